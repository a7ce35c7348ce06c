/** Runs graphql-http's audits of GraphQL over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';

import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(async () => {
  await gateway.close();
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${gateway.url}/graphql` }).filter(({ name }) =>
    /^(MUST|SHOULD)/.test(name),
  );

  it('is tested for all MUST and SHOULD claims', () => {
    expect(audits.length).toBeGreaterThan(30);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const { status, ...rest } = await audit.fn();
      expect({ status, reason: 'reason' in rest ? rest.reason : undefined }).toEqual({
        status: 'ok',
        reason: undefined,
      });
    },
  );
});
