/**
 * Resolves a typed name to its account. Users can sign in with a username, an email address, a
 * phone number, a preferred username or the id `sub`. A limit per name would therefore allow
 * guesses at one account several times over. docs/adr/0014-budgets.md
 */
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { AttributeType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider';

import { BoundedMap } from '../../common/boundedMap.js';
import type { CognitoAdapter } from '../../cognito/call/adapter.js';
import { QuotaReached, UnavailableError, isServiceException } from '../../cognito/failure.js';
import { faults } from '../../cognito/fault.js';
import type { Observation } from '../../cognito/observer.js';
import type { PoolSettings } from '../../cognito/reads/poolSettings.js';
import { sharedState } from '../../common/sharedState.js';
import { foldName } from '../../common/foldName.js';

/** How long an account that Cognito found is remembered, in milliseconds. */
const rememberMs = 5 * 60_000;
/** How long the gateway remembers that there is no such account, in milliseconds. */
const rememberMissingMs = 60_000;
/** Milliseconds to wait before asking again after Cognito denied access. */
const rememberRefusalMs = 60_000;
export interface Account {
  /**
   * Cognito's username of the account; the typed name if there is no such user or Cognito cannot be
   * asked.
   */
  readonly name: string;
  /** Where Cognito may send messages; empty if Cognito cannot be asked. */
  readonly addresses: readonly string[];
  /** Those addresses that are not verified. */
  readonly unverified: readonly string[];
}

export interface Accounts {
  /**
   * Returns the account that Cognito resolves this name to, or the typed name if Cognito fails to
   * say. `addresses`: whether to include the account's addresses.
   * @throws UnavailableError when Cognito does not answer in time
   */
  readonly of: (name: string, wants?: Wants) => Promise<Account>;
  /**
   * Forgets these names and all other names of the same accounts, because names may have moved
   * between accounts. `user`: the user whose names moved, who may be remembered under another name.
   */
  readonly forget: (names: readonly string[], user?: string, within?: Observation) => Promise<void>;
  /** Forgets all names, because any of them may have moved. */
  readonly forgetAll: () => void;
}

interface Wants {
  readonly addresses?: boolean;
  /** Called before a call is sent. */
  readonly beforeCall?: () => void;
  /** The operation that the call belongs to. */
  readonly within?: Observation | undefined;
}

interface Remembered {
  readonly account: Promise<Account>;
  /** The account's username, case-folded, once known. */
  means?: string;
  until: number;
  /** The operation that is asking Cognito, until the answer arrives. */
  asker: Observation | undefined;
}

export type KnownAccounts = BoundedMap<Remembered>;

/** Shared by all endpoints of a user pool, so that a change made through one is seen by all. */
export const newKnownAccounts = (): KnownAccounts => new BoundedMap(sharedState.accounts.entries);

/**
 * Sends at most one AdminGetUser per name in 5 minutes, and only for an attempt that already counts
 * as a guess or a message of its source.
 */
export function rememberAccounts(
  cognito: CognitoAdapter,
  { pool }: PoolSettings,
  now: () => Date,
  remembered: KnownAccounts,
): Accounts {
  let refusedUntil = 0;
  const settings = (within?: Observation) => pool(within).catch(() => undefined);

  async function ask(name: string, entry: Omit<Remembered, 'account'>): Promise<Account> {
    try {
      const { Username = name, UserAttributes = [] } = await cognito.send(
        AdminGetUserCommand,
        { UserPoolId: cognito.userPoolId, Username: name },
        entry.asker,
      );
      return { name: Username, ...addressesIn(UserAttributes) };
    } catch (error) {
      const time = now().getTime();
      entry.until =
        isServiceException(error) && error.name === 'UserNotFoundException'
          ? time + rememberMissingMs
          : time;
      if (mayNotAsk(error)) refusedUntil = time + rememberRefusalMs;
      // A call that waited for its whole deadline has no time left for the actual operation.
      else if (error instanceof UnavailableError && error.reason === 'deadline') throw error;
      return asTyped(name);
    } finally {
      entry.asker = undefined;
    }
  }

  function lookUp(name: string, { beforeCall, within }: Wants): Promise<Account> {
    const time = now().getTime();
    const known = remembered.get(name);
    if (known && time < known.until) {
      within?.joins(known.asker);
      return known.account;
    }
    beforeCall?.();
    const entry = { until: time + rememberMs, asker: within };
    const account = ask(name, entry);
    const kept: Remembered = Object.assign(entry, { account });
    account.then(
      (found) => (kept.means = foldName(found.name)),
      () => undefined,
    );
    remembered.put(name, kept);
    return account;
  }

  async function forget(
    names: readonly string[],
    user?: string,
    within?: Observation,
  ): Promise<void> {
    if (remembered.size === 0) return;
    const gone = new Set(names.map(foldName));
    const known = [...remembered].map(([name, { means }]) => ({
      name,
      own: foldName(name),
      means,
    }));
    const isKnown = (wanted: string): boolean =>
      known.some(({ own, means }) => own === wanted || means === wanted);
    if (
      user !== undefined &&
      !isKnown(foldName(user)) &&
      mayBeAlias(user, await settings(within))
    ) {
      remembered.clear();
      return;
    }
    for (const { own, means } of known) if (means !== undefined && gone.has(own)) gone.add(means);
    for (const { name, own, means = own } of known)
      if (gone.has(own) || gone.has(means)) remembered.delete(name);
  }

  return {
    of: async (name, wants = {}) => {
      if (cognito.unsigned === cognito || now().getTime() < refusedUntil) return asTyped(name);
      const { addresses = false, within } = wants;
      if (!addresses && !mayBeAlias(name, await settings(within))) return asTyped(name);
      return lookUp(name, wants);
    },
    forget,
    forgetAll: () => {
      remembered.clear();
    },
  };
}

const asTyped = (name: string): Account => ({ name, addresses: [], unverified: [] });

function addressesIn(attributes: readonly AttributeType[]): Omit<Account, 'name'> {
  const values = new Map(attributes.map(({ Name, Value }) => [Name, Value]));
  const isVerified = (name: string): boolean => values.get(`${name}_verified`) === 'true';
  const of = (names: readonly string[]): string[] =>
    names.flatMap((name) => values.get(name) || []);
  const names = ['email', 'phone_number'];
  return { addresses: of(names), unverified: of(names.filter((name) => !isVerified(name))) };
}

/**
 * Returns whether the gateway lacks the credentials or the permission to read users. Then names are
 * counted as typed for a while. If only a quota is used up, just this name is counted as typed.
 */
function mayNotAsk(error: unknown): boolean {
  if (error instanceof QuotaReached) return false;
  return (
    (error instanceof UnavailableError && error.reason === 'credentials') ||
    (isServiceException(error) &&
      (error.name === 'NotAuthorizedException' || faults[error.name]?.reason === 'credentials'))
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Returns whether a name can belong to a user with a different username, according to the pool's
 * settings; true if the settings cannot be read.
 */
export function mayBeAlias(name: string, pool: UserPoolType | undefined): boolean {
  if (!pool) return true;
  const isUuid = uuid.test(name);
  // In pools that sign in by address, Cognito uses the `sub` as the username.
  if (pool.UsernameAttributes?.length) return !isUuid;
  const aliases = pool.AliasAttributes ?? [];
  if (isUuid || aliases.includes('preferred_username')) return true;
  return (
    (aliases.includes('email') && name.includes('@')) ||
    (aliases.includes('phone_number') && /^\+?\d/.test(name))
  );
}
