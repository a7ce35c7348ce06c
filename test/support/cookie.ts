/** The name and value of the first cookie that an answer sets, as a browser sends them back. */
export function cookiePair([cookie = '']: readonly string[]): string {
  return cookie.slice(0, cookie.indexOf(';'));
}
