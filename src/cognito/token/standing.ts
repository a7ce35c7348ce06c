/**
 * Asks Cognito whether a verified token is still valid, and which groups its user is in now. Used
 * for tokens with permissions, in operations that do not send the token to Cognito themselves.
 * docs/adr/0008-verified-tokens.md
 */
import { BoundedMap } from '../../common/boundedMap.js';
import { sha256 } from '../../common/sha256.js';
import { sharedState } from '../../common/sharedState.js';
import { InvalidAccessToken, selfServiceScope } from './accessToken.js';
import type { AccessTokenClaims } from './accessToken.js';
import type { EndedSessions } from './endedSessions.js';
import { isServiceException } from '../failure.js';
import type { Observation } from '../observer.js';

export interface Standing {
  /**
   * Returns those of `groups` that the token's user is still in. Returns a promise only if Cognito
   * must be asked.
   * @throws InvalidAccessToken, UnavailableError
   */
  readonly of: (
    token: string,
    claims: AccessTokenClaims,
    groups: readonly string[],
    within?: Observation,
  ) => readonly string[] | Promise<readonly string[]>;
  /**
   * Called when users were removed from a group, or a group was deleted. Groups are then read again
   * before they are trusted.
   */
  readonly groupsChanged: () => void;
}

export interface StandingOptions {
  /** Reads the token's user from Cognito. */
  readonly askUser: (token: string, within?: Observation) => Promise<unknown>;
  /** Reads a user's groups; undefined: the gateway cannot or must not read them. */
  readonly readGroups:
    ((username: string, within?: Observation) => Promise<readonly string[]>) | undefined;
  readonly ended: Pick<EndedSessions, 'doubtedAt'>;
  readonly now: () => Date;
}

/**
 * Milliseconds for which Cognito's answer is trusted. A new token is trusted for as long from its
 * issue on.
 */
const believeMs = 60_000;
/** Bytes of a token's entry, in addition to the names of its groups. */
const entryBytes = 800;
const refusals = new Set([
  'NotAuthorizedException',
  'PasswordResetRequiredException',
  'UserNotConfirmedException',
  'UserNotFoundException',
]);

interface Facts {
  readonly stands: Fact<true>;
  readonly groups: Fact<readonly string[]>;
  readonly bytes: number;
}

export function createStanding({ askUser, readGroups, ended, now }: StandingOptions): Standing {
  const tokens = new BoundedMap<Facts>(sharedState.standing.bytes, ({ bytes }) => bytes);
  let groupsChangedAt = 0;

  function factsOf(token: string, claims: AccessTokenClaims, groups: readonly string[]): Facts {
    const key = sha256(token, 'base64url');
    const known = tokens.get(key);
    if (known) return known;
    // The earlier of the two times, so that a clock behind Cognito's does not extend the trust.
    const at = Math.min(claims.issuedAt.getTime(), now().getTime());
    const facts = {
      stands: new Fact<true>(true, at),
      groups: new Fact(groups, at),
      bytes: entryBytes + groups.join().length,
    };
    tokens.put(key, facts);
    return facts;
  }

  async function ask(token: string, within?: Observation): Promise<true> {
    try {
      await askUser(token, within);
      return true;
    } catch (error) {
      throw revokedOr(error);
    }
  }

  async function read(
    username: string,
    groups: readonly string[],
    within?: Observation,
  ): Promise<readonly string[]> {
    try {
      const current = new Set(await readGroups?.(username, within));
      return groups.filter((group) => current.has(group));
    } catch (error) {
      throw revokedOr(error);
    }
  }

  return {
    of: (token, claims, groups, within) => {
      const time = now().getTime();
      const facts = factsOf(token, claims, groups);
      // Cognito cannot be asked about a token without this scope, so such a token counts as valid
      // until it expires.
      const stands = claims.scopes.includes(selfServiceScope)
        ? facts.stands.after(
            Math.max(time - believeMs, ended.doubtedAt(claims)),
            time,
            () => ask(token, within),
            within,
          )
        : true;
      const current =
        readGroups && groups.length > 0
          ? facts.groups.after(
              Math.max(time - believeMs, groupsChangedAt),
              time,
              () => read(claims.username, groups, within),
              within,
            )
          : groups;
      if (!(stands instanceof Promise) && !(current instanceof Promise)) return current;
      return Promise.all([stands, current]).then(([, result]) => result);
    },
    groupsChanged: () => {
      groupsChangedAt = now().getTime();
    },
  };
}

function revokedOr(error: unknown): unknown {
  return isServiceException(error) && refusals.has(error.name)
    ? new InvalidAccessToken('TOKEN_REVOKED', { cause: error })
    : error;
}

/** The latest answer, and when it was requested, because it says nothing about later events. */
class Fact<T> {
  private asking:
    | {
        readonly at: number;
        readonly answer: Promise<T>;
        readonly within: Observation | undefined;
      }
    | undefined;

  constructor(
    private value: T,
    private at: number,
  ) {}

  /**
   * Returns an answer that was requested after `since`. Callers that wait for the same answer share
   * one call.
   */
  after(since: number, time: number, ask: () => Promise<T>, within?: Observation): T | Promise<T> {
    if (this.at > since) return this.value;
    if (this.asking && this.asking.at > since) {
      within?.joins(this.asking.within);
      return this.asking.answer;
    }
    const asking = { at: time, answer: ask().then((value) => this.keep(value, time)), within };
    this.asking = asking;
    const ended = (): void => {
      if (this.asking === asking) this.asking = undefined;
    };
    asking.answer.then(ended, ended);
    return asking.answer;
  }

  private keep(value: T, at: number): T {
    if (at < this.at) return value;
    this.value = value;
    this.at = at;
    return value;
  }
}
