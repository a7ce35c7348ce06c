/** The username of the last try, so that a reload does not lose it. Browsers may refuse to store. */
const KEY = 'cognito-graphql-client.username';

export function keptUsername(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepUsername(username: string): void {
  try {
    sessionStorage.setItem(KEY, username);
  } catch {
    // Then it is lost with a reload.
  }
}
