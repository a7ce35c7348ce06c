/** Converts positions in Cognito's lists to opaque cursors and back. */
import { sha256 } from '../../common/sha256.js';

/**
 * A position in a list: the page that Cognito's PaginationToken or NextToken leads to, and an
 * offset into that page.
 */
export interface Position {
  /** Cognito's token. Undefined for the first page. */
  readonly token: string | undefined;
  readonly skip: number;
}

export const start: Position = { token: undefined, skip: 0 };

/** Items per page, for commands that accept a limit. */
export const pageSize = 60;
/** Largest offset: Cognito's largest page, that of sessions (SDK: AdminListUserSessions). */
const maxSkip = 125;

/**
 * Makes a cursor. `list` identifies the list: the command and its whole input. The cursor contains
 * a digest of it, so that cursors of other lists can be detected without storing anything. The
 * digest needs no secret: Cognito validates its own tokens, and a position in a list that the
 * caller may read anyway grants nothing.
 */
export function encodeCursor(list: unknown, { token, skip }: Position): string {
  return Buffer.from(JSON.stringify([digest(list), skip, token])).toString('base64url');
}

/** Reads a cursor; undefined if the text is not a cursor, or belongs to another list. */
export function decodeCursor(list: unknown, cursor: string): Position | undefined {
  const [ofList, skip, token] = partsOf(cursor);
  if (
    ofList !== digest(list) ||
    !Number.isInteger(skip) ||
    Number(skip) < 0 ||
    Number(skip) > maxSkip
  )
    return undefined;
  if (token !== null && typeof token !== 'string') return undefined;
  return { token: token ?? undefined, skip: Number(skip) };
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function digest(list: unknown): string {
  return sha256(JSON.stringify(list), 'base64url').slice(0, 22);
}
