/** The walk with cognito-local 5.3.0 behind the gateway instead of the embedded pool. */
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../src/gateway/caller.js';
import { openGateway } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { graphqlClient } from '../support/graphqlClient.js';
import { unprotected } from '../support/hostile/unprotected.js';
import { steps } from '../support/walk.js';
import type { Step, Walker } from '../support/walk.js';
import { deviationRows, deviations } from './cognitoLocalDeviations.js';
import { startCognitoLocal } from './support/cognitoLocal.js';
import type { CognitoLocal } from './support/cognitoLocal.js';
import { serviceKey } from '../support/serviceKey.js';

/** cognito-local requires no token for administration, so the administrator uses a service key. */
const apiKey = 'key of the walk';

describe('the walk on cognito-local', () => {
  let peer: CognitoLocal;
  let gateway: Gateway;
  let walker: Walker;
  const state = { token: '', refreshToken: '', session: '' };

  beforeAll(async () => {
    peer = await startCognitoLocal();
    gateway = await openGateway({
      userPoolId: peer.userPoolId,
      clientId: peer.clientId,
      clientConfig: peer.clientConfig,
      issuer: peer.issuer,
      // It does not support GetTokensFromRefreshToken.
      refresh: 'flow',
      fetchJwks: async () =>
        (await (await fetch(`${peer.url}/${peer.userPoolId}/.well-known/jwks.json`)).json()) as {
          keys: object[];
        },
      grants: {
        serviceKeys: [serviceKey(apiKey, permissionNames, 'walk')],
      },
      // The walk requests more messages in a minute than one person may request in an hour.
      guards: { budgets: unprotected.budgets },
    });
    walker = {
      graphql: graphqlClient(await gateway.listen({ port: 0 })),
      adminHeaders: { 'x-api-key': apiKey },
      code: () => Promise.resolve(peer.code),
    };
  });
  afterAll(async () => {
    await gateway.close();
    await peer.close();
  });

  it.each(steps.map((step) => [step.name, titleOf(step), step] as const))(
    '%s: %s',
    async (name, _title, step) => {
      const answer = await step.run(walker, state);
      expect(answer.errors).toBeUndefined();
      const [value] = Object.values(answer.data as Record<string, { __typename: string }>);
      expect(value).toMatchObject(deviations[name]?.answer ?? { __typename: step.member });
      await deviations[name]?.amend?.(peer);
    },
  );
});

function titleOf({ name, member }: Step): string {
  const { __typename = member } = deviations[name]?.answer ?? {};
  return __typename === member ? member : `${__typename} instead of ${member}`;
}

describe('the deviations of cognito-local', () => {
  it.each(Object.entries(deviations))(
    '%s: the answer differs from what the walk expects',
    (name, { answer: { __typename, ...fields } }) => {
      const step = steps.find((candidate) => candidate.name === name);
      expect(step).toBeDefined();
      expect(__typename === step?.member && Object.keys(fields).length === 0).toBe(false);
    },
  );

  it('are exactly those listed in docs/cognito-local.md', () => {
    const document = readFileSync(new URL('../../docs/cognito-local.md', import.meta.url), 'utf8');
    const [, ...rows] = document
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.split('|').length === 6);
    expect(rows).toEqual(deviationRows());
  });
});
