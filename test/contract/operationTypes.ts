/**
 * Mistakes that the types of an operation must reject. `npm run typecheck` fails if the compiler
 * accepts one of the marked lines below.
 */
import {
  AdminDisableUserCommand,
  GetUserCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { InputType, ObjectType } from 'type-graphql';

import { defineOperation } from '../../src/resolvers/operation.js';
import { anyone } from '../../src/resolvers/rights/rules.js';

@InputType()
class SampleInput {
  username!: string;
}

@ObjectType()
class SampleSuccess {
  username!: string;
  enabled!: boolean;
}

@ObjectType()
class OtherSuccess {
  count!: number;
}

const facts = {
  on: 'Mutation',
  description: 'A sample.',
  input: SampleInput,
  success: SampleSuccess,
  allow: anyone,
} as const;
const done = { username: 'ada', enabled: false };

export const accepted = [
  // The input and the output of the command are inferred, and a value of an enum needs no `as const`.
  defineOperation({
    ...facts,
    command: InitiateAuthCommand,
    request: ({ username }, { cognito }) => ({
      ClientId: cognito.clientId,
      AuthFlow: 'CUSTOM_AUTH',
      AuthParameters: { USERNAME: username },
    }),
    result: ({ Session = '' }) => ({ username: Session, enabled: true }),
  }),
  defineOperation({
    ...facts,
    errors: ['UserNotFoundError'],
    commands: [GetUserCommand],
    run: ({ username }) => Promise.resolve({ ...done, username }),
  }),
  defineOperation({
    ...facts,
    success: [SampleSuccess, OtherSuccess],
    commands: [],
    run: () => Promise.resolve({ count: 1 }),
  }),
];

// Each example stays on one line, the one below its `@ts-expect-error`.
// prettier-ignore
export const refused = [
  // @ts-expect-error -- `Username`, a required member of the command's input, is missing
  defineOperation({ ...facts, command: AdminDisableUserCommand, request: (_input, { cognito }) => ({ UserPoolId: cognito.userPoolId }), result: () => done }),

  // @ts-expect-error -- `Username` is a string
  defineOperation({ ...facts, command: AdminDisableUserCommand, request: (_input, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: 1 }), result: () => done }),

  // @ts-expect-error -- there is no such sign-in flow
  defineOperation({ ...facts, command: InitiateAuthCommand, request: () => ({ ClientId: '', AuthFlow: 'PASSWORD' }), result: () => done }),

  // @ts-expect-error -- the input has no `email`
  defineOperation({ ...facts, command: AdminDisableUserCommand, request: ({ email }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: email }), result: () => done }),

  // @ts-expect-error -- there is no such error
  defineOperation({ ...facts, errors: ['UserIsGoneError'], commands: [], run: () => Promise.resolve(done) }),

  // @ts-expect-error -- the result lacks `enabled`
  defineOperation({ ...facts, command: AdminDisableUserCommand, request: ({ username }) => ({ UserPoolId: '', Username: username }), result: (_output, { username }) => ({ username }) }),

  // @ts-expect-error -- `enabled` is a boolean
  defineOperation({ ...facts, command: AdminDisableUserCommand, request: ({ username }) => ({ UserPoolId: '', Username: username }), result: () => ({ ...done, enabled: 'no' }) }),

  // @ts-expect-error -- the command's output has no `Enabled`
  defineOperation({ ...facts, command: GetUserCommand, request: () => ({ AccessToken: '' }), result: ({ Enabled }) => ({ ...done, enabled: Enabled }) }),

  // @ts-expect-error -- an operation with several commands also returns a success member
  defineOperation({ ...facts, commands: [GetUserCommand], run: () => Promise.resolve({ count: 1 }) }),

  // @ts-expect-error -- a rule is missing: every operation says who may call it
  defineOperation({ on: 'Query', description: 'A sample.', input: SampleInput, success: SampleSuccess, commands: [], run: () => Promise.resolve(done) }),
];
