// The only place for the operations that GraphiQL opens with: a new account's way in, and an administrator's view of it.
import type { Example } from './pageSettings.js';

const username = 'ada';
const password = 'Correct-horse-7-battery';

export const examples: readonly Example[] = [
  {
    name: 'Create an account. The confirmation code arrives in the outbox.',
    query: `mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: { input: { username, password } },
  },
];
