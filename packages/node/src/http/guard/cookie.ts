// The session's cookie: readable by no script, sent by no foreign page.

const NAME = 'parley'

/** The token in a Cookie header, if it has the form of one. */
export const tokenIn = (header: string | undefined): string | undefined => {
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.trim().split('=')
    if (name === NAME && value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value)) return value
  }
  return undefined
}

const attributes = (secure: boolean) => `HttpOnly; SameSite=Strict; Path=/${secure ? '; Secure' : ''}`

/** Set-Cookie for a token. Without Max-Age: closing the browser signs out as well. */
export const cookieOf = (token: string, secure: boolean): string => `${NAME}=${token}; ${attributes(secure)}`

export const cookieGone = (secure: boolean): string => `${NAME}=; Max-Age=0; ${attributes(secure)}`
