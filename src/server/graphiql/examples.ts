/**
 * The operations that GraphiQL opens with: signing up and in, and managing users as an
 * administrator.
 */
import type { Example } from './pageSettings.js';

const username = 'ada';
const password = 'Analytical-Engine-1843';

export const examples: readonly Example[] = [
  {
    name: 'Creates an account. The code arrives in the outbox.',
    query: `mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignUpSuccess {
      userId
      confirmed
      codeDelivery {
        deliveryMedium
        destination
      }
    }
    ... on InvalidInputError {
      violations {
        path
        message
      }
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: {
      input: { username, password, attributes: { email: 'ada@example.com', name: 'Ada Lovelace' } },
    },
  },
  {
    name: 'Put the code from the outbox into the variables.',
    query: `mutation ConfirmSignUp($input: ConfirmSignUpInput!) {
  confirmSignUp(input: $input) {
    __typename
    ... on ConfirmSignUpSuccess {
      username
    }
    ... on OperationError {
      code
      message
      retryable
    }
  }
}
`,
    variables: { input: { username, code: '000000' } },
  },
  {
    name: 'All tabs then send this access token.',
    query: `mutation SignIn($input: AuthenticateInput!) {
  authenticate(input: $input) {
    __typename
    ... on AuthenticationTokens {
      accessToken
      refreshToken
      expiresInSeconds
    }
    ... on Challenge {
      session
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: { input: { username, password } },
  },
  {
    name: 'After a challenge: send the second factor.',
    query: `mutation AnswerChallenge($input: RespondToChallengeInput!) {
  respondToChallenge(input: $input) {
    __typename
    ... on AuthenticationTokens {
      accessToken
      refreshToken
      expiresInSeconds
    }
    ... on Challenge {
      session
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: {
      input: {
        softwareTokenMfa: { username, session: 'the session of the challenge', code: '000000' },
      },
    },
  },
  {
    name: 'Reads the signed-in user. Sign in first.',
    query: `query Me {
  me {
    __typename
    ... on User {
      id
      username
      name
      email
      emailVerified
      status
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: {},
  },
  {
    name: 'For administrators: sign in as one first.',
    query: `query User($username: String!) {
  user(username: $username) {
    __typename
    ... on User {
      id
      username
      email
      enabled
      status
      createdAt
    }
    ... on AccessDeniedError {
      requires
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: { username },
  },
  {
    name: 'For administrators: the user can no longer sign in.',
    query: `mutation DisableUser($input: DisableUserInput!) {
  disableUser(input: $input) {
    __typename
    ... on DisableUserSuccess {
      username
      enabled
    }
    ... on AccessDeniedError {
      requires
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: { input: { username } },
  },
];
