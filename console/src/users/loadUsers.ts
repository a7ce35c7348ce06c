/** Reads as many users as the person wants to see; Cognito returns at most 60 at a time. */
import type { UserFilterInput } from 'cognito-graphql-client';
import type { Auth } from 'cognito-graphql-client/auth';

import { ask } from '../gateway.js';
import type { Failure } from '../gateway.js';
import { UserListDocument } from '../generated/documents.js';
import type { ListedUserFragment } from '../generated/documents.js';

export type ListedUser = ListedUserFragment;

/** The most users that Cognito returns at a time. */
export const pageSize = 60;

/** Users read by one request of a scan, which makes ten calls to Cognito. */
const scannedAtOnce = 600;

export interface Wanted {
  readonly filter: UserFilterInput | null;
  readonly scan: boolean;
  readonly after: string | null;
  /** The number of users to show. */
  readonly size: number;
}

export interface Loaded {
  readonly users: readonly ListedUser[];
  /** The cursor of the next page; undefined at the end. */
  readonly next: string | undefined;
  /** The number of users that a scan has read; undefined without a scan. */
  readonly scanned: number | undefined;
  /** Why reading stopped early, after at least one user was read. */
  readonly failure: Failure | undefined;
}

interface Progress {
  readonly shown: number;
  readonly scanned: number;
}

/**
 * Reads page after page until there are enough.
 *
 * @param onProgress after each page but the last
 * @returns a failure alone if nothing could be read
 */
export async function loadUsers(
  auth: Auth,
  { filter, scan, after, size }: Wanted,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Loaded | Failure> {
  const users: ListedUser[] = [];
  let cursor = after;
  let scanned = 0;
  const result = (next: string | null, failure?: Failure): Loaded => ({
    users,
    next: next ?? undefined,
    scanned: scan ? scanned : undefined,
    failure,
  });
  for (;;) {
    const outcome = await ask(auth, UserListDocument, {
      // A cursor is only valid with the same arguments.
      first: Math.min(size, pageSize),
      after: cursor,
      filter,
      scan: scan ? { maxUsers: scannedAtOnce } : null,
    });
    if (!outcome.ok) return users.length > 0 ? result(cursor, outcome.failure) : outcome.failure;
    const { edges, pageInfo, scan: done } = outcome.value;
    users.push(...edges.map(({ node }) => node));
    scanned += done?.scanned ?? 0;
    cursor = pageInfo.endCursor;
    const ended = !pageInfo.hasNextPage || cursor === null;
    // A scan shows what it found, and continues when the person asks for more.
    if (ended || scan || users.length >= size || signal.aborted)
      return result(ended ? null : cursor);
    onProgress({ shown: users.length, scanned });
  }
}
