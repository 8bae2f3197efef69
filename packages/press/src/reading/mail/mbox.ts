// Mailboxes: mails one after the other, each after a line that begins with `From `.

const MOST_MAILS = 5_000

/** The mails of a mailbox in order, the quoting of `From ` undone (mboxrd). */
export const mailsOf = (bytes: Uint8Array): Uint8Array[] => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text
    .split(/(?:^|\r?\n)From \S[^\n]*\d{4}[^\n]*\r?\n/)
    .filter((mail) => mail.trim() !== '')
    .slice(0, MOST_MAILS)
    .map((mail) => Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1'))
}
