/**
 * The only place for what the gateway itself must know at the next step of a sign-in. It keeps nothing between
 * requests, so the note travels with Cognito's session, behind a character that Cognito's sessions never hold.
 */
const mark = '~';

/** Cognito's session with a note: the names of attributes that have a value already. They are no secret to the client. */
export function withNote(session: string | undefined, names: readonly string[]): string | null {
  if (!session) return null;
  return names.length === 0 ? session : `${session}${mark}${Buffer.from(JSON.stringify(names)).toString('base64url')}`;
}

/** What the client handed back. A note that the client has changed can only leave more, or less, to Cognito's own refusal. */
export function readNote(noted: string | null | undefined): { readonly session: string | undefined; readonly names: readonly string[] } {
  if (!noted) return { session: undefined, names: [] };
  const at = noted.indexOf(mark);
  if (at === -1) return { session: noted, names: [] };
  return { session: noted.slice(0, at), names: namesOf(noted.slice(at + 1)) };
}

function namesOf(note: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(Buffer.from(note, 'base64url').toString());
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
