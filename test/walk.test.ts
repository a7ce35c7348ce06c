/** Tests the walk through the operations on the embedded pool, with both kinds of app client. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startGateway } from './support/gateway.js';
import type { GatewayUnderTest } from './support/gateway.js';
import { steps } from './support/walk.js';
import type { Walker } from './support/walk.js';

describe.each([
  ['with a public app client', false],
  ['with an app client that has a secret', true],
])('the walk, %s', (_title, withSecret) => {
  let gateway: GatewayUnderTest;
  let walker: Walker;
  const state = { token: '', refreshToken: '', session: '' };

  beforeAll(async () => {
    gateway = await startGateway({ withSecret });
    walker = {
      graphql: gateway.graphql,
      code: gateway.code,
      adminHeaders: await gateway.asAdministrator(),
    };
  });
  afterAll(async () => {
    await gateway.close();
  });

  it.each(steps.map((step) => [step.name, step.member, step] as const))(
    '%s: %s',
    async (_name, member, step) => {
      const answer = await step.run(walker, state);
      expect(answer.errors).toBeUndefined();
      const [value] = Object.values(answer.data as Record<string, { __typename: string }>);
      expect(value).toMatchObject({ __typename: member });
    },
  );
});
