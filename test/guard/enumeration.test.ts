/** What anyone may learn of a user: that every operation says so, and that the unions can hold what is told. */
import { describe, expect, it } from '@jest/globals';

import { maskedAddress, toldToAnyone } from '../../src/guard/enumeration.js';
import { catalogue } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { textOfKind } from '../../src/schema/input.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';
import { sampleOperation } from '../support/sampleOperation.js';

const publicOnes = Object.entries<Operation>(catalogue).filter(([, { allow }]) => allow.kind === 'anyone');
const sampleInput = (field: string): object => (sampleOperation(gatewaySchema(), field, { full: true }).variables.input ?? {});
const naming = publicOnes.filter(([field, { input }]) => textOfKind('username', input, sampleInput(field)) !== undefined);

describe('an operation of anyone', () => {
  it.each(naming)('%s MUST conceal whom it names', (_field, { conceals }) => {
    expect(conceals).toBeDefined();
  });

  it('is one of those that name a user, or takes no name', () => {
    expect(naming.map(([field]) => field).sort()).toEqual(['authenticate', 'confirmForgotPassword', 'confirmSignUp', 'forgotPassword', 'giveAuthEventFeedback', 'resendConfirmationCode', 'respondToChallenge', 'signUp']);
  });

  it.each(naming)('%s tells anyone what its union can hold', (_field, { conceals, members }) => {
    for (const member of [...members, 'success']) {
      const told = toldToAnyone(conceals!.as, { member });
      if (told === 'success') expect(conceals?.success).toBeDefined();
      else if (told) expect(members).toContain(told.member);
    }
  });
});

describe('toldToAnyone', () => {
  it.each(['UserNotFoundError', 'UserNotConfirmedError', 'PasswordResetRequiredError'])('MUST tell %s as a wrong password', (member) => {
    expect(toldToAnyone('password', { member })).toEqual({ member: 'NotAuthorizedError', reason: 'BAD_CREDENTIALS' });
  });

  it('leaves what is about the gateway or the input', () => {
    expect(toldToAnyone('password', { member: 'NotAuthorizedError', reason: 'SECRET_HASH_MISMATCH' })).toBeUndefined();
    expect(toldToAnyone('password', { member: 'ServiceUnavailableError' })).toBeUndefined();
    expect(toldToAnyone('message', { member: 'InvalidInputError', paths: ['clientMetadata'] })).toBeUndefined();
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
  ])('makes of %s what it tells', (name, expected) => {
    expect(maskedAddress(name)).toEqual(expected);
  });
});
