/**
 * UserMigration: copies a user from another directory into the pool at sign-in or password
 * recovery.
 */
import { checkAttributes } from '../users/attributes.js';
import { PoolException } from '../exceptions.js';
import { newUser } from '../users/newUser.js';
import { hashPassword } from '../users/password.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { insertUser } from '../users/users.js';
import { runTrigger, unrecognizable } from './trigger.js';
import type { TriggerAnswer } from './trigger.js';

export interface Migration {
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly name: string;
  /** Only at sign-in. */
  readonly password?: string;
  readonly validationData?: Readonly<Record<string, string>> | undefined;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
}

/**
 * The migrated user; undefined if the pool does not migrate users or the function does not know the
 * name.
 */
export async function migrateUser(
  services: Services,
  migration: Migration,
): Promise<UserRecord | undefined> {
  const { pool, name, password } = migration;
  const answer = await runMigration(services, migration);
  if (!answer?.userAttributes) return undefined;
  const { username, ...attributes } = attributesOf(answer.userAttributes);
  const checked = checkAttributes(
    Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    { pool },
  );
  const draft = newUser(services, pool, {
    name: username ?? name,
    attributes: checked,
    status: finalStatus(answer, password),
  });
  const record =
    password === undefined
      ? undefined
      : await hashPassword(pool, draft.username, password, services);
  const user = {
    ...draft,
    ...(record ? { password: record } : {}),
    ...(answer.enableSMSMFA ? { mfaMethods: ['SMS_MFA' as const] } : {}),
  };
  return services.store.transaction((transaction) =>
    insertUser(transaction, pool, user, answer.forceAliasCreation ?? false),
  );
}

function runMigration(
  services: Services,
  { pool, client, name, password, validationData, clientMetadata }: Migration,
): Promise<TriggerAnswer<'UserMigration'> | undefined> {
  const source =
    password === undefined ? 'UserMigration_ForgotPassword' : 'UserMigration_Authentication';
  const request = {
    password: password ?? null,
    ...(validationData ? { validationData } : {}),
    ...(clientMetadata ? { clientMetadata } : {}),
  };
  return runTrigger(services, 'UserMigration', {
    pool,
    client,
    userName: name,
    source,
    request,
  }).catch((error: unknown) => {
    throw migrationError(error, client);
  });
}

/** AWS answers the same for both values of PreventUserExistenceErrors. */
function migrationError(error: unknown, client: ClientRecord): unknown {
  const isOwn = error instanceof PoolException && error.type === 'UserLambdaValidationException';
  return isOwn
    ? new PoolException(
        'UserNotFoundException',
        `Exception migrating user in app client ${client.ClientId}`,
      )
    : error;
}

function attributesOf(given: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(given).filter(([, value]) => value !== null);
  if (texts.some(([, value]) => typeof value !== 'string')) throw unrecognizable();
  return Object.fromEntries(texts) as Record<string, string>;
}

/**
 * AWS guide, "Migrate user Lambda trigger": RESET_REQUIRED is the default; a user without a
 * password here must set one anyway.
 */
function finalStatus(
  { finalUserStatus }: TriggerAnswer<'UserMigration'>,
  password: string | undefined,
): 'CONFIRMED' | 'RESET_REQUIRED' {
  if (finalUserStatus === undefined || finalUserStatus === 'RESET_REQUIRED')
    return 'RESET_REQUIRED';
  if (finalUserStatus !== 'CONFIRMED') throw unrecognizable();
  return password === undefined ? 'RESET_REQUIRED' : 'CONFIRMED';
}
