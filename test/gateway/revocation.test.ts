/** Tests over HTTP that tokens of ended sessions are refused. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { signIn, startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(async () => {
  await gateway.close();
});

describe('signOut', () => {
  it("MUST end an administrator's rights at once, also for operations that send no access token", async () => {
    const { graphql, demo } = gateway;
    const token = await signIn(graphql, demo.adminUsername, demo.adminPassword);
    const headers = { authorization: `Bearer ${token}` };
    const readAdmin = `{ user(username: "${demo.adminUsername}") { __typename ... on NotAuthorizedError { reason } } }`;
    await expect(graphql(readAdmin, {}, headers)).resolves.toMatchObject({
      data: { user: { __typename: 'User' } },
    });
    // Tokens give their time in whole seconds, so the sign-out must be in a later second than the
    // sign-in.
    await new Promise((resolve) => setTimeout(resolve, 1001));
    await graphql('mutation { signOut(input: {}) { __typename } }', {}, headers);
    await expect(graphql(readAdmin, {}, headers)).resolves.toMatchObject({
      data: { user: { __typename: 'NotAuthorizedError', reason: 'TOKEN_REVOKED' } },
    });
  });
});
