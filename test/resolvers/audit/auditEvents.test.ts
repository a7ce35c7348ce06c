/** Tests the audit log, read by administrators. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { auditOptions } from '../../../src/gateway/configured.js';
import { fitting } from '../../../src/resolvers/audit/auditEventOf.js';
import { mutate, password, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { serviceKey } from '../../support/serviceKey.js';

const document = `query ($first: Int, $after: String, $filter: AuditEventFilterInput) {
  auditEvents(first: $first, after: $after, filter: $filter) { __typename
    ... on AuditEventConnection {
      edges { cursor node { time operation outcome failed reason given ipAddress requestId
        actor { kind name userId tokenId via } targets { path name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    ... on OperationError { code message } ... on AccessDeniedError { requires } } }`;

const key = (text: string): Headers => ({ 'x-api-key': text });
let folder: string;
let gateway: GatewayUnderTest;
let asAdministrator: Headers;

async function ask(args: object = {}, headers: Headers = key('auditor')): Promise<Answer> {
  const { data, errors } = await gateway.graphql(document, { ...args }, headers);
  expect(errors).toBeUndefined();
  return data.auditEvents;
}
const nodesOf = (answer: Answer): Answer[] =>
  (answer.edges as { node: Answer }[]).map(({ node }) => node);
const operationsOf = (answer: Answer): string[] =>
  nodesOf(answer).map(({ operation }) => operation as string);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
  const audit = auditOptions(
    { to: join(folder, 'audit.log'), reads: false, onFailure: 'refuse' },
    undefined,
  );
  gateway = await startGateway({
    pool: { users: ['ada', 'grace', 'edsger'].map((name) => seedUser(name)) },
    guards: { audit },
    grants: {
      groups: { admins: ['users:write', 'passwords:write'] },
      scopes: {},
      serviceKeys: [
        serviceKey('auditor', ['audit:read'], 'auditor'),
        serviceKey('reader', ['users:read'], 'reader'),
      ],
    },
  });
  asAdministrator = await gateway.asAdministrator();
  await mutate(gateway, 'disableUser', { username: 'ada' }, asAdministrator);
  await mutate(gateway, 'enableUser', { username: 'ada' }, asAdministrator);
  await mutate(gateway, 'setUserPassword', { username: 'grace', password }, asAdministrator);
  await mutate(gateway, 'disableUsers', { usernames: ['grace', 'edsger'] }, asAdministrator);
  await mutate(gateway, 'deleteUser', { username: 'ada' }, key('reader'));
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

describe('auditEvents', () => {
  it('returns who did what to whom, newest first', async () => {
    const answer = await ask();
    expect(operationsOf(answer)).toEqual([
      'deleteUser',
      'disableUsers',
      'disableUsers',
      'setUserPassword',
      'enableUser',
      'disableUser',
      'authenticate',
    ]);
    expect(answer.edges[5].node).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      operation: 'disableUser',
      actor: { kind: 'USER', name: gateway.demo.adminUsername, tokenId: expect.any(String) },
      targets: [{ path: 'username', name: 'ada' }],
      outcome: 'DisableUserSuccess',
      failed: false,
      ipAddress: '127.0.0.1',
      requestId: expect.any(String),
    });
    expect(answer.edges[0].node).toMatchObject({
      actor: { kind: 'SERVICE', name: 'reader', userId: null },
      outcome: 'AccessDeniedError',
      failed: true,
      reason: 'users:write',
    });
  });

  it('MUST name the administrator in the line of every change, including each item of a bulk change', async () => {
    const answer = await ask({ filter: { actor: gateway.demo.adminUsername, failed: false } });
    expect(nodesOf(answer).map((node) => [node.operation, node.targets[0].name])).toEqual([
      ['disableUsers', 'edsger'],
      ['disableUsers', 'grace'],
      ['setUserPassword', 'grace'],
      ['enableUser', 'ada'],
      ['disableUser', 'ada'],
    ]);
    expect(JSON.stringify(answer)).not.toContain(password);
  });

  it.each([
    ['actor', { actor: 'READER' }, ['deleteUser']],
    ['target', { target: 'grace' }, ['disableUsers', 'setUserPassword']],
    ['operation', { operation: 'enableUser' }, ['enableUser']],
    ['outcome', { outcome: 'AccessDeniedError' }, ['deleteUser']],
    ['failure', { failed: true }, ['deleteUser']],
    ['all together', { target: 'ada', failed: false, operation: 'disableUser' }, ['disableUser']],
    ['a name that is in no event', { target: 'nobody' }, []],
  ])('filters by %s', async (_title, filter, expected) => {
    expect(operationsOf(await ask({ filter }))).toEqual(expected);
  });

  it('returns pages without gaps or repetitions', async () => {
    const found: string[] = [];
    let after: string | null = null;
    let more = true;
    while (more) {
      const answer: Answer = await ask({ first: 2, after });
      found.push(...operationsOf(answer));
      after = answer.pageInfo.endCursor as string;
      more = answer.pageInfo.hasNextPage as boolean;
    }
    expect(found).toEqual(operationsOf(await ask()));
  });

  it('continues after the cursor of any event', async () => {
    const answer = await ask();
    expect(operationsOf(await ask({ after: answer.edges[3].cursor }))).toEqual(
      operationsOf(answer).slice(4),
    );
  });

  it('refuses a cursor of another filter', async () => {
    const { pageInfo } = await ask({ first: 1 });
    expect(await ask({ after: pageInfo.endCursor, filter: { target: 'ada' } })).toMatchObject({
      __typename: 'InvalidInputError',
    });
  });

  it('MUST refuse callers without audit:read', async () => {
    for (const headers of [{}, key('reader'), asAdministrator])
      expect(await ask({}, headers)).toMatchObject({
        __typename: 'AccessDeniedError',
        requires: 'audit:read',
      });
  });

  it('says what to set if the log is not a file', async () => {
    const plain = await startGateway({
      grants: {
        groups: {},
        scopes: {},
        serviceKeys: [serviceKey('auditor', ['audit:read'], 'auditor')],
      },
    });
    const { data } = await plain.graphql(document, {}, key('auditor'));
    expect(data.auditEvents).toMatchObject({
      __typename: 'FeatureNotAvailableError',
      message: expect.stringContaining('AUDIT_LOG'),
    });
    await plain.close();
  });
});

describe('an audit log that several pools share', () => {
  it('MUST show each line only to the pool to which the line belongs', () => {
    const lines = [{ audit: 1 }, { audit: 1, pool: 'one' }, { audit: 1, pool: 'two' }];
    const read = (pool: string | undefined) => lines.filter(fitting({}, pool));
    expect([undefined, 'one', 'two'].map(read)).toEqual(lines.map((line) => [line]));
  });
});
