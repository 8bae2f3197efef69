// Time zones as texts name them.

/** Abbreviations and words that mean one zone or one offset only; `IST` (India, Israel, Ireland) is not among them. */
const NAMED: Record<string, string> = {
  gmt: 'Etc/UTC',
  utc: 'Etc/UTC',
  z: 'Etc/UTC',
  bst: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  msk: 'Europe/Moscow',
  trt: 'Europe/Istanbul',
  tsi: 'Europe/Istanbul',
  irst: 'Asia/Tehran',
  aft: 'Asia/Kabul',
  pkt: 'Asia/Karachi',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  npt: 'Asia/Kathmandu',
  wat: 'Africa/Lagos',
  cat: 'Africa/Maputo',
  eat: 'Africa/Nairobi',
  sast: 'Africa/Johannesburg',
  'moscow time': 'Europe/Moscow',
  'kyiv time': 'Europe/Kyiv',
  'israel time': 'Asia/Jerusalem',
  'gaza time': 'Asia/Gaza',
  'indian standard time': 'Asia/Kolkata',
  'pakistan standard time': 'Asia/Karachi',
  tsi̇: 'Europe/Istanbul',
}

/** `GMT+5` is an IANA zone of its own, with the sign turned round: `Etc/GMT-5`. Half hours have none. */
const offsetZone = (sign: string, hours: number): string =>
  hours === 0 ? 'Etc/UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`

/** The IANA zone of an abbreviation or offset as written; null: it names none, or “local time”. */
export const zoneNamed = (written: string | undefined): string | null => {
  if (written === undefined) return null
  const plain = written.toLowerCase().replace(/\s+/g, ' ').replace(/[.()]/g, '').trim()
  const offset = /^(?:gmt|utc) ?([+-−]) ?(\d{1,2})(?::?00)?$/.exec(plain)
  if (offset) return Number(offset[2]) > 14 ? null : offsetZone(offset[1]!, Number(offset[2]))
  return NAMED[plain] ?? null
}
