/**
 * Finds the user who asked to recover a password. If callers must not learn that a user is missing,
 * a simulated user is returned instead.
 */
import { hasRecoveryDelivery, noRecoveryDelivery } from './delivery.js';
import { combinationNotFound, notAuthorized } from '../exceptions.js';
import type { PoolException } from '../exceptions.js';
import { missingUser } from '../users/missingUser.js';
import { hidesUserExistence } from '../pools/pools.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';

export interface RecoveryRequest {
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly name: string;
  readonly user: UserRecord | undefined;
}

/**
 * A user who is missing, disabled or without a verified address cannot recover a password. With
 * PreventUserExistenceErrors ENABLED a simulated user is returned for them (AWS guide, "Managing
 * user existence error responses"); with LEGACY the reason is thrown.
 */
export async function recoveringUser(
  services: Services,
  { pool, client, name, user }: RecoveryRequest,
): Promise<{ user: UserRecord; simulated: boolean }> {
  const refusal = user ? recoveryRefusal(pool, user) : combinationNotFound();
  if (user && !refusal) return { user, simulated: false };
  if (refusal && !hidesUserExistence(client)) throw refusal;
  return { user: await missingUser(services, pool, name), simulated: true };
}

function recoveryRefusal(pool: PoolRecord, user: UserRecord): PoolException | undefined {
  if (!user.enabled) return notAuthorized('User is disabled.');
  if (user.status === 'FORCE_CHANGE_PASSWORD' || user.status === 'EXTERNAL_PROVIDER')
    return notAuthorized('User password cannot be reset in the current state.');
  return user.status === 'UNCONFIRMED' || !hasRecoveryDelivery(pool, user)
    ? noRecoveryDelivery()
    : undefined;
}
