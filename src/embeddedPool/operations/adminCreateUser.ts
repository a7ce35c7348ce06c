import type {
  AdminCreateUserRequest,
  AdminCreateUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { checkAttributes } from '../users/attributes.js';
import { PoolException, invalidParameter, userNotFound } from '../exceptions.js';
import { invitationMediums, sendInvitation } from '../users/invitation.js';
import { newUser, showUser } from '../users/newUser.js';
import { poolOperation } from '../operation.js';
import type { PoolScope, Validated } from '../operation.js';
import {
  checkPolicy,
  generatePassword,
  hashPassword,
  policyRefusal,
  temporaryPasswordValidity,
} from '../users/password.js';
import { allowsNoPassword } from '../pools/pools.js';
import type { UserRecord } from '../store/records.js';
import { customMessage } from '../triggers/customMessage.js';
import { preSignUp } from '../triggers/signUpTriggers.js';
import { findUser } from '../users/findUser.js';
import { insertUser } from '../users/users.js';
import { setPassword } from '../users/setPassword.js';

export const adminCreateUser = poolOperation<AdminCreateUserRequest>(
  async (input, { services, pool }): Promise<AdminCreateUserResponse> => {
    if (input.MessageAction === 'RESEND') return resend(input, { services, pool });
    const { password, draft } = draftOf(input, { services, pool });
    const user = await preSignUp(services, draft, {
      pool,
      source: 'PreSignUp_AdminCreateUser',
      validationData: input.ValidationData,
      clientMetadata: input.ClientMetadata,
    });
    const silent = input.MessageAction === 'SUPPRESS';
    const mediums = silent ? [] : invitationMediums(user, input.DesiredDeliveryMediums);
    if (findUser(services.store, pool, input.Username)?.key === user.key)
      throw new PoolException('UsernameExistsException', 'User account already exists');
    const texts =
      mediums.length > 0
        ? await customMessage(services, 'AdminCreateUser', {
            pool,
            user,
            clientMetadata: input.ClientMetadata,
          })
        : {};
    const secret =
      password === undefined
        ? {}
        : { password: await hashPassword(pool, user.username, password, services) };
    return services.store.transaction((transaction) => {
      const created = insertUser(
        transaction,
        pool,
        { ...user, ...secret },
        input.ForceAliasCreation ?? false,
      );
      sendInvitation(transaction, services, { pool, user: created, password, mediums, texts });
      return { User: showUser(created) };
    });
  },
);

/** The new user, and the temporary password if there is one. */
function draftOf(
  input: Validated<AdminCreateUserRequest>,
  { services, pool }: PoolScope,
): { password: string | undefined; draft: Omit<UserRecord, 'sequence'> } {
  const attributes = checkAttributes(input.UserAttributes, { pool });
  // SDK, TemporaryPassword: none is generated if a sign-in may start with a code.
  const password =
    input.TemporaryPassword ||
    (allowsNoPassword(pool) ? undefined : generatePassword(pool, services));
  if (password) checkPolicy(pool, password, policyRefusal.adminCreate);
  const draft = newUser(services, pool, {
    name: input.Username,
    attributes,
    ...(password === undefined
      ? { status: 'CONFIRMED' }
      : {
          status: 'FORCE_CHANGE_PASSWORD',
          temporaryPasswordExpiresAt: services.now().getTime() + temporaryPasswordValidity(pool),
        }),
  });
  // AWS guide, "User pool attributes": an administrator may leave required attributes out.
  if (password === undefined && !draft.attributes.email && !draft.attributes.phone_number)
    throw invalidParameter('A user without a password needs an email or a phone_number.');
  return { password, draft };
}

/** A new temporary password with a new expiry, for a user who has not signed in yet. */
async function resend(
  input: Validated<AdminCreateUserRequest>,
  { services, pool }: PoolScope,
): Promise<AdminCreateUserResponse> {
  const user = findUser(services.store, pool, input.Username);
  if (!user) throw userNotFound();
  if (user.status !== 'FORCE_CHANGE_PASSWORD')
    throw new PoolException(
      'UnsupportedUserStateException',
      `Resend not possible. ${user.username} status is not FORCE_CHANGE_PASSWORD`,
    );
  const mediums = invitationMediums(user, input.DesiredDeliveryMediums);
  if (mediums.length === 0) throw invalidParameter('User has no address to send the invitation to');
  const password = input.TemporaryPassword ?? generatePassword(pool, services);
  const changed = await setPassword(services, pool, user, password, {
    status: 'FORCE_CHANGE_PASSWORD',
    temporary: true,
    refusal: policyRefusal.adminCreate,
  });
  const texts = await customMessage(services, 'AdminCreateUser', {
    pool,
    user: changed,
    clientMetadata: input.ClientMetadata,
  });
  await services.store.transaction((transaction) =>
    sendInvitation(transaction, services, { pool, user: changed, password, mediums, texts }),
  );
  return { User: showUser(changed) };
}
