/** Tests what every operation promises, once for each operation. */
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType } from 'graphql';

import { permissionNames } from '../src/gateway/caller.js';
import { commandNameOf, policyOf } from '../src/cognito/call/command.js';
import { faults } from '../src/cognito/fault.js';
import { openGateway } from './support/openGateway.js';
import type { Gateway } from '../src/index.js';
import { catalogue } from '../src/resolvers/index.js';
import type { Operation } from '../src/resolvers/operation.js';
import type { Catalogue } from '../src/resolvers/resolverOf.js';
import { requirementOf } from '../src/resolvers/rights/rules.js';
import { gatewaySchema } from '../src/resolvers/schema.js';
import { codeOf, errorOfException } from '../src/schema/error.js';
import { sensitivePaths } from '../src/schema/input.js';
import { createTokenIssuer } from './support/accessTokens.js';
import type { TokenIssuer } from './support/accessTokens.js';
import { graphqlClient } from './support/graphqlClient.js';
import type { GraphQLAnswer } from './support/graphqlClient.js';
import { sampleOperation } from './support/sampleOperation.js';
import { cut, fail, startStubCognito, succeed } from './support/upstream/stubCognito.js';
import type { StubCognito } from './support/upstream/stubCognito.js';
import { unlimitedCalls, unprotected } from './support/hostile/unprotected.js';

const userPoolId = 'eu-west-1_Stub00001';
const clientId = 'stubclient';
/**
 * The token lacks the scope that would make the gateway ask Cognito whether the token is still
 * valid; that call has its own tests.
 */
const administrator = { 'cognito:groups': ['all'], scope: 'openid' };
const canary = 'arn:aws:iam::123456789012:role/canary cognito.internal:443';

let cognito: StubCognito;
let tokens: TokenIssuer;
let gateway: Gateway;
let url: string;

beforeAll(async () => {
  cognito = await startStubCognito();
  tokens = await createTokenIssuer(userPoolId, clientId);
  gateway = await openGateway({
    userPoolId,
    clientId,
    clientSecret: 'stub secret',
    clientConfig: {
      endpoint: cognito.endpoint,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    },
    fetchJwks: tokens.jwks,
    grants: { groups: { all: permissionNames } },
    introspection: true,
    rememberSettingsMs: 0,
    ...unlimitedCalls,
    // Each sample fails many times; the budgets have tests of their own.
    guards: unprotected,
  });
  url = await gateway.listen({ port: 0 });
});
beforeEach(() => {
  cognito.calls.length = 0;
  cognito.answer = succeed();
});
afterAll(async () => {
  await gateway.close();
  await cognito.close();
});

async function ask(field: string, token: string | undefined): Promise<GraphQLAnswer> {
  const { document, variables } = sampleOperation(gatewaySchema(), field);
  return graphqlClient(url)(
    document,
    variables,
    token === undefined ? {} : { authorization: `Bearer ${token}` },
  );
}

async function askAsAdministrator(field: string): Promise<Record<string, unknown>> {
  const answer = await ask(field, await tokens.issue(administrator));
  expect(answer.errors).toBeUndefined();
  const value = answer.data[field] as Record<string, unknown> & {
    results?: Record<string, unknown>[];
  };
  // A bulk operation keeps its promises for each item; the sample has one item.
  return (catalogue as Catalogue)[field]?.bulk && value.results ? value.results[0]! : value;
}

interface CommandFacts {
  readonly input: { readonly name: string; readonly required: boolean }[];
}
const facts = JSON.parse(
  readFileSync(new URL('data/commands.json', import.meta.url), 'utf8'),
) as Record<string, CommandFacts>;

