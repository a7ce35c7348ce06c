/**
 * The stack that people usually write by hand: Express, Apollo Server, type-graphql and the AWS SDK
 * with its defaults. Decorators are called as functions, as in the output of a TypeScript compiler,
 * because Node does not run decorators.
 */
/* eslint import-x/no-unresolved: off -- The peers are installed when the bench first runs. */
import 'reflect-metadata';

import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import express from 'express';
import {
  ID,
  InterfaceType,
  ObjectType,
  Arg,
  Field,
  Query,
  Resolver,
  buildSchema,
  createUnionType,
} from 'type-graphql';

import { errorsOf } from '../load/work.mjs';
import { cognito, port, userPoolId } from './sdk.mjs';
import { userOf } from './user.mjs';

const text = () => String;
const flag = () => Boolean;

class User {}
ObjectType()(User);
Field(text)(User.prototype, 'username');
Field(() => ID)(User.prototype, 'id');
for (const name of ['email', 'phoneNumber', 'name', 'givenName', 'familyName'])
  Field(text, { nullable: true })(User.prototype, name);
for (const name of ['emailVerified', 'phoneNumberVerified'])
  Field(flag, { nullable: true })(User.prototype, name);

class OperationError {}
InterfaceType()(OperationError);
for (const name of ['code', 'message']) Field(text)(OperationError.prototype, name);

const errors = errorsOf('UserResult').map((name) => {
  const { [name]: type } = { [name]: class extends OperationError {} };
  ObjectType({ implements: OperationError })(type);
  return type;
});
const UserResult = createUnionType({ name: 'UserResult', types: () => [User, ...errors] });

class UserResolver {
  async user(username) {
    try {
      return Object.assign(
        new User(),
        userOf(
          await cognito.send(
            new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }),
          ),
        ),
      );
    } catch (error) {
      const type = errors.find(
        ({ name }) =>
          name ===
          (error.name === 'UserNotFoundException' ? 'UserNotFoundError' : 'UnexpectedError'),
      );
      return Object.assign(new type(), { code: error.name, message: error.message });
    }
  }
}
Arg('username', text)(UserResolver.prototype, 'user', 0);
Query(() => UserResult, { nullable: true })(
  UserResolver.prototype,
  'user',
  Object.getOwnPropertyDescriptor(UserResolver.prototype, 'user'),
);
Resolver()(UserResolver);

const apollo = new ApolloServer({
  schema: await buildSchema({ resolvers: [UserResolver], validate: false }),
});
await apollo.start();

const app = express();
app.use('/graphql', express.json(), expressMiddleware(apollo));
app.listen(port, '127.0.0.1');
