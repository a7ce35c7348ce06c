// The only place that creates the configured pools, clients, groups and users that are absent.
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
import type { QuotaSettings } from '../quotas.js';
import { keys, type ClientRecord, type MfaSettings, type PoolRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Credentials } from '../wire/sigv4.js';
import type { TriggerFunctions } from '../triggers/functions.js';
import { findUser, insertUser } from '../users/users.js';

export interface SeedUser {
  readonly username: string;
  readonly password: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly groups?: readonly string[];
}
export interface SeedClient extends Partial<CreateUserPoolClientRequest> {
  /** Pinned id; random when absent. */
  readonly ClientId: string;
  readonly ClientSecret?: string;
}
export interface SeedPool extends Partial<CreateUserPoolRequest>, MfaSettings {
  /** Pinned id: `<region>_<alphanumerics>`. */
  readonly Id: string;
  /** Relying party and user verification of passkeys, as SetUserPoolMfaConfig sets them. */
  readonly WebAuthnConfiguration?: WebAuthnConfigurationType;
  readonly clients?: readonly SeedClient[];
  readonly groups?: readonly Partial<CreateGroupRequest>[];
  readonly users?: readonly SeedUser[];
}
/** What to create if absent; what is there already is left as it is. */
export interface Seed {
  readonly region?: string;
  /** Credentials that signed calls may use at the wire door. Default: `local` / `local`. */
  readonly credentials?: readonly Credentials[];
  /** What runs for a Lambda ARN, by its function name: `arn:aws:lambda:us-east-1:000000000000:function:<name>`. */
  readonly functions?: TriggerFunctions;
  /** Request rate quotas; default none. */
  readonly quotas?: QuotaSettings;
  readonly pools?: readonly SeedPool[];
}

export async function plant(services: Services, seed: Seed): Promise<void> {
  for (const { Id, clients = [], groups = [], users = [], ...settings } of seed.pools ?? []) {
    const pool = await services.store.transaction((transaction) => {
      const known = transaction.get<PoolRecord>(keys.pool(Id));
      const planted = known ?? newPool(services, settings, Id);
      if (!known) transaction.put(keys.pool(Id), planted);
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
