/** Makes a user of a line of the file (AWS guide, "Creating the user import CSV file"). */
import { invalidParameter } from '../exceptions.js';
import type { Services } from '../services.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import { checkAttributes, isVerified, requireAttributes } from '../users/attributes.js';
import { newUser } from '../users/newUser.js';
import { mfaColumn, usernameColumn } from './csvFile.js';
import type { CsvRow } from './csvFile.js';

/** The user has no password and has to choose one (AWS guide: RESET_REQUIRED). */
export function importedUser(
  services: Services,
  pool: PoolRecord,
  row: CsvRow,
): Omit<UserRecord, 'sequence'> {
  const { [usernameColumn]: name = '', [mfaColumn]: mfa = '', ...values } = row;
  if (name === '') throw invalidParameter(`The value of ${usernameColumn} is missing.`);
  requireMfaSetting(pool, mfa);
  const given = Object.entries(values).filter(([, Value]) => Value !== '');
  const attributes = checkAttributes(
    given.map(([Name, Value]) => ({ Name, Value })),
    { pool },
  );
  const user = newUser(services, pool, { name, attributes, status: 'RESET_REQUIRED' });
  requireAttributes(pool, user.attributes);
  requireVerifiedAddress(pool, user);
  // Other second factors cannot be imported.
  return isTrue(mfa) && user.attributes.phone_number ? { ...user, mfaMethods: ['SMS_MFA'] } : user;
}

const isTrue = (value: string): boolean => value.toLowerCase() === 'true';

function requireMfaSetting({ MfaConfiguration }: PoolRecord, value: string): void {
  if (!/^(true|false)$/i.test(value))
    throw invalidParameter(`The value of ${mfaColumn} must be true or false.`);
  if (MfaConfiguration === 'ON' && !isTrue(value))
    throw invalidParameter(`The value of ${mfaColumn} must be true, since MFA is required.`);
}

function requireVerifiedAddress(
  { AutoVerifiedAttributes = [] }: PoolRecord,
  user: Pick<UserRecord, 'attributes'>,
): void {
  for (const name of ['email', 'phone_number'] as const)
    if (isVerified(user, name) && !user.attributes[name])
      throw invalidParameter(`The user has a verified ${name}, but no ${name}.`);
  // The text is that of the guide's example of a log.
  if (!AutoVerifiedAttributes.some((name) => isVerified(user, name)))
    throw invalidParameter(
      'The User Record does not set any of the auto verified attributes to true. ' +
        '(Example: email_verified to true).',
    );
}
