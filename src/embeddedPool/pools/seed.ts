/** Creates the configured pools, clients, groups and users that do not exist yet. */
import type {
  CreateGroupRequest,
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
  WebAuthnConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider';

import { addMember, newGroup } from '../groups/groups.js';
import { newUser } from '../users/newUser.js';
import { hashPassword } from '../users/password.js';
import { newPool } from './poolRecords.js';
import { putClient, newClient } from './clientRecords.js';
import { federationSteps } from './seedFederation.js';
import type { SeedFederation } from './seedFederation.js';
import type { QuotaSettings } from '../quotas.js';
import { keys } from '../store/records.js';
import type { ClientRecord, MfaSettings, PoolRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Credentials } from '../wire/sigv4.js';
import type { TriggerFunctions } from '../triggers/functions.js';
import { findUser } from '../users/findUser.js';
import { insertUser } from '../users/users.js';

export interface SeedUser {
  readonly username: string;
  readonly password: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly groups?: readonly string[];
}
export interface SeedClient extends Partial<CreateUserPoolClientRequest> {
  /** Fixed id; random if absent. */
  readonly ClientId: string;
  readonly ClientSecret?: string;
}
export interface SeedPool extends Partial<CreateUserPoolRequest>, MfaSettings, SeedFederation {
  /** Fixed id: `<region>_<alphanumerics>`. */
  readonly Id: string;
  /** Relying party and user verification of passkeys, as set by SetUserPoolMfaConfig. */
  readonly WebAuthnConfiguration?: WebAuthnConfigurationType;
  readonly clients?: readonly SeedClient[];
  readonly groups?: readonly Partial<CreateGroupRequest>[];
  readonly users?: readonly SeedUser[];
}
/** What to create if it does not exist; existing records are unchanged. */
export interface Seed {
  readonly region?: string;
  /** Credentials accepted for signed calls over HTTP. Default: `local` / `local`. */
  readonly credentials?: readonly Credentials[];
  /**
   * The functions behind Lambda ARNs, by function name:
   * `arn:aws:lambda:us-east-1:000000000000:function:<name>`.
   */
  readonly functions?: TriggerFunctions;
  /** Request rate quotas; default none. */
  readonly quotas?: QuotaSettings;
  readonly pools?: readonly SeedPool[];
}

export async function plant(services: Services, seed: Seed): Promise<void> {
  for (const { Id, clients = [], groups = [], users = [], ...rest } of seed.pools ?? []) {
    const { domains = [], resourceServers = [], identityProviders = [], ...settings } = rest;
    const pool = await services.store.transaction((transaction) => {
      const known = transaction.get<PoolRecord>(keys.pool(Id));
      const planted = known ?? newPool(services, settings, Id);
      if (!known) transaction.put(keys.pool(Id), planted);
      // A pool keeps the domain that it has.
      const hasDomain = (known?.Domain ?? known?.CustomDomain) !== undefined;
      const federation = { domains: hasDomain ? [] : domains, resourceServers, identityProviders };
      for (const { plant: add } of federationSteps(services, transaction, Id, federation)) add();
      for (const { ClientId, ClientSecret, ...client } of clients) {
        if (!transaction.get<ClientRecord>(keys.client(ClientId)))
          putClient(transaction, newClient(services, planted, client, ClientId, ClientSecret));
      }
      for (const group of groups) {
        const record = newGroup(services, planted, group);
        if (!transaction.get(keys.group(Id, record.GroupName)))
          transaction.put(keys.group(Id, record.GroupName), record);
      }
      return planted;
    });
    for (const user of users) await plantUser(services, pool, user);
  }
}

async function plantUser(
  services: Services,
  pool: PoolRecord,
  { username, password, attributes = {}, groups = [] }: SeedUser,
): Promise<void> {
  if (findUser(services.store, pool, username)) return;
  const user = newUser(services, pool, {
    name: username,
    attributes: { ...attributes },
    status: 'CONFIRMED',
  });
  const record = await hashPassword(pool, user.username, password, services);
  await services.store.transaction((transaction) => {
    const created = insertUser(transaction, pool, { ...user, password: record });
    for (const group of groups) addMember(transaction, pool, group, created);
  });
}
