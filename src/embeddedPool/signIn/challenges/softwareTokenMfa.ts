/** SOFTWARE_TOKEN_MFA: a code from the authenticator app, each accepted once. */
import { countedAttempt } from '../../users/attempts.js';
import { PoolException } from '../../exceptions.js';
import { parameter } from '../flows/flow.js';
import { stepOfCode } from '../../mfa/totp.js';
import { changeUser } from '../../users/users.js';
import type { Challenge } from './challenge.js';

export const softwareTokenMfa: Challenge = async ({ signIn, responses }) => {
  const { services, pool, user } = signIn;
  const code = parameter(responses, 'SOFTWARE_TOKEN_MFA_CODE');
  if (!user.softwareToken)
    throw new PoolException(
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA does not exist for the user.',
    );
  const { secret } = user.softwareToken;
  const step = stepOfCode(secret, code, services.now());
  if (!(await countedAttempt(services, pool, user.username, () => step !== undefined, 'code'))) {
    throw new PoolException('CodeMismatchException', 'Invalid code received for user');
  }
  const changed = await changeUser(services, pool, user.key, (current) => {
    const token = current.softwareToken;
    // RFC 6238, section 5.2: a code is accepted once. Reads the user again, so that only one of two
    // concurrent answers succeeds.
    if (token?.secret !== secret || step === undefined || step <= token.lastStep) {
      throw new PoolException(
        'ExpiredCodeException',
        'Your software token has already been used once.',
      );
    }
    token.lastStep = step;
    return current;
  });
  return { ...signIn, user: changed };
};
