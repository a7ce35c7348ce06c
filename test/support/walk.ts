/** A user's whole life, step by step, against any backend. */
import type { GraphQLAnswer, GraphQLClient } from './graphqlClient.js';

export interface Walker {
  readonly graphql: GraphQLClient;
  readonly adminHeaders: Readonly<Record<string, string>>;
  /** The newest code or temporary password sent to the user. */
  readonly code: (username: string) => Promise<string>;
}

/** Values that earlier steps keep for later ones. */
interface State {
  token: string;
  refreshToken: string;
  session: string;
}

export interface Step {
  readonly name: string;
  /** The member of the result union that a correct Cognito leads to. */
  readonly member: string;
  readonly run: (walker: Walker, state: State) => Promise<GraphQLAnswer>;
}

const errorFields =
  '... on OperationError { code message category retryable } ... on NotAuthorizedError { ' +
  'reason } ... on InvalidInputError { violations { path message } }';

type InputOf = (state: State, walker: Walker) => object | Promise<object>;

/** A mutation as a step. `as` says whose credential it sends. */
function mutation(
  name: string,
  field: string,
  member: string,
  input: InputOf,
  selection = '',
  as: 'anyone' | 'user' | 'administrator' = 'anyone',
): Step {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${selection} ${errorFields} } }`;
  return {
    name,
    member,
    run: async (walker, state) =>
      walker.graphql(document, { input: await input(state, walker) }, headersOf(as, walker, state)),
  };
}

function headersOf(
  as: 'anyone' | 'user' | 'administrator',
  { adminHeaders }: Walker,
  { token }: State,
): Readonly<Record<string, string>> {
  if (as === 'administrator') return adminHeaders;
  return as === 'user' ? { authorization: `Bearer ${token}` } : {};
}

const tokens = '... on AuthenticationTokens { accessToken refreshToken expiresInSeconds }';
const tokensOrChallenge = `${tokens} ... on NewPasswordRequiredChallenge { session username missingAttributes }`;
const userSelection =
  '{ id username email emailVerified givenName enabled status createdAt custom { name value } }';
const userFields = `... on User ${userSelection}`;

function query(name: string, member: string, document: string, as: 'user' | 'administrator'): Step {
  return {
    name,
    member,
    run: (walker, state) => walker.graphql(document, {}, headersOf(as, walker, state)),
  };
}

/** Keeps the tokens or the session of an answer for later steps. */
function keeping(step: Step): Step {
  return {
    ...step,
    run: async (walker, state) => {
      const answer = await step.run(walker, state);
      const [value] = Object.values(
        (answer.data ?? {}) as Record<
          string,
          { accessToken?: string; refreshToken?: string; session?: string }
        >,
      );
      state.token = value?.accessToken ?? state.token;
      state.refreshToken = value?.refreshToken ?? state.refreshToken;
      state.session = value?.session ?? state.session;
      return answer;
    },
  };
}

const ada = { username: 'ada' };
const first = 'Correct-Horse-7';
const second = 'Battery-Staple-8';
const third = 'Kangaroo-Court-9';
const readAda = `query { user(username: "ada") { __typename ${userFields} ${errorFields} } }`;

export const steps: readonly Step[] = [
  mutation(
    'ada signs up',
    'signUp',
    'SignUpSuccess',
    () => ({ ...ada, password: first, attributes: { email: 'ada@example.com', givenName: 'Ada' } }),
    '... on SignUpSuccess { userId confirmed codeDelivery { destination deliveryMedium attributeName } }',
  ),
  mutation('her username is taken now', 'signUp', 'UsernameExistsError', () => ({
    ...ada,
    password: first,
    attributes: { email: 'other@example.com' },
  })),
  mutation(
    'she cannot sign in before she confirms',
    'authenticate',
    'UserNotConfirmedError',
    () => ({ ...ada, password: first }),
  ),
  mutation(
    'she asks for another code',
    'resendConfirmationCode',
    'ResendConfirmationCodeSuccess',
    () => ada,
    '... on ResendConfirmationCodeSuccess { codeDelivery { destination } }',
  ),
  mutation('a wrong code does not confirm', 'confirmSignUp', 'CodeMismatchError', () => ({
    ...ada,
    code: '000000',
  })),
  mutation(
    'she confirms with the code',
    'confirmSignUp',
    'ConfirmSignUpSuccess',
    async (_state, { code }) => ({ ...ada, code: await code('ada') }),
  ),
  mutation('a wrong password does not sign in', 'authenticate', 'NotAuthorizedError', () => ({
    ...ada,
    password: 'Wrong-Horse-7',
  })),
  keeping(
    mutation(
      'she signs in',
      'authenticate',
      'AuthenticationTokens',
      () => ({ ...ada, password: first }),
      tokensOrChallenge,
    ),
  ),
  query(
    'she reads herself',
    'User',
    `query { me { __typename ${userFields} ${errorFields} } }`,
    'user',
  ),
  keeping(
    mutation(
      'she refreshes her tokens',
      'refreshTokens',
      'AuthenticationTokens',
      ({ refreshToken }) => ({ refreshToken }),
      tokens,
    ),
  ),
  query('she may not read others', 'AccessDeniedError', readAda, 'user'),
  query('the administrator reads her', 'User', readAda, 'administrator'),
  mutation(
    'the administrator disables her',
    'disableUser',
    'DisableUserSuccess',
    () => ada,
    '... on DisableUserSuccess { username enabled }',
    'administrator',
  ),
  mutation('disabled, she cannot sign in', 'authenticate', 'NotAuthorizedError', () => ({
    ...ada,
    password: first,
  })),
  mutation(
    'the administrator enables her',
    'enableUser',
    'EnableUserSuccess',
    () => ada,
    '... on EnableUserSuccess { username enabled }',
    'administrator',
  ),
  mutation(
    'she forgets her password',
    'forgotPassword',
    'ForgotPasswordSuccess',
    () => ada,
    '... on ForgotPasswordSuccess { codeDelivery { destination deliveryMedium attributeName } }',
  ),
  mutation(
    'a weak new password is refused',
    'confirmForgotPassword',
    'InvalidPasswordError',
    async (_state, { code }) => ({
      ...ada,
      code: await code('ada'),
      newPassword: 'weak',
    }),
  ),
  mutation(
    'she sets a new password with the code',
    'confirmForgotPassword',
    'ConfirmForgotPasswordSuccess',
    async (_state, { code }) => ({
      ...ada,
      code: await code('ada'),
      newPassword: second,
    }),
  ),
  keeping(
    mutation(
      'she signs in with it',
      'authenticate',
      'AuthenticationTokens',
      () => ({ ...ada, password: second }),
      tokensOrChallenge,
    ),
  ),
  mutation(
    'she changes her password',
    'changeMyPassword',
    'ChangeMyPasswordSuccess',
    () => ({ password: second, newPassword: third }),
    '',
    'user',
  ),
  mutation(
    'she sets an attribute',
    'updateMyAttributes',
    'UpdateMyAttributesSuccess',
    () => ({ attributes: { nickname: 'Countess' } }),
    '... on UpdateMyAttributesSuccess { codeDeliveries { destination } }',
    'user',
  ),
  mutation(
    'the administrator sets another',
    'updateUserAttributes',
    'UpdateUserAttributesSuccess',
    () => ({ ...ada, attributes: { familyName: 'Lovelace' } }),
    '',
    'administrator',
  ),
  mutation(
    'and deletes the first',
    'deleteUserAttributes',
    'DeleteUserAttributesSuccess',
    () => ({ ...ada, attributeNames: ['nickname'] }),
    '',
    'administrator',
  ),
  mutation('she signs out', 'signOut', 'SignOutSuccess', () => ({}), '', 'user'),
  query(
    'her token is void',
    'NotAuthorizedError',
    `query { me { __typename ${errorFields} } }`,
    'user',
  ),
  mutation(
    'the administrator deletes her',
    'deleteUser',
    'DeleteUserSuccess',
    () => ada,
    '',
    'administrator',
  ),
  query('she is gone', 'UserNotFoundError', readAda, 'administrator'),
  mutation(
    'the administrator invites bob',
    'createUser',
    'CreateUserSuccess',
    () => ({
      username: 'bob',
      temporaryPassword: 'Temporary-1',
      attributes: {
        email: 'bob@example.com',
        emailVerified: true,
        phoneNumber: '+14255550123',
        phoneNumberVerified: true,
      },
      desiredDeliveryMediums: ['EMAIL'],
      clientMetadata: [{ key: 'Some-Key', value: 'kept' }],
    }),
    `... on CreateUserSuccess { user ${userSelection} }`,
    'administrator',
  ),
  mutation(
    'the invitation can be sent again',
    'createUser',
    'CreateUserSuccess',
    () => ({ username: 'bob', messageAction: 'RESEND', temporaryPassword: 'Temporary-2' }),
    '',
    'administrator',
  ),
  keeping(
    mutation(
      'bob must choose a password',
      'authenticate',
      'NewPasswordRequiredChallenge',
      () => ({ username: 'bob', password: 'Temporary-2' }),
      tokensOrChallenge,
    ),
  ),
  keeping(
    mutation(
      'he chooses one and is signed in',
      'respondToChallenge',
      'AuthenticationTokens',
      ({ session }) => ({ newPasswordRequired: { username: 'bob', session, newPassword: first } }),
      tokensOrChallenge,
    ),
  ),
  mutation(
    'the administrator resets his password',
    'resetUserPassword',
    'ResetUserPasswordSuccess',
    () => ({ username: 'bob' }),
    '',
    'administrator',
  ),
  mutation('he must reset it first', 'authenticate', 'PasswordResetRequiredError', () => ({
    username: 'bob',
    password: first,
  })),
  mutation(
    'the administrator sets one for good',
    'setUserPassword',
    'SetUserPasswordSuccess',
    () => ({ username: 'bob', password: second, permanent: true }),
    '',
    'administrator',
  ),
  mutation(
    'he signs in with it',
    'authenticate',
    'AuthenticationTokens',
    () => ({ username: 'bob', password: second }),
    tokens,
  ),
];
