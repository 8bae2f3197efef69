// Third-party vectors lie outside the repository, in a folder beside it; tests that need them say plainly when it is absent.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The path of something in shared/data, or undefined where it is absent. PARLEY_SHARED overrides the folder. */
export const sharedData = (name: string): string | undefined => {
  const shared = process.env.PARLEY_SHARED ?? fileURLToPath(new URL('../../../../../shared', import.meta.url))
  const path = `${shared}/data/${name}`
  return existsSync(path) ? path : undefined
}
