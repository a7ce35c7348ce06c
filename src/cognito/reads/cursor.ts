/** The only place where positions in Cognito's lists become opaque cursors, and cursors become positions. */
import { sha256 } from '../../common/sha256.js';

/** A place in a list: so many items into the page that Cognito's PaginationToken or NextToken leads to. */
export interface Position {
  /** Undefined: the first page. */
  readonly token: string | undefined;
  readonly skip: number;
}

export const start: Position = { token: undefined, skip: 0 };

/** Items of one page of Cognito, where a command takes a limit. */
export const pageSize = 60;
/** What a position may skip: the largest page of Cognito, which is that of the sessions (SDK: AdminListUserSessions). */
const maxSkip = 125;

/**
 * `list` says which list it is: the command and everything that it is asked for. A cursor names its list by a digest,
 * which tells a cursor of another list without keeping anything here. It needs no secret: Cognito itself checks its
 * tokens, and a position in a list that the caller may read grants nothing.
 */
export function encodeCursor(list: unknown, { token, skip }: Position): string {
  return Buffer.from(JSON.stringify([digest(list), skip, token])).toString('base64url');
}

/** Undefined for what is no cursor, or one of another list. */
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
