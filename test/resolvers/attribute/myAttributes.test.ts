/** Tests what users do with their own attributes, on the embedded pool. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser, mutate, readUser, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

let gateway: GatewayUnderTest;
let ada: Headers;
beforeAll(async () => {
  gateway = await startGateway({
    pool: { users: [seedUser('ada', { nickname: 'Countess', email_verified: 'false' })] },
  });
  ada = await asUser(gateway, 'ada');
});
afterAll(async () => {
  await gateway.close();
});

describe('updateMyAttributes', () => {
  it('MUST NOT let one user be mistaken for another: no preferred username has the form of a user id', async () => {
    const { id } = await readUser(gateway, 'me', 'id', ada);
    for (const preferredUsername of [id as string, (id as string).toUpperCase()]) {
      const refused = await mutate(
        gateway,
        'updateMyAttributes',
        { attributes: { preferredUsername } },
        ada,
        '... on InvalidInputError { violations { path } }',
      );
      expect(refused).toMatchObject({
        __typename: 'InvalidInputError',
        violations: [{ path: 'attributes.preferredUsername' }],
      });
    }
  });
});

describe('deleteMyAttributes', () => {
  it('deletes attributes of the signed-in user', async () => {
    expect(
      await mutate(
        gateway,
        'deleteMyAttributes',
        { attributeNames: ['nickname'] },
        ada,
        '... on DeleteMyAttributesSuccess { attributeNames }',
      ),
    ).toEqual({ __typename: 'DeleteMyAttributesSuccess', attributeNames: ['nickname'] });
    expect(await readUser(gateway, 'me', 'nickname email', ada)).toMatchObject({
      nickname: null,
      email: 'ada@example.com',
    });
  });

  it('answers InvalidInputError for an attribute that the pool does not define', async () => {
    expect(
      await mutate(gateway, 'deleteMyAttributes', { attributeNames: ['custom:nothing'] }, ada),
    ).toMatchObject({ __typename: 'InvalidInputError' });
  });
});

describe('sendMyAttributeCode and verifyMyAttribute', () => {
  it('send a code and verify the attribute with it', async () => {
    const sent = await mutate(
      gateway,
      'sendMyAttributeCode',
      { attributeName: 'email' },
      ada,
      '... on SendMyAttributeCodeSuccess { codeDelivery { destination deliveryMedium attributeName } }',
    );
    expect(sent).toMatchObject({
      __typename: 'SendMyAttributeCodeSuccess',
      codeDelivery: { deliveryMedium: 'EMAIL', attributeName: 'email' },
    });
    expect(sent.codeDelivery.destination).toMatch(/^a\*+@e\*+/);

    const code = await gateway.code('ada');
    const wrong = code === '000000' ? '000001' : '000000';
    expect(
      await mutate(gateway, 'verifyMyAttribute', { attributeName: 'email', code: wrong }, ada),
    ).toMatchObject({ __typename: 'CodeMismatchError' });
    expect(
      await mutate(
        gateway,
        'verifyMyAttribute',
        { attributeName: 'email', code },
        ada,
        '... on VerifyMyAttributeSuccess { attributeName }',
      ),
    ).toEqual({ __typename: 'VerifyMyAttributeSuccess', attributeName: 'email' });
    expect(await readUser(gateway, 'me', 'emailVerified', ada)).toMatchObject({
      emailVerified: true,
    });
  });

  it('answer ExpiredCodeError for a used code', async () => {
    expect(
      await mutate(
        gateway,
        'verifyMyAttribute',
        { attributeName: 'email', code: await gateway.code('ada') },
        ada,
      ),
    ).toMatchObject({ __typename: 'ExpiredCodeError' });
  });

  it('answer InvalidInputError for an attribute that the user does not have', async () => {
    expect(
      await mutate(gateway, 'sendMyAttributeCode', { attributeName: 'phone_number' }, ada),
    ).toMatchObject({ __typename: 'InvalidInputError' });
  });
});
