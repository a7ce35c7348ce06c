import type { SignUpRequest, SignUpResponse } from '@aws-sdk/client-cognito-identity-provider';

import { checkAttributes, requireAttributes } from '../users/attributes.js';
import { recordedAs } from '../signIn/recordedSteps.js';
import { sendCode } from '../codes/codes.js';
import { signUpDelivery } from '../codes/delivery.js';
import { PoolException, invalidParameter, notAuthorized } from '../exceptions.js';
import { newUser } from '../users/newUser.js';
import { clientOperation } from '../operation.js';
import type { ClientScope, Validated } from '../operation.js';
import { checkPolicy, hashPassword } from '../users/password.js';
import { allowsNoPassword } from '../pools/pools.js';
import type { UserRecord } from '../store/records.js';
import { signUpSession } from '../signIn/signUpSession.js';
import { customMessage } from '../triggers/customMessage.js';
import { postConfirmation, preSignUp } from '../triggers/signUpTriggers.js';
import { insertUser } from '../users/users.js';

export const signUp = clientOperation<SignUpRequest>(
  recordedAs(
    'SignUp',
    async (input, { services, pool, client, user: existing }): Promise<SignUpResponse> => {
      const draft = draftOf(input, { services, pool, client });
      if (existing?.username === input.Username)
        throw new PoolException('UsernameExistsException', 'User already exists');
      const context = { pool, client, clientMetadata: input.ClientMetadata };
      const user = await preSignUp(services, draft, {
        ...context,
        source: 'PreSignUp_SignUp',
        validationData: input.ValidationData,
      });
      const attribute = user.status === 'UNCONFIRMED' ? signUpDelivery(pool, user) : undefined;
      const texts = attribute ? await customMessage(services, 'SignUp', { ...context, user }) : {};
      const password = input.Password
        ? { password: await hashPassword(pool, user.username, input.Password, services) }
        : {};
      const { created, CodeDeliveryDetails } = await services.store.transaction((transaction) => {
        const created = insertUser(transaction, pool, { ...user, ...password });
        const CodeDeliveryDetails =
          attribute &&
          sendCode(transaction, services, {
            pool,
            user: created,
            purpose: 'signUp',
            attribute,
            texts,
          });
        return { created, CodeDeliveryDetails };
      });
      const UserConfirmed = created.status === 'CONFIRMED';
      if (UserConfirmed)
        await postConfirmation(services, created, 'PostConfirmation_ConfirmSignUp', context);
      const Session = UserConfirmed ? undefined : await signUpSession(services, client, created);
      return {
        UserConfirmed,
        UserSub: created.sub,
        ...(CodeDeliveryDetails ? { CodeDeliveryDetails } : {}),
        ...(Session === undefined ? {} : { Session }),
      };
    },
  ),
);

/** The new user. Throws if the pool refuses the sign-up, the password or the attributes. */
function draftOf(
  input: Validated<SignUpRequest>,
  { services, pool, client }: Pick<ClientScope, 'services' | 'pool' | 'client'>,
): Omit<UserRecord, 'sequence'> {
  if (pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly)
    throw notAuthorized('SignUp is not permitted for this user pool');
  if (input.Password) checkPolicy(pool, input.Password);
  else if (!allowsNoPassword(pool)) throw invalidParameter('Password is required');
  const attributes = checkAttributes(input.UserAttributes, { pool, client });
  // AWS guide, "Working with user attributes": only a confirmed user can choose this alias.
  if (attributes.preferred_username && pool.AliasAttributes?.includes('preferred_username'))
    throw invalidParameter('A preferred_username can be set once the user is confirmed.');
  const draft = newUser(services, pool, {
    name: input.Username,
    attributes,
    status: 'UNCONFIRMED',
  });
  requireAttributes(pool, draft.attributes);
  return draft;
}