describe.each(Object.entries<Operation>(catalogue))('%s', (field, operation) => {
  const [command] = operation.commands;
  const policy = command && policyOf(command);

  if (operation.allow.kind !== 'anyone') {
    it('MUST answer AccessDeniedError to a caller without a credential, and send nothing', async () => {
      const { data } = await ask(field, undefined);
      const message: unknown = expect.stringContaining('`Authorization: Bearer <access token>`');
      expect(data[field]).toMatchObject({
        __typename: 'AccessDeniedError',
        message,
        requires: requirementOf(operation.allow),
      });
      expect(cognito.calls).toEqual([]);
    });

    it('MUST answer NotAuthorizedError to an expired token, and send nothing', async () => {
      const { data } = await ask(field, await tokens.issue({ exp: 1 }));
      expect(data[field]).toMatchObject({ __typename: 'NotAuthorizedError' });
      expect(cognito.calls).toEqual([]);
    });
  }

  if (operation.allow.kind === 'permission') {
    it('MUST answer AccessDeniedError to a signed-in user without the permission, and send nothing', async () => {
      const { data } = await ask(field, await tokens.issue());
      expect(data[field].__typename).toBe('AccessDeniedError');
      expect(cognito.calls).toEqual([]);
    });
  }

  if (!command || !policy) return;
  const name = commandNameOf(command);

  it(`sends ${name}, ${policy.auth}, with every required member and no unknown one`, async () => {
    await askAsAdministrator(field);
    // The check sends further commands through a separate adapter: test/process/check.test.ts.
    if (field === 'poolCheck') cognito.calls.splice(1);
    expect(cognito.calls.length).toBeLessThanOrEqual(operation.commands.length);
    expect(operation.commands.map(commandNameOf)).toEqual(
      expect.arrayContaining(cognito.calls.map((call) => call.command)),
    );
    const { command: sent, body, signed } = cognito.calls[0]!;
    const members = facts[name]!.input;
    expect(sent).toBe(name);
    expect(signed).toBe(policy.auth === 'signed');
    for (const { name: member } of members.filter(({ required }) => required))
      expect(body).toHaveProperty(member);
    for (const member of Object.keys(body))
      expect(members.map((known) => known.name)).toContain(member);
  });

  if (policy.secretProof) {
    it('proves the client secret', async () => {
      await askAsAdministrator(field);
      expect(JSON.stringify(cognito.calls[0]!.body)).toMatch(
        /"SECRET_HASH":|"SecretHash":|"ClientSecret":/,
      );
    });
  }

  it.each(policy.exceptions)('answers %s with its member', async (exception) => {
    cognito.answer = fail(exception, canary);
    const answer = await askAsAdministrator(field);
    const member =
      errorOfException(exception) ??
      (faults[exception]!.outcome === 'unavailable'
        ? 'ServiceUnavailableError'
        : 'UnexpectedError');
    expect((operation.bulk?.each ?? operation).members).toContain(member);
    expect(answer).toMatchObject({
      __typename: member,
      code: codeOf(member),
      requestId: 'request-1',
    });
    if (!['InvalidPasswordError', 'UserLambdaValidationError'].includes(member))
      expect(JSON.stringify(answer)).not.toContain('canary');
  });

  it('MUST answer UnexpectedError with an incident id, and not the text, for an undeclared exception', async () => {
    cognito.answer = fail('SomethingNewException', canary);
    const answer = await askAsAdministrator(field);
    expect(answer).toMatchObject({
      __typename: 'UnexpectedError',
      incidentId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(answer)).not.toContain('canary');
  });

  it(`MUST send ${policy.ambiguous === 'never' ? 'once only and answer OutcomeUnknownError' : 'up to three times and answer ServiceUnavailableError'} when answers are lost`, async () => {
    cognito.answer = cut;
    const answer = await askAsAdministrator(field);
    expect(cognito.calls).toHaveLength(policy.ambiguous === 'never' ? 1 : 3);
    expect(answer.__typename).toBe(
      policy.ambiguous === 'never' ? 'OutcomeUnknownError' : 'ServiceUnavailableError',
    );
  });

  if (policy.doneWhen) {
    it(`treats ${policy.doneWhen} on a second attempt as success`, async () => {
      cognito.answer = (call, response) => {
        (cognito.calls.length === 1 ? cut : fail(policy.doneWhen!, ''))(call, response);
      };
      const answer = await askAsAdministrator(field);
      expect(answer).not.toHaveProperty('code');
    });
  }
});

describe('the catalogue', () => {
  it.each(Object.entries<Operation>(catalogue).filter(([, { on }]) => on === 'Mutation'))(
    '%s takes one argument `input`, whose type is named after it',
    (field, operation) => {
      const stem = field.charAt(0).toUpperCase() + field.slice(1);
      expect(operation.input.name).toBe(`${stem}Input`);
      const { args } = gatewaySchema().getMutationType()?.getFields()[field] ?? {};
      expect(args?.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
        `input: ${stem}Input!`,
      ]);
    },
  );

  it.each(Object.entries<Operation>(catalogue))(
    '%s marks every password, code, token and session of its input as sensitive',
    (_field, operation) => {
      const type = gatewaySchema().getType(operation.input.name);
      const texts = isInputObjectType(type)
        ? Object.values(type.getFields()).filter(
            (field) => String(getNamedType(field.type)) === 'String',
          )
        : [];
      const secrets = texts
        .map(({ name }) => name)
        .filter((name) => /(?:password|code|token|session)$/i.test(name));
      expect(sensitivePaths(operation.input)).toEqual(expect.arrayContaining(secrets));
    },
  );
});
