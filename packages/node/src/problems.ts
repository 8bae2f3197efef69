// The one catalogue of problems: everything that a person, a program or a file can do wrong is answered from
// it, by the HTTP API (RFC 9457) and by the command line alike. Anything else throws and is loud.
import { READING_PROBLEMS, type ReadingProblemCode } from '@parley/press/reading-problems'

interface Kind {
  /** HTTP status. */
  status: number
  /** Exit code of the command line; see docs/cli.md. */
  exit: number
  /** What happened; `{name}` stands for a field. */
  title: string
  /** What to do. */
  remedy: string
}

const kind = (status: number, exit: number, title: string, remedy: string): Kind => ({
  status,
  exit,
  title,
  remedy,
})

/** Of files that are read for the press desk: the catalogue of their own house, in its English words. */
const READING = Object.fromEntries(
  Object.entries(READING_PROBLEMS).map(([code, { status, exit, title, remedy }]) => [
    code,
    kind(status, exit, title.en, remedy.en),
  ]),
) as Record<ReadingProblemCode, Kind>

export const PROBLEMS = {
  ...READING,
  'draft-confirmed': kind(
    409,
    2,
    'Draft {draft} is confirmed: it stands on the record.',
    'Correct or withdraw the entry that it became; nothing was changed.',
  ),
  'room-unsaid': kind(
    400,
    2,
    'This seat reads several rooms.',
    'Say in which one the drafts are to stand; nothing was recorded.',
  ),
  'model-off': kind(
    409,
    2,
    'No language model is set up for this account.',
    'Nothing was sent. Name an endpoint first; the rules draft without one.',
  ),
  'model-address': kind(
    400,
    2,
    'The address {endpoint} cannot be used for a language model.',
    'Give an https address without a name or password in it; http only for a service on this machine. Nothing was sent.',
  ),
  'model-not-from-here': kind(
    403,
    4,
    'From another machine, no language model on this one can be used, and none without signing in.',
    'Sign in and name an https address, or ask on the machine on which Parley runs. Nothing was sent.',
  ),
  'model-unreachable': kind(
    502,
    5,
    'The language model at {endpoint} cannot be reached.',
    'Start it or correct the address, then ask again; the drafts of the rules stand.',
  ),
  'model-refused': kind(
    502,
    5,
    'The language model at {endpoint} refused the request.',
    'Check the model’s name and the key, then ask again; the drafts of the rules stand.',
  ),
  'model-answer': kind(
    502,
    5,
    'The language model at {endpoint} did not answer in the form that was asked for.',
    'Ask again, or use another model; the drafts of the rules stand.',
  ),
  'model-late': kind(
    504,
    5,
    'The language model at {endpoint} did not answer within {minutes} minutes.',
    'Ask again when it is less busy, or use a smaller model; the drafts of the rules stand.',
  ),
  'model-stopped': kind(
    409,
    2,
    'Asking the language model was stopped.',
    'Nothing was added. What was already sent to it cannot be taken back.',
  ),

  // Reading. What one may not read is answered exactly like what does not exist.
  'not-found': kind(
    404,
    3,
    'There is no {what} “{name}” here.',
    'Check the name; `parley seats` lists what this folder holds.',
  ),
  'nothing-here': kind(
    404,
    3,
    'There is nothing here by that name.',
    'Check the address. What somebody may not read is answered in the same way.',
  ),
  'signed-out': kind(401, 4, 'You are not signed in.', 'Sign in and try again; what you wrote is kept here.'),
  'wrong-passphrase': kind(
    401,
    4,
    'The name or the passphrase is not right.',
    'Try again. Nobody can restore a lost passphrase.',
  ),
  'too-many-tries': kind(429, 4, 'Too many wrong passphrases.', 'Wait {seconds} seconds and try again.'),
  'passphrase-needed': kind(
    401,
    4,
    'The seat “{seat}” is locked.',
    'Give its passphrase with --passphrase-file FILE.',
  ),
  'passphrase-weak': kind(
    422,
    2,
    'The passphrase is shorter than {least} characters.',
    'Choose a longer one, such as five words drawn at random.',
  ),
  'person-exists': kind(
    409,
    2,
    'Somebody is already called “{person}” here.',
    'Choose another name to sign in with.',
  ),
  'cross-site': kind(
    403,
    1,
    'The request did not come from Parley’s own pages.',
    'Open Parley at its own address and try again.',
  ),
  'host-refused': kind(
    421,
    1,
    'This node does not answer to the host name “{host}”.',
    'Use the address that Parley printed when it started.',
  ),

  // Input.
  'bad-input': kind(400, 2, '{detail}', 'Correct {input} and send it again; nothing was recorded.'),
  'not-json': kind(
    400,
    2,
    '{input} is not strict JSON: {detail}',
    'Correct it and send it again; nothing was recorded.',
  ),
  'too-large': kind(413, 2, '{input} is larger than the limit of {limit} bytes.', 'Send a smaller one.'),
  'media-type': kind(
    415,
    2,
    'A body of this type is not taken here.',
    'Send application/json; files go to the address for files.',
  ),
  'slug-taken': kind(
    409,
    2,
    'A process “{slug}” already stands in this folder.',
    'Choose another short name.',
  ),
  'slug-bad': kind(
    400,
    2,
    '“{slug}” cannot be a short name.',
    'Use 1 to 40 lower-case letters, digits and hyphens, beginning with a letter.',
  ),
  'seat-taken': kind(409, 2, 'The process already has a seat “{seat}”.', 'Choose another name for the seat.'),
  'seat-held': kind(
    409,
    2,
    'Somebody already has the seat “{seat}”.',
    'Choose another seat; whoever has one keeps it.',
  ),
  'account-away': kind(
    409,
    2,
    '“{person}” has not signed in here since Parley was started.',
    'Ask them to sign in once and try again; or check the name they sign in with.',
  ),
  'account-admitted': kind(
    409,
    2,
    '“{person}” may open the seat “{seat}” already.',
    'Nothing was changed; nothing has to be done.',
  ),
  'seat-last': kind(
    409,
    2,
    'Nobody else may open the seat “{seat}”.',
    'Let somebody else in first; a seat that nobody can open is lost.',
  ),
  'seat-open': kind(
    409,
    2,
    'The seat “{seat}” is of a demonstration: it is open to everybody.',
    'Do this in a process of your own.',
  ),
  'seat-in-use': kind(
    409,
    2,
    'The keys of the seat “{seat}” are not lost: somebody who has signed in here can open it.',
    'Ask them to let you in; that loses nothing.',
  ),
  'recovery-bad': kind(
    422,
    2,
    'This is not a recovery file of Parley, or not the whole of one.',
    'Choose the file that was saved when the recovery was made.',
  ),
  'recovery-shut': kind(
    422,
    4,
    'The recovery file does not open: the passphrase is another one, or the file was changed.',
    'Try the passphrase that was chosen for this file, which is not the one to sign in with.',
  ),
  'recovery-elsewhere': kind(
    409,
    3,
    'This folder holds no copy that the recovery file opens (process “{process}”, seat “{seat}”).',
    'Restore it in the folder that holds the seat’s copy.',
  ),
  'not-from-here': kind(
    403,
    4,
    'A seat is restored only from the machine on which Parley runs.',
    'Do it there, on this page or with `parley restore`.',
  ),
  'kind-unknown': kind(422, 2, 'There is no act of kind “{kind}”.', 'See `parley act --help` for the kinds.'),
  'act-invalid': kind(
    422,
    2,
    'The act does not fit its kind: {detail}',
    'Correct {input}; nothing was recorded.',
  ),
  'act-refused': kind(
    409,
    2,
    'The rules refuse this act: {reasons}.',
    'Change it, or have it recorded by somebody who may.',
  ),
  'no-device': kind(
    403,
    4,
    'Nobody at the seat “{seat}” has a key here to sign with.',
    'Act from the seat where your device is accredited.',
  ),
  'not-convenor': kind(
    403,
    4,
    'The seat “{seat}” does not hold the convenor’s key.',
    'Ask whoever convened the process to do this from their seat.',
  ),
  'not-member': kind(
    404,
    3,
    'There is no room “{name}” here.',
    'Check the name; `parley seats` lists what this folder holds.',
  ),
  'room-closed': kind(
    409,
    4,
    'This seat can no longer write in that room; it read it until entry {until}.',
    'It was taken out, or another member ended the room. What it has read stays here. Open a new room.',
  ),
  'last-member': kind(409, 2, 'A room needs at least one seat.', 'Leave one seat in the room.'),
  'entry-erased': kind(
    410,
    3,
    'That part of the entry was erased.',
    'Nothing can bring it back; its place in the register stays.',
  ),
  'nothing-to-erase': kind(
    409,
    2,
    'The entry has no erasable {what} “{name}”.',
    'Only personal fields and files can be erased; other words can be superseded.',
  ),

  // The folder and the machine.
  'folder-locked': kind(
    503,
    5,
    'Another Parley (process {pid}) is writing to {folder}.',
    'End that one first, or use its pages. Reading beside it (`state`, `verify`, `search`, `seats`) works.',
  ),
  'folder-unwritable': kind(
    503,
    5,
    'Cannot write to {folder}: {detail}',
    'Choose a folder that you may write to, with --data DIR.',
  ),
  'folder-newer': kind(
    503,
    5,
    '{folder} was written by a newer Parley (layout {found}, this one knows {known}).',
    'Use that newer version.',
  ),
  'disk-full': kind(
    507,
    5,
    'The disk is full: {detail}',
    'Make room on the disk and try again. Everything that was acknowledged is safe.',
  ),
  'clock-wrong': kind(
    503,
    5,
    'This machine’s clock says {clock}, which is before the last countersigned time {quorum}.',
    'Set the clock and try again; nothing was signed.',
  ),
  'port-taken': kind(503, 5, 'Port {port} on {host} is in use.', 'Choose another with --port.'),
  'hub-refused': kind(
    502,
    5,
    'The hub refused the submission: {detail}',
    'The entries are kept here and can be sent again.',
  ),
  'record-fault': kind(
    500,
    1,
    'Seat {seat}: place {place}: {reason}',
    'Keep this folder as it is, and compare it with another seat’s copy.',
  ),
  'copy-unreadable': kind(
    500,
    1,
    'The {part} of seat “{seat}” cannot be read: {detail}',
    'Rebuild it with `parley rebuild`; if that fails, copy it from another seat.',
  ),
  'too-busy': kind(
    503,
    5,
    'Too many {what} are open at once.',
    'Close one, or try again in a minute; nothing was lost.',
  ),
  internal: kind(
    500,
    70,
    'Something went wrong inside Parley (reference {reference}).',
    'What was acknowledged is safe. Try again; the reference stands beside the cause in the program’s own output.',
  ),
  cancelled: kind(499, 130, 'Cancelled.', 'Nothing was changed.'),
} as const satisfies Record<string, Kind>

