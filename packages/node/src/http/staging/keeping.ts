// Who holds a seat, for tests: as little as fits each shape.
import type { Keeping } from '../../holders/interface.ts'
import { fail, ok } from '../../problems.ts'

const named = { id: '0'.repeat(64), name: { en: 'Amina' } }

export const stagedKeeping = (): Keeping => ({
  holders: async () =>
    ok({
      organisation: named,
      convenes: true,
      demonstration: false,
      accounts: [{ account: 'amina', name: 'Amina', you: true, signs: { person: named, key: named.id } }],
      devices: [
        {
          key: named.id,
          person: named,
          custody: 'hosted',
          host: { en: 'The node' },
          revoked: false,
          entry: 3,
          account: 'amina',
        },
      ],
      people: [named],
      recoveryMadeAt: null,
    }),
  admit: async () => ok(undefined),
  dismiss: async () => ok(undefined),
  changePassphrase: async (_, { present }) =>
    present === 'five words drawn at random' ? ok(undefined) : fail('wrong-passphrase', {}, '/present'),
  makeRecovery: async ({ process, seat }) =>
    ok({
      parley: 'recovery of reading keys, version 1',
      process,
      id: named.id,
      seat,
      madeAt: '2025-10-26T12:00:00.000Z',
      stretching: { kdf: 'argon2id', operations: 3, memoryBytes: 268435456, salt: 'AAAA' },
      box: 'AAAA',
    }),
  restore: async () => ok({ process: 'doha', seat: 'qatar' }),
  reinstate: async () => ok(undefined),
  accountsOf: () => ['amina'],
})
