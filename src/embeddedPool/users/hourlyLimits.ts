/** Limits how often an operation may be called for one user in an hour. */
import { PoolException } from '../exceptions.js';
import type { Services } from '../services.js';
import { putExpiring } from '../store/expiry.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Transaction } from '../store/store.js';

/**
 * AWS guide, "Quotas in Amazon Cognito". For a forgotten password it says between 5 and 20, of which
 * we chose 20.
 */
const callsAnHour = {
  ChangePassword: 5,
  ConfirmSignUp: 15,
  ForgotPassword: 20,
  GetUserAttributeVerificationCode: 5,
  ResendConfirmationCode: 5,
  VerifyUserAttribute: 15,
} as const;
export type LimitedOperation = keyof typeof callsAnHour;

interface CallCount {
  readonly count: number;
  readonly expiresAt: number;
}

const hour = 3600 * 1000;

/** Counts a call; false if this hour's are used up. */
export function countCall(
  transaction: Transaction,
  services: Services,
  { pool, user }: { readonly pool: PoolRecord; readonly user: UserRecord },
  operation: LimitedOperation,
): boolean {
  const key = keys.code(pool.Id, user.key, `calls:${operation}`);
  const now = services.now().getTime();
  const known = transaction.get<CallCount>(key);
  const { count, expiresAt } =
    known && known.expiresAt > now ? known : { count: 0, expiresAt: now + hour };
  if (count >= callsAnHour[operation]) return false;
  const counted: CallCount = { count: count + 1, expiresAt };
  putExpiring(transaction, key, counted, now);
  return true;
}

export const limitExceeded = (): PoolException =>
  new PoolException(
    'LimitExceededException',
    'Attempt limit exceeded, please try after some time.',
  );
