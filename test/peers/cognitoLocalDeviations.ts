/** Where cognito-local 5.3.0 deviates from Cognito, by step of the walk; see docs/cognito-local.md. */
import { steps } from '../support/walk.js';
import type { CognitoLocal } from './support/cognitoLocal.js';

export interface Deviation {
  /**
   * The member that is returned instead of the correct one, or the correct one with wrong fields.
   */
  readonly answer: { readonly __typename: string } & Readonly<Record<string, unknown>>;
  /** Why this is a fault of cognito-local. Files are those of its package, under `lib/`. */
  readonly why: string;
  /**
   * Brings cognito-local into the state after a correct answer, so that one fault does not hide
   * those of later steps.
   */
  readonly amend?: (peer: CognitoLocal) => Promise<unknown>;
}

/**
 * A command that cognito-local lacks: it answers with status 500, which leaves open whether a write
 * took place.
 */
const lacks = (command: string): Deviation => ({
  answer: { __typename: 'OutcomeUnknownError' },
  why: `\`${command}\` is not supported; the answer is status 500.`,
});

export const deviations: Readonly<Record<string, Deviation>> = {
  'ada signs up': {
    answer: { __typename: 'SignUpSuccess', codeDelivery: { destination: 'ada@example.com' } },
    why: 'The destination of the code is not masked (`targets/signUp.js`); Cognito shows `a***@e***`.',
  },
  'she cannot sign in before she confirms': {
    answer: { __typename: 'NotAuthorizedError' },
    why:
      'The gateway reveals a state only to callers who know the password, and checks that with another password; ' +
      '`targets/initiateAuth.js` answers that one with `InvalidPasswordException`.',
  },
  'she signs in': {
    answer: { __typename: 'AuthenticationTokens', expiresInSeconds: 0 },
    why: '`services/tokenGenerator.js` leaves `ExpiresIn` and `TokenType` out.',
  },
  'disabled, she cannot sign in': {
    answer: { __typename: 'AuthenticationTokens' },
    why: '`targets/initiateAuth.js` does not look at whether the user is enabled.',
  },
  'a weak new password is refused': {
    answer: { __typename: 'ConfirmForgotPasswordSuccess' },
    why:
      '`targets/confirmForgotPassword.js` checks no password against the policy of the pool; ' +
      'nor does any other command.',
    amend: ({ cognito, clientId }) =>
      cognito.forgotPassword({ ClientId: clientId, Username: 'ada' }),
  },
  'she signs out': {
    answer: { __typename: 'UnexpectedError' },
    why: '`GlobalSignOut` is not supported; the answer is status 500 each time.',
  },
  'her token is void': {
    answer: { __typename: 'User' },
    why: 'A consequence of the step before; `targets/getUser.js` only decodes the token.',
  },
  'the invitation can be sent again': {
    ...lacks('AdminCreateUser` with `MessageAction: RESEND'),
    amend: ({ cognito, userPoolId }) =>
      cognito.adminSetUserPassword({
        UserPoolId: userPoolId,
        Username: 'bob',
        Password: 'Temporary-2',
        Permanent: false,
      }),
  },
  'he chooses one and is signed in': {
    answer: { __typename: 'AuthenticationTokens', expiresInSeconds: 0 },
    why:
      'As at every sign-in, `ExpiresIn` is left out; the refresh token is not kept either ' +
      '(`targets/respondToAuthChallenge.js`).',
  },
  'the administrator resets his password': lacks('AdminResetUserPassword'),
  'he must reset it first': {
    answer: { __typename: 'AuthenticationTokens' },
    why: 'A consequence of the step before: the password was not reset.',
  },
};

/** The table in docs/cognito-local.md. */
export function deviationRows(): string[] {
  return steps.flatMap(({ name, member }) => {
    const deviation = deviations[name];
    return deviation
      ? [`| ${name} | \`${member}\` | ${shown(deviation.answer)} | ${deviation.why} |`]
      : [];
  });
}

function shown({ __typename, ...fields }: Deviation['answer']): string {
  const wrong = Object.entries(fields).map(
    ([name, value]) => `\`${name}: ${JSON.stringify(value)}\``,
  );
  return [`\`${__typename}\``, ...(wrong.length > 0 ? [`with ${wrong.join(', ')}`] : [])].join(' ');
}
