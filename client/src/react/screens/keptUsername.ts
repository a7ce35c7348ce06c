/** Stores the username of the last attempt, so that a reload does not lose it. */
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
    // If the browser refuses to store it, a reload loses it.
  }
}
