/**
 * Asks Cognito whether a verified token still stands, and which groups its user is in now. For
 * tokens with permissions, used by operations that Cognito does not see the token of.
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
   * Those of `groups` that the user of the token is still in. A promise only when Cognito must be
   * asked. @throws InvalidAccessToken, UnavailableError
   */
  readonly of: (
    token: string,
    claims: AccessTokenClaims,
    groups: readonly string[],
    within?: Observation,
  ) => readonly string[] | Promise<readonly string[]>;
  /** Members have left a group, or a group is gone: groups are read again before they count. */
  readonly groupsChanged: () => void;
}

export interface StandingOptions {
  /** Reads the user of a token at Cognito. */
  readonly askUser: (token: string, within?: Observation) => Promise<unknown>;
  /** The groups that a user is in; undefined: the gateway cannot or shall not read them. */
  readonly readGroups:
    ((username: string, within?: Observation) => Promise<readonly string[]>) | undefined;
  readonly ended: Pick<EndedSessions, 'doubtedAt'>;
  readonly now: () => Date;
}

/** Milliseconds for which Cognito's word counts. The issue of a token is the first. */
const believeMs = 60_000;
/** A token's entry beside the names of its groups. */
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
    // A clock that runs behind Cognito's must not make its word count longer.
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
      // A token without the scope stands until it expires.
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

/** What was answered last, and when it was asked: an answer says nothing of what happens later. */
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

  /** As it was asked after `since`. Callers who wait for the same answer share one call. */
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
