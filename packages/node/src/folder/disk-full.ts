// A full disk is something that a person can mend: it is answered, not thrown.
import { fail, type Result } from '../problems.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])

/** Does `work`; a full disk becomes a problem, every other error stays one. */
export const answeringFullDisk = async <Value>(
  work: () => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  try {
    return await work()
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string }
    if (code === undefined || !FULL.has(code)) throw error
    return fail('disk-full', { detail: message ?? code })
  }
}
