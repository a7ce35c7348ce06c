/** Relay's compiler and runtime with the published schema and documents. */
import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import relay from 'relay-runtime';

import { permissionNames } from '../../../src/gateway/caller.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { relayEnvironment, relayProject } from './support/relay.js';
import type { RelayProject } from './support/relay.js';

const apiKey = 'key of a back office';
const temporaryPassword = 'Temporary-Horse-7';
const newPassword = 'Correct-Horse-7';
type Fields = Readonly<Record<string, string>>;

describe('Relay', () => {
  let gateway: GatewayUnderTest;
  let project: RelayProject;
  beforeAll(async () => {
    const sha256 = createHash('sha256').update(apiKey).digest('hex');
    gateway = await startGateway({
      grants: { serviceKeys: [{ name: 'office', sha256, permissions: permissionNames }] },
    });
    project = relayProject();
  });
  afterAll(async () => {
    project.remove();
    await gateway.close();
  });

  async function mutate(
    operation: string,
    input: object,
    headers: Record<string, string> = {},
  ): Promise<Fields> {
    const mutation = await project.artifact(`${operation}Mutation`);
    const environment = relayEnvironment(`${gateway.url}/graphql`, headers);
    const data = await new Promise<object>((resolve, reject) => {
      relay.commitMutation(environment, {
        mutation,
        variables: { input },
        onCompleted: resolve,
        onError: reject,
      });
    });
    return Object.values(data)[0] as Fields;
  }

  it('compiles the published schema and every document', () => {
    expect(project.compile()).toMatchObject({
      code: 0,
      output: expect.stringContaining('Compilation completed'),
    });
  });

  it('does not compile a document with a field that is not there, so that it is known to look', () => {
    const broken = relayProject((text) => text.replace('accessToken', 'acessToken'));
    expect(broken.compile()).toMatchObject({
      code: 1,
      output: expect.stringContaining('acessToken'),
    });
    broken.remove();
  });

  it('signs an invited user in through NEW_PASSWORD_REQUIRED', async () => {
    await mutate('CreateUser', { username: 'invited', temporaryPassword }, { 'x-api-key': apiKey });
    const challenge = await mutate('Authenticate', {
      username: 'invited',
      password: temporaryPassword,
    });
    expect(challenge).toMatchObject({
      __typename: 'NewPasswordRequiredChallenge',
      session: expect.any(String),
      username: 'invited',
    });
    const { session, username } = challenge;
    const tokens = await mutate('RespondToChallenge', {
      newPasswordRequired: { username, session, newPassword },
    });
    expect(tokens).toMatchObject({
      __typename: 'AuthenticationTokens',
      accessToken: expect.any(String),
    });
  });

  it('reads the code and all other fields of an error', async () => {
    expect(await mutate('Authenticate', { username: 'nobody', password: newPassword })).toEqual({
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
