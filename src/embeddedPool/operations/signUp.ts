// The only place for SignUp.
import type { SignUpRequest, SignUpResponse } from '@aws-sdk/client-cognito-identity-provider';
import { checkAttributes, requireAttributes } from '../attributes.js';
import { sendCode } from '../codes.js';
import { signUpDelivery } from '../delivery.js';
import { PoolException, invalidParameter, notAuthorized } from '../exceptions.js';
import { newUser } from '../newUser.js';
import { clientOperation } from '../operation.js';
import { checkPolicy, hashPassword } from '../password.js';
import { insertUser } from '../users.js';

export const signUp = clientOperation<SignUpRequest>(async (input, { services, pool, client, user: existing }): Promise<SignUpResponse> => {
  if (pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly) throw notAuthorized('SignUp is not permitted for this user pool');
  if (input.Password === undefined) throw invalidParameter('Password is required');
  checkPolicy(pool, input.Password);
  const attributes = checkAttributes(input.UserAttributes, { pool, client });
  const user = newUser(services, pool, { name: input.Username, attributes, status: 'UNCONFIRMED' });
  requireAttributes(pool, user.attributes);
  if (existing && existing.username === input.Username) throw new PoolException('UsernameExistsException', 'User already exists');
  const password = await hashPassword(pool, user.username, input.Password, services);
  return services.store.transaction((transaction) => {
    const created = insertUser(transaction, pool, { ...user, password });
    const attribute = signUpDelivery(pool, created);
    const CodeDeliveryDetails = attribute && sendCode(transaction, services, { pool, user: created, purpose: 'signUp', attribute });
    return { UserConfirmed: false, UserSub: created.sub, ...(CodeDeliveryDetails ? { CodeDeliveryDetails } : {}) };
  });
});
