/** Checks a password at sign-in: the same work, answers and attempt count for missing users. */
import { countedAttempt } from '../users/attempts.js';
import { PoolException, notAuthorized, notConfirmed, userNotFound } from '../exceptions.js';
import { verifyPassword } from '../users/password.js';
import { hidesUserExistence } from '../pools/pools.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { migrateUser } from '../triggers/userMigration.js';
import { findUser } from '../users/findUser.js';

export interface PasswordCredentials {
  readonly name: string;
  readonly password: string;
  /** For the user migration function. */
  readonly validationData?: Readonly<Record<string, string>> | undefined;
}

/**
 * Returns the user if the password is correct. Throws NotAuthorizedException, or
 * UserNotFoundException under LEGACY.
 */
export async function passPassword(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  { name, password, validationData }: PasswordCredentials,
): Promise<UserRecord> {
  const user =
    findUser(services.store, pool, name) ??
    (await migrateUser(services, { pool, client, name, password, validationData }));
  return passFirstFactor({ services, pool, client }, { name, user }, () =>
    verifyPassword(user?.password, password, services),
  );
}

/**
 * Shared by all ways to prove a password: attempts are counted, and a refusal reveals no more than
 * necessary.
 */
export async function passFirstFactor(
  { services, pool, client }: { services: Services; pool: PoolRecord; client: ClientRecord },
  { name, user }: { name: string; user: UserRecord | undefined },
  prove: () => boolean | Promise<boolean>,
): Promise<UserRecord> {
  // Observed at AWS: LEGACY reveals this state whatever password is given.
  if (user?.status === 'UNCONFIRMED' && !hidesUserExistence(client)) throw notConfirmed();
  const right = await countedAttempt(services, pool, name, prove);
  if (!user) throw hidesUserExistence(client) ? incorrectCredentials() : userNotFound();
  if (user.status === 'RESET_REQUIRED') throw resetRequired(right, client);
  if (!right) throw incorrectCredentials();
  return user;
}

/**
 * After AdminResetUserPassword, every password is answered like this under LEGACY, and otherwise
 * only the correct one.
 */
function resetRequired(right: boolean, client: ClientRecord): PoolException {
  return right || !hidesUserExistence(client)
    ? new PoolException('PasswordResetRequiredException', 'Password reset required for the user')
    : incorrectCredentials();
}

const incorrectCredentials = (): PoolException => notAuthorized('Incorrect username or password.');
