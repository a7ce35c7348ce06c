/**
 * Tests what anyone may learn about a user: every operation declares it, and its union has a member
 * for it.
 */
import { describe, expect, it } from '@jest/globals';

import { policyOf } from '../../src/cognito/call/command.js';
import { maskedAddress, toldToAnyone } from '../../src/guard/enumeration.js';
import { catalogue } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { errorOfException } from '../../src/schema/error.js';
import { textOfKind } from '../../src/schema/input.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';
import { sampleOperation } from '../support/sampleOperation.js';

const publicOnes = Object.entries<Operation>(catalogue).filter(
  ([, { allow }]) => allow.kind === 'anyone',
);
const sampleInput = (field: string): object =>
  sampleOperation(gatewaySchema(), field, { full: true }).variables.input ?? {};
const naming = publicOnes.filter(
  ([field, { input }]) => textOfKind('username', input, sampleInput(field)) !== undefined,
);

describe('an operation open to anyone', () => {
  it.each(naming)('%s MUST conceal whether the named user exists', (_field, { conceals }) => {
    expect(conceals).toBeDefined();
  });

  it('either names a user or has no username in its input', () => {
    expect(naming.map(([field]) => field).sort()).toEqual([
      'authenticate',
      'confirmForgotPassword',
      'confirmSignUp',
      'forgotPassword',
      'giveAuthEventFeedback',
      'resendConfirmationCode',
      'respondToChallenge',
      'signUp',
    ]);
  });

  it.each(naming)(
    '%s returns only members of its union to anyone',
    (_field, { conceals, members }) => {
      for (const member of [...members, 'success']) {
        const told = toldToAnyone(conceals!.as, { member, by: 'SomeException' });
        if (told === 'success') expect(conceals?.success).toBeDefined();
        else if (told) expect(members).toContain(told.member);
      }
    },
  );
});

/**
 * What anyone learns from these exceptions of Cognito, in addition to the exceptions that all AWS
 * services share.
 */
const toldExceptions: Readonly<Record<string, readonly string[]>> = {
  authenticate: [],
  respondToChallenge: ['CodeMismatchException', 'ExpiredCodeException'],
  confirmSignUp: [
    'AliasExistsException',
    'InvalidLambdaResponseException',
    'UnexpectedLambdaException',
    'UserLambdaValidationException',
  ],
  confirmForgotPassword: [
    'InvalidLambdaResponseException',
    'InvalidPasswordException',
    'PasswordHistoryPolicyViolationException',
    'UnexpectedLambdaException',
    'UserLambdaValidationException',
  ],
  forgotPassword: [],
  resendConfirmationCode: [],
  giveAuthEventFeedback: [],
  signUp: ['InvalidPasswordException'],
};
const ofFrontDoor = [
  'FeatureUnavailableInTierException',
  'ForbiddenException',
  'OperationNotEnabledException',
  'TooManyRequestsException',
  'UnsupportedOperationException',
];

describe('toldToAnyone', () => {
  it.each(naming)(
    'MUST reveal for %s only exceptions that are the same for every name or follow a proof',
    (field, { conceals, commands }) => {
      const declared = [
        ...new Set(commands.flatMap((command) => [...policyOf(command).exceptions])),
      ];
      const outcome = (by: string) => ({
        member: errorOfException(by) ?? 'UnexpectedError',
        by,
        paths: by === 'InvalidParameterException' ? [''] : undefined,
      });
      const told = declared.filter(
        (exception) =>
          toldToAnyone(conceals!.as, outcome(exception)) === undefined &&
          !ofFrontDoor.includes(exception),
      );
      expect(told.sort()).toEqual(toldExceptions[field]);
    },
  );

  it.each(naming)('MUST conceal in %s unforeseen outcomes', (_field, { conceals }) => {
    expect(
      toldToAnyone(conceals!.as, { member: 'UnexpectedError', by: 'SomethingNewException' }),
    ).toBeDefined();
    expect(toldToAnyone(conceals!.as, { member: 'UnexpectedError', by: undefined })).toBeDefined();
  });

  it.each(['UserNotFoundError', 'UserNotConfirmedError', 'PasswordResetRequiredError'])(
    'MUST report %s as a wrong password',
    (member) => {
      expect(
        toldToAnyone('password', { member, by: `${member.replace('Error', '')}Exception` }),
      ).toEqual({ member: 'NotAuthorizedError', reason: 'BAD_CREDENTIALS' });
    },
  );

  it('keeps errors about the gateway or the input', () => {
    expect(
      toldToAnyone('password', {
        member: 'NotAuthorizedError',
        reason: 'SECRET_HASH_MISMATCH',
        by: 'NotAuthorizedException',
      }),
    ).toBeUndefined();
    expect(
      toldToAnyone('message', { member: 'ServiceUnavailableError', by: 'gateway' }),
    ).toBeUndefined();
    expect(
      toldToAnyone('message', { member: 'TooManyRequestsError', by: 'gateway' }),
    ).toBeUndefined();
    expect(
      toldToAnyone('message', {
        member: 'InvalidInputError',
        paths: ['clientMetadata'],
        by: 'InvalidParameterException',
      }),
    ).toBeUndefined();
  });

  it('MUST conceal a lost answer if it could only be lost for an existing user', () => {
    expect(toldToAnyone('message', { member: 'OutcomeUnknownError', by: 'lost' })).toBe('success');
    expect(toldToAnyone('password', { member: 'OutcomeUnknownError', by: 'lost' })).toBeUndefined();
  });
});

describe('maskedAddress', () => {
  it.each([
    ['ada@example.com', { destination: 'a***@e***', medium: 'EMAIL' }],
    ['+14255550123', { destination: '+*******0123', medium: 'SMS' }],
    ['\u{1F600}@\u{1F601}.example', { destination: '\u{1F600}***@\u{1F601}***', medium: 'EMAIL' }],
    ['ada', undefined],
    ['@example.com', undefined],
    ['ada@', undefined],
  ])('masks %s', (name, expected) => {
    expect(maskedAddress(name)).toEqual(expected);
  });
});
