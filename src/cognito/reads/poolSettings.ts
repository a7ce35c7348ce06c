/**
 * Remembers the settings of the pool and of the gateway's client, because the query `userPool`
 * shows them to anyone, and Cognito allows only 15 reads of them per second and account.
 */
import {
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type {
  GetUserPoolMfaConfigCommandOutput,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';

import type { CognitoAdapter } from '../call/adapter.js';
import { isServiceException } from '../failure.js';
import type { Observation } from '../observer.js';

/** The pool's second factors and passkeys, which DescribeUserPool does not contain. */
export type MfaConfig = Pick<
  GetUserPoolMfaConfigCommandOutput,
  | 'SmsMfaConfiguration'
  | 'SoftwareTokenMfaConfiguration'
  | 'EmailMfaConfiguration'
  | 'WebAuthnConfiguration'
>;

export interface PoolSettings {
  /** The pool. Rejects with the errors of the adapter. */
  readonly pool: (within?: Observation) => Promise<UserPoolType>;
  /**
   * The app client, without its secret; undefined if the gateway has no client. Rejects as the
   * adapter does.
   */
  readonly client: (within?: Observation) => Promise<UserPoolClientType | undefined>;
  /**
   * The second factors and passkeys; undefined if the gateway may not read them. Its AWS role may
   * be older than the need for that permission. Rejects with the errors of the adapter.
   */
  readonly mfa: (within?: Observation) => Promise<MfaConfig | undefined>;
}

export interface PoolSettingsOptions {
  /** Milliseconds for which the settings are remembered. Default 5 minutes. */
  readonly rememberSettingsMs?: number | undefined;
}

/**
 * Milliseconds for which a failure is remembered, so that a gateway without permission to read the
 * settings does not keep asking.
 */
const rememberFailureMs = 10_000;

export function rememberPoolSettings(
  cognito: CognitoAdapter,
  now: () => Date,
  { rememberSettingsMs = 300_000 }: PoolSettingsOptions = {},
): PoolSettings {
  const { userPoolId: UserPoolId, clientId: ClientId } = cognito;

  async function readPool(within?: Observation): Promise<UserPoolType> {
    const { UserPool = {} } = await cognito.send(DescribeUserPoolCommand, { UserPoolId }, within);
    return UserPool;
  }

  async function readClient(within?: Observation): Promise<UserPoolClientType | undefined> {
    if (ClientId === '') return undefined;
    const { UserPoolClient: { ClientSecret: _secret, ...client } = {} } = await cognito.send(
      DescribeUserPoolClientCommand,
      { UserPoolId, ClientId },
      within,
    );
    return client;
  }

  async function readMfa(within?: Observation): Promise<MfaConfig | undefined> {
    try {
      return await cognito.send(GetUserPoolMfaConfigCommand, { UserPoolId }, within);
    } catch (error) {
      if (isServiceException(error) && error.name === 'AccessDeniedException') return undefined;
      throw error;
    }
  }

  return {
    pool: remembered(readPool, rememberSettingsMs, now),
    client: remembered(readClient, rememberSettingsMs, now),
    mfa: remembered(readMfa, rememberSettingsMs, now),
  };
}

function remembered<T>(
  read: (within?: Observation) => Promise<T>,
  rememberMs: number,
  now: () => Date,
): (within?: Observation) => Promise<T> {
  let known:
    { readonly value: Promise<T>; until: number; reader: Observation | undefined } | undefined;
  return (within) => {
    const time = now().getTime();
    if (known && time < known.until) {
      within?.joins(known.reader);
      return known.value;
    }
    const entry = { value: read(within), until: time + rememberMs, reader: within };
    entry.value.then(
      () => (entry.reader = undefined),
      () => {
        entry.reader = undefined;
        entry.until = time + Math.min(rememberMs, rememberFailureMs);
      },
    );
    known = entry;
    return entry.value;
  };
}
