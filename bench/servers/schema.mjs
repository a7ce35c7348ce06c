/** The schema of the schema-first peers: the part of the gateway's schema that the work uses. */
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';

import { errorsOf } from '../load/work.mjs';
import { cognito, userPoolId } from './sdk.mjs';
import { userOf } from './user.mjs';

const errors = errorsOf('UserResult');

export const typeDefs = `
  type Query { user(username: String!): UserResult }
  union UserResult = User | ${errors.join(' | ')}
  type User {
    username: String! id: ID! email: String emailVerified: Boolean phoneNumber: String phoneNumberVerified: Boolean
    name: String givenName: String familyName: String
  }
  interface OperationError { code: String! message: String! }
  ${errors.map((name) => `type ${name} implements OperationError { code: String! message: String! }`).join('\n')}
`;

export const resolvers = {
  Query: {
    user: async (_parent, { username }) => {
      try {
        return userOf(
          await cognito.send(
            new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }),
          ),
        );
      } catch (error) {
        return {
          __typename:
            error.name === 'UserNotFoundException' ? 'UserNotFoundError' : 'UnexpectedError',
          code: error.name,
          message: error.message,
        };
      }
    },
  },
};