export type ProblemCode = keyof typeof PROBLEMS

export interface Problem {
  code: ProblemCode
  status: number
  exit: number
  /** What happened, in English; pages translate by `code` and `fields`. */
  title: string
  /** What to do, in English. */
  remedy: string
  /** Which input it happened to: a JSON pointer, an option, a file. */
  input?: string
  /** What fills the placeholders of the catalogue's texts. */
  fields: Record<string, string | number>
}

/** The outcome of something that can fail in a way that its caller can meet. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

const fill = (text: string, fields: Record<string, string | number>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(fields[name] ?? ''))

/** A problem from the catalogue, its texts filled from `fields`. */
export const problem = (
  code: ProblemCode,
  fields: Record<string, string | number> = {},
  input?: string,
): Problem => {
  const { status, exit, title, remedy } = PROBLEMS[code]
  const all = input === undefined ? fields : { input, ...fields }
  return {
    code,
    status,
    exit,
    title: fill(title, all),
    remedy: fill(remedy, all),
    ...(input === undefined ? {} : { input }),
    fields,
  }
}

/** A failed outcome. */
export const fail = (
  code: ProblemCode,
  fields: Record<string, string | number> = {},
  input?: string,
): { ok: false; problem: Problem } => ({ ok: false, problem: problem(code, fields, input) })
