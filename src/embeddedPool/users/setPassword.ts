/** Replaces a user's password: policy, history, hash and status in one change. */
import { applyAttributes } from './attributes.js';
import type { CodeProof } from '../codes/codes.js';
import {
  checkHistory,
  checkPolicy,
  hashPassword,
  historySize,
  policyRefusal,
  temporaryPasswordValidity,
} from './password.js';
import type { PoolRecord, UserRecord, UserStatus } from '../store/records.js';
import type { Services } from '../services.js';
import { voidCodes } from '../tokens/unredeemedCodes.js';
import { changeUser } from './users.js';

export interface PasswordChange {
  readonly status: UserStatus;
  readonly temporary?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Spends the code that allows the change. */
  readonly spend?: CodeProof['spend'];
  /** Cognito's wording for a password that the policy refuses. */
  readonly refusal?: string;
}

export async function setPassword(
  services: Services,
  pool: PoolRecord,
  user: UserRecord,
  password: string,
  {
    status,
    temporary = false,
    attributes = {},
    spend,
    refusal = policyRefusal.change,
  }: PasswordChange,
): Promise<UserRecord> {
  checkPolicy(pool, password, refusal);
  const used = [
    ...(user.password ? [{ hash: user.password.hash }] : []),
    ...(user.passwordHistory ?? []),
  ];
  await checkHistory(pool, used, password, services);
  const record = await hashPassword(pool, user.username, password, services);
  return changeUser(services, pool, user.key, (current, transaction) => {
    spend?.(transaction);
    voidCodes(transaction, pool, user);
    current.password = record;
    current.passwordHistory = used.slice(0, historySize(pool));
    current.status = status;
    current.attributes = applyAttributes(current.attributes, attributes);
    delete current.temporaryPasswordExpiresAt;
    if (temporary)
      current.temporaryPasswordExpiresAt =
        services.now().getTime() + temporaryPasswordValidity(pool);
    return current;
  });
}
