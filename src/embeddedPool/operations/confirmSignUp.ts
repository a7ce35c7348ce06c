import type {
  ConfirmSignUpRequest,
  ConfirmSignUpResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { codeExpired, proveCode } from '../codes/codes.js';
import { combinationNotFound } from '../exceptions.js';
import { cannotBeConfirmed, clientOperation } from '../operation.js';
import { hidesUserExistence } from '../pools/pools.js';
import { confirmationSession } from '../signIn/signUpSession.js';
import { postConfirmation } from '../triggers/signUpTriggers.js';
import { requireEnabled } from '../users/findUser.js';
import { confirmUser } from '../users/confirmUser.js';

export const confirmSignUp = clientOperation<ConfirmSignUpRequest>(
  async (input, { services, pool, client, user }): Promise<ConfirmSignUpResponse> => {
    // AWS guide, "Managing error responses": a concealed missing user looks like a user without a
    // code.
    if (!user) throw hidesUserExistence(client) ? codeExpired() : combinationNotFound();
    requireEnabled(user);
    if (user.status !== 'UNCONFIRMED') throw cannotBeConfirmed(user);
    const { destination, spend } = await proveCode(
      services,
      pool,
      user,
      'signUp',
      input.ConfirmationCode,
    );
    const confirmed = await confirmUser(services, pool, user, {
      verified: destination,
      takeAliases: input.ForceAliasCreation ?? false,
      spend,
    });
    await postConfirmation(services, confirmed, 'PostConfirmation_ConfirmSignUp', {
      pool,
      client,
      clientMetadata: input.ClientMetadata,
    });
    const Session = await confirmationSession(services, client, confirmed, {
      session: input.Session,
      destination,
    });
    return Session === undefined ? {} : { Session };
  },
);
