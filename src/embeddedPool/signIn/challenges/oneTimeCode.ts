/** Checks the codes of SMS_MFA, SMS_OTP and EMAIL_OTP, as first and as second factor. */
import { countedAttempt } from '../../users/attempts.js';
import { equalCodes } from '../../codes/codes.js';
import { PoolException } from '../../exceptions.js';
import { parameter } from '../flows/flow.js';
import { isVerified } from '../../users/attributes.js';
import { changeUser } from '../../users/users.js';
import type { Challenge } from './challenge.js';

/**
 * `response` is the challenge's member for the code; the expected code is stored in the session.
 */
export const oneTimeCode =
  (response: 'SMS_MFA_CODE' | 'SMS_OTP_CODE' | 'EMAIL_OTP_CODE'): Challenge =>
  async ({ signIn, responses, session }) => {
    const { services, pool, user } = signIn;
    const given = parameter(responses, response);
    const right = await countedAttempt(
      services,
      pool,
      user.username,
      () => equalCodes(session.data.code ?? '', given),
      'code',
    );
    if (!right)
      throw new PoolException('CodeMismatchException', 'Invalid code or auth state for the user.');
    if (response !== 'SMS_MFA_CODE' || isVerified(user, 'phone_number')) return signIn;
    return {
      ...signIn,
      user: await changeUser(services, pool, user.key, (current) => {
        // AWS guide, "Adding MFA to a user pool": unverified numbers may be used, and are verified
        // once MFA succeeds.
        if (current.attributes.phone_number === session.data.destination)
          current.attributes.phone_number_verified = 'true';
        return current;
      }),
    };
  };
