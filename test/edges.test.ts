/**
 * Tests what every edge promises, for each row of the table of edges and each way to reach its
 * parent.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../src/gateway/caller.js';
import { commandNameOf, policyOf } from '../src/cognito/call/command.js';
import type { CommandClass } from '../src/cognito/call/command.js';
import { faults } from '../src/cognito/fault.js';
import { openGateway, stubPool } from './support/openGateway.js';
import type { Gateway } from '../src/index.js';
import { edges } from '../src/resolvers/index.js';
import type { Edges } from '../src/resolvers/resolverOf.js';
import { requirementOf } from '../src/resolvers/rights/rules.js';
import { codeOf, errorOfException } from '../src/schema/error.js';
import { createTokenIssuer } from './support/accessTokens.js';
import type { TokenIssuer } from './support/accessTokens.js';
import { graphqlClient } from './support/graphqlClient.js';
import { cut, fail, startStubCognito, succeed } from './support/upstream/stubCognito.js';
import type { Answer, StubCognito } from './support/upstream/stubCognito.js';
import { unlimitedCalls } from './support/hostile/unprotected.js';

const canary = 'arn:aws:iam::123456789012:role/canary';
const user = { Username: 'ada', UserAttributes: [{ Name: 'sub', Value: 'sub-1' }] };

/** Root fields that reach a parent: its type, the command that reads it, and Cognito's answer. */
const roots = {
  'user(username: "ada")': { type: 'User', read: 'AdminGetUser', output: user },
  me: { type: 'User', read: 'GetUser', output: user },
  'group(groupName: "staff")': {
    type: 'Group',
    read: 'GetGroup',
    output: { Group: { GroupName: 'staff' } },
  },
} as const;
type Root = keyof typeof roots;

let cognito: StubCognito;
let tokens: TokenIssuer;
let gateway: Gateway;
let url: string;
/** How Cognito answers the edge's own call. */
let answer: Answer;

beforeAll(async () => {
  cognito = await startStubCognito();
  tokens = await createTokenIssuer('eu-west-1_Stub00001', 'client');
  gateway = await openGateway({
    ...stubPool(cognito.endpoint),
    fetchJwks: tokens.jwks,
    grants: {
      groups: Object.fromEntries([
        ['all', permissionNames],
        ...permissionNames.map((name) => [
          `no ${name}`,
          permissionNames.filter((other) => other !== name),
        ]),
      ]) as never,
    },
    ...unlimitedCalls,
  });
  url = await gateway.listen({ port: 0 });
  cognito.answer = (call, response) => {
    const root = Object.values(roots).find(({ read }) => read === call.command);
    (root ? succeed(root.output) : answer)(call, response);
  };
});
beforeEach(() => {
  cognito.calls.length = 0;
  answer = succeed();
});
afterAll(async () => {
  await gateway.close();
  await cognito.close();
});

async function ask(root: Root, field: string, group: string): Promise<Record<string, unknown>> {
  const selection =
    '{ __typename ... on OperationError { code requestId } ... on UnexpectedError { incidentId ' +
    '} ... on AccessDeniedError { requires } }';
  const document = `{ parent: ${root} { __typename ... on ${roots[root].type} { edge: ${field} ${selection} } } }`;
  const { data, errors } = await graphqlClient(url)(
    document,
    {},
    { authorization: `Bearer ${await tokens.issue({ 'cognito:groups': [group] })}` },
  );
  expect(errors).toBeUndefined();
  return (data as { parent: { edge: Record<string, unknown> } }).parent.edge;
}
/** Commands sent, without the read of the parent, which is always there. */
const calls = (root: Root): StubCognito['calls'] =>
  cognito.calls.filter(({ command }) => command !== roots[root].read);

describe.each(Object.entries<Edges[keyof Edges]>(edges))('%s', (place, edge) => {
  const [type = '', field = ''] = place.split('.');
  const { commands, allow, members } = edge.at({});
  const ownOnly = allow.kind === 'reached' && allow.permission === undefined;
  const permission = 'permission' in allow ? allow.permission : undefined;

  /** The command that reads the parent's edge, depending on how the parent was reached. */
  const commandFor = (root: Root): CommandClass | undefined =>
    allow.kind === 'reached' && root !== 'me' ? commands[1] : commands[0];
  const ways = (Object.keys(roots) as Root[])
    .filter((root) => roots[root].type === type && commandFor(root))
    .map((root) => [root, commandFor(root)!] as const);

  it.each(ways)(
    'below %s is read by the right command, with the right credential',
    async (root, command) => {
      await ask(root, field, 'all');
      expect(calls(root)).toMatchObject([
        { command: commandNameOf(command), signed: policyOf(command).auth === 'signed' },
      ]);
      const { body } = calls(root)[0]!;
      expect('AccessToken' in body).toBe(policyOf(command).auth === 'unsigned');
      expect('UserPoolId' in body).toBe(policyOf(command).auth === 'signed');
    },
  );

  const cases = ways.flatMap(([root, command]) =>
    policyOf(command).exceptions.map((exception) => [root, exception] as const),
  );
  it.each(cases)('below %s reports %s as its member of the union', async (root, exception) => {
    answer = fail(exception, canary);
    const value = await ask(root, field, 'all');
    const member =
      errorOfException(exception) ??
      (faults[exception]!.outcome === 'unavailable'
        ? 'ServiceUnavailableError'
        : 'UnexpectedError');
    expect(members).toContain(member);
    expect(value).toMatchObject({
      __typename: member,
      code: codeOf(member),
      requestId: 'request-1',
    });
    expect(JSON.stringify(value)).not.toContain('canary');
  });

  it.each(ways)(
    'below %s MUST answer UnexpectedError with an incident id for an undeclared exception',
    async (root) => {
      answer = fail('SomethingNewException', canary);
      expect(await ask(root, field, 'all')).toMatchObject({
        __typename: 'UnexpectedError',
        incidentId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    },
  );

  it.each(ways)('below %s is read up to three times when answers are lost', async (root) => {
    answer = cut;
    expect(await ask(root, field, 'all')).toMatchObject({ __typename: 'ServiceUnavailableError' });
    expect(calls(root)).toHaveLength(3);
  });

  if (permission !== undefined && permission !== `${type.toLowerCase()}s:read`) {
    const [named] = (Object.keys(roots) as Root[]).filter(
      (root) => roots[root].type === type && root !== 'me',
    );
    it(`MUST answer AccessDeniedError to a caller without ${permission}, and send nothing`, async () => {
      expect(await ask(named!, field, `no ${permission}`)).toMatchObject({
        __typename: 'AccessDeniedError',
        requires: requirementOf(allow),
      });
      expect(calls(named!)).toEqual([]);
    });
  }

  if (ownOnly) {
    it("MUST answer AccessDeniedError for a user who was not loaded with their own access token, whatever the caller's permissions", async () => {
      expect(await ask('user(username: "ada")', field, 'all')).toMatchObject({
        __typename: 'AccessDeniedError',
      });
      expect(calls('user(username: "ada")')).toEqual([]);
    });
  }

  if (allow.kind === 'reached') {
    it('is read for the signed-in user without any permission', async () => {
      expect(await ask('me', field, 'nobody')).not.toMatchObject({
        __typename: 'AccessDeniedError',
      });
      expect(calls('me')).toHaveLength(1);
    });
  }
});
