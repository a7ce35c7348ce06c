/** Relay's compiler and runtime with the schema and the documents of the client's package. */
import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthenticateDocument, CreateUserDocument } from 'cognito-graphql-client';
import relay from 'relay-runtime';
import type { SingularReaderSelector } from 'relay-runtime';

import { permissionNames } from '../../../src/gateway/caller.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { connectWith, relayEnvironment } from './setups/relay.js';
import { bothSignIns, signInTwice, temporaryPassword } from './setups/signIn.js';
import { relayProject } from './support/relay.js';
import type { RelayProject } from './support/relay.js';

const apiKey = 'key of a back office';
const asOffice = { 'x-api-key': apiKey };

/** A fragment that a component reads, with the query by which Relay fetches another page of it. */
const pageOf = (list: 'users' | 'groups', connection: string) => `fragment ${list}Page on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "${list}PageQuery") {
    ${list}(first: $first, after: $after) {
      __typename
      ... on ${connection} { edges { node { ${list === 'users' ? 'username' : 'name'} } } pageInfo { hasNextPage endCursor } }
      ... on AccessDeniedError { code }
    }
  }`;
const pages = [pageOf('users', 'UserConnection'), pageOf('groups', 'GroupConnection')];

let gateway: GatewayUnderTest;
let project: RelayProject;
beforeAll(async () => {
  const sha256 = createHash('sha256').update(apiKey).digest('hex');
  gateway = await startGateway({
    grants: { serviceKeys: [{ name: 'office', sha256, permissions: permissionNames }] },
    pool: {
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      groups: ['a', 'b', 'c', 'd', 'e'].map((GroupName) => ({ GroupName })),
    },
  });
  project = relayProject({ own: pages });
});
afterAll(async () => {
  project.remove();
  await gateway.close();
});

const connectionOf = (headers: Record<string, string> = {}) => ({
  url: `${gateway.url}/graphql`,
  headers,
});
const asking = (headers?: Record<string, string>) =>
  connectWith((name) => project.artifact(name), connectionOf(headers)).mutate;

describe('Relay', () => {
  it('compiles the published schema and every document', () => {
    expect(project.compile()).toMatchObject({
      code: 0,
      output: expect.stringContaining('Compilation completed'),
    });
  });

  it('control: does not compile a document with an unknown field', () => {
    const broken = relayProject({
      changed: (text) => text.replace('accessToken', 'acessToken'),
    });
    expect(broken.compile()).toMatchObject({
      code: 1,
      output: expect.stringContaining('acessToken'),
    });
    broken.remove();
  });

  it('signs an invited user in through NEW_PASSWORD_REQUIRED and TOTP', async () => {
    await asking(asOffice)(CreateUserDocument, {
      input: { username: 'invited', temporaryPassword },
    });
    expect(await signInTwice(asking(), 'invited')).toEqual({
      steps: bothSignIns,
      accessToken: expect.any(String),
    });
  });

  it('reads the code and all other fields of an error', async () => {
    const { authenticate } = await asking()(AuthenticateDocument, {
      input: { username: 'nobody', password: temporaryPassword },
    });
    expect(authenticate).toEqual({
      __typename: 'NotAuthorizedError',
      code: 'NOT_AUTHORIZED',
      message: expect.any(String),
      category: expect.any(String),
      retryable: false,
      requestId: expect.any(String),
      reason: expect.any(String),
    });
  });
});

interface Page {
  readonly __typename: string;
  readonly code?: string;
  readonly edges: readonly { readonly node: Readonly<Record<string, string>> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** docs/adr/0020-relay-connections.md */
describe('Relay and pages', () => {
  async function read(
    list: 'users' | 'groups',
    environment: ReturnType<typeof relayEnvironment>,
    after?: string,
  ): Promise<Page> {
    const query = await project.artifact(`${list}PageQuery`);
    const variables = { first: 2, after };
    const root = (await relay.fetchQuery(environment, query, variables).toPromise()) as never;
    const fragment = (await project.artifact(`${list}Page`)) as never;
    const selector = relay.getSelector(fragment, root) as SingularReaderSelector;
    const { data } = environment.lookup(selector);
    return (data as unknown as Record<string, Page>)[list]!;
  }

  async function all(list: 'users' | 'groups', key: string): Promise<string[][]> {
    const environment = relayEnvironment(connectionOf(asOffice));
    const found: string[][] = [];
    let after: string | undefined;
    do {
      const { edges, pageInfo } = await read(list, environment, after);
      found.push(edges.map(({ node }) => node[key] ?? ''));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    return found;
  }

  it('refuses `@connection` on a field whose type is a union', () => {
    const paged = relayProject({
      own: [
        `query PagedQuery { users(first: 2) @connection(key: "Paged_users") {
        ... on UserConnection { edges { node { username } } } } }`,
      ],
    });
    expect(paged.compile()).toMatchObject({
      code: 1,
      output: expect.stringContaining(
        "Expected the return type to be a non-plural interface or object, got 'UsersResult'",
      ),
    });
    paged.remove();
  });

  it('reads all groups page by page with a refetchable fragment', async () => {
    const groups = await all('groups', 'name');
    expect(groups.length).toBeGreaterThan(2);
    expect(groups.flat()).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd', 'e']));
  });

  it('reads all users page by page with a refetchable fragment', async () => {
    const ask = asking(asOffice);
    for (const username of ['eve', 'fay', 'gus'])
      await ask(CreateUserDocument, { input: { username, temporaryPassword } });
    const users = await all('users', 'username');
    expect(users.length).toBeGreaterThan(1);
    expect(users.flat()).toEqual(expect.arrayContaining(['eve', 'fay', 'gus']));
  });

  it('reads an error instead of a page', async () => {
    const stranger = relayEnvironment(connectionOf());
    expect(await read('users', stranger)).toMatchObject({
      __typename: 'AccessDeniedError',
      code: 'ACCESS_DENIED',
    });
  });
});
