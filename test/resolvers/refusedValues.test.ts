/**
 * Tests what a caller sees when Cognito refuses a value: the path of the field in the input, or
 * what to do.
 */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../src/gateway/caller.js';
import { sentences } from '../../src/resolvers/outcome/cognitoSentences.js';
import { refusalOfText } from '../../src/resolvers/outcome/cognitoText.js';
import { RespondToChallengeInput } from '../../src/schema/signIn/challengeAnswer.js';
import type { Violation } from '../../src/schema/input.js';
import { placedPath } from '../../src/schema/placedPath.js';
import { asUser, mutate, password, seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { serviceKey } from '../support/serviceKey.js';

const P = 'InvalidParameterException';
const violationsOf = (text: string): readonly Violation[] => {
  const { details } = refusalOfText(P, text) ?? {};
  return (details?.violations ?? []) as readonly Violation[];
};

/** A colon or a comma, followed by what to do. */
const saysWhatToDo = /[:,] \w+/;

describe('a refusal that names no field', () => {
  const texts = sentences.map(([, example]) => example);

  it.each([...texts, 'A sentence of next year'])('says what to do: "%s"', (text) => {
    for (const { path, message } of violationsOf(text)) {
      expect(message).not.toBe('');
      if (path === '') expect(message).toMatch(saysWhatToDo);
    }
  });
});

describe('the field that a text names', () => {
  const answer = { username: 'ada', session: 'x' };

  it.each([
    [
      { passwordVerifier: { ...answer, timestamp: 'now' } },
      'timestamp',
      'passwordVerifier.timestamp',
    ],
    [{ selectMfaType: { ...answer, mfaMethod: 'SMS' } }, 'mfaMethod', 'selectMfaType.mfaMethod'],
    [
      { newPasswordRequired: { ...answer, newPassword: 'x' } },
      'attributes.familyName',
      'newPasswordRequired.attributes.familyName',
    ],
    [{ smsMfa: answer }, 'session', 'smsMfa.session'],
    [{ smsMfa: answer }, 'nowhere', 'nowhere'],
    [{ smsMfa: answer }, '', ''],
  ])('has its path in the input: %j, %s', (input, field, path) => {
    expect(placedPath(RespondToChallengeInput, input, field)).toBe(path);
  });
});

describe('through the gateway', () => {
  /** The key of a back end, which may learn who exists. */
  const key = 'the-key-of-the-back-end';
  const support = { 'x-api-key': key };
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await startGateway({
      pool: {
        users: [seedUser('ada')],
        DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: false },
      },
      grants: {
        serviceKeys: [serviceKey(key, permissionNames, 'backend')],
      },
    });
  });
  afterAll(() => gateway.close());

  const violations = (path: string, message: unknown = expect.any(String)): object => ({
    __typename: 'InvalidInputError',
    violations: [{ path, message }],
  });

  it('a wrong SRP value is reported at the field srpA for callers who may read users', async () => {
    const input = { username: 'ada', flow: 'USER_SRP_AUTH', srpA: '0' };
    expect(await mutate(gateway, 'authenticate', input, support)).toMatchObject(
      violations('srpA', 'is not a public value A of SRP, in hexadecimal'),
    );
  });

  it('MUST report at most 20 of 50 violations, because a document can ask for them under many aliases', async () => {
    const custom = Array.from({ length: 50 }, () => ({ name: 'no prefix', value: 'x' }));
    const input = { username: 'eve', password, attributes: { custom } };
    const { violations } = await mutate(
      gateway,
      'signUp',
      input,
      {},
      '... on InvalidInputError { violations { path } }',
    );
    expect(violations).toHaveLength(20);
  });

  it('a device of another sign-in is reported at the field deviceKey', async () => {
    const input = { deviceKey: 'us-east-1_11111111-2222-4333-8444-555555555555' };
    const as = await asUser(gateway, 'ada');
    expect(await mutate(gateway, 'confirmMyDevice', input, as)).toMatchObject(
      violations('deviceKey', 'names no device of the user'),
    );
  });

  it('an attribute next to a new password is named below newPasswordRequired', async () => {
    const created = { username: 'new', temporaryPassword: password, messageAction: 'SUPPRESS' };
    await mutate(gateway, 'createUser', created, support);
    const { session } = await mutate(
      gateway,
      'authenticate',
      { username: 'new', password },
      {},
      '... on NewPasswordRequiredChallenge { session }',
    );
    const newPasswordRequired = {
      username: 'new',
      session,
      newPassword: 'Another-Horse-8',
      attributes: { birthdate: 'x' },
    };
    expect(await mutate(gateway, 'respondToChallenge', { newPasswordRequired })).toMatchObject(
      violations('newPasswordRequired.attributes.birthdate'),
    );
  });
});
