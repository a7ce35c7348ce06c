/**
 * Tests the published client against a whole gateway: a sign-up, sign-ins, a challenge, and
 * matching of errors.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';

import {
  AuthenticateDocument,
  ConfirmSignUpDocument,
  createClient,
  CreateUserDocument,
  match,
  MeDocument,
  RequestError,
  RespondToChallengeDocument,
  SignUpDocument,
  UserDocument,
  UserPoolDocument,
} from '../../client/src/index.js';
import type { Client } from '../../client/src/index.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';

const password = 'Correct-Horse-7';

let gateway: GatewayUnderTest;
let client: Client;
const clientWith = (headers: Record<string, string>): Client =>
  createClient({ url: `${gateway.url}/graphql`, headers });

beforeAll(async () => {
  gateway = await startGateway();
  client = createClient({ url: `${gateway.url}/graphql` });
});
afterAll(async () => {
  await gateway.close();
});

async function accessTokenOf(username: string): Promise<string> {
  const { authenticate } = await client.request(AuthenticateDocument, {
    input: { username, password },
  });
  return match(authenticate, {
    AuthenticationTokens: ({ accessToken }) => accessToken,
    _: ({ __typename }) => __typename,
  });
}

describe('the client', () => {
  it('signs a user up, confirms her, signs her in and reads her own record', async () => {
    const { signUp } = await client.request(SignUpDocument, {
      input: { username: 'ada', password, attributes: { email: 'ada@example.com' } },
    });
    const medium = match(signUp, {
      SignUpSuccess: ({ codeDelivery }) => codeDelivery?.deliveryMedium,
      otherError: ({ code }) => code,
    });
    expect(medium).toBe('EMAIL');
    const { confirmSignUp } = await client.request(ConfirmSignUpDocument, {
      input: { username: 'ada', code: await gateway.code('ada') },
    });
    expect(confirmSignUp.__typename).toBe('ConfirmSignUpSuccess');

    const { me } = await clientWith({
      authorization: `Bearer ${await accessTokenOf('ada')}`,
    }).request(MeDocument);
    expect(
      match(me, {
        User: ({ username, email }) => [username, email],
        otherError: ({ code }) => code,
      }),
    ).toEqual(['ada', 'ada@example.com']);
  });

  it('answers the challenge of an invited user', async () => {
    const { createUser } = await clientWith(await gateway.asAdministrator()).request(
      CreateUserDocument,
      {
        input: {
          username: 'bob',
          temporaryPassword: 'Temporary-1',
          attributes: { email: 'bob@example.com', emailVerified: true },
        },
      },
    );
    expect(
      match(createUser, {
        CreateUserSuccess: ({ user }) => user.status,
        otherError: ({ code }) => code,
      }),
    ).toBe('FORCE_CHANGE_PASSWORD');

    const { authenticate } = await client.request(AuthenticateDocument, {
      input: { username: 'bob', password: 'Temporary-1' },
    });
    const tokenType = await match(authenticate, {
      NewPasswordRequiredChallenge: async ({ username, session }) => {
        const { respondToChallenge } = await client.request(RespondToChallengeDocument, {
          input: { newPasswordRequired: { username, session, newPassword: password } },
        });
        return match(respondToChallenge, {
          AuthenticationTokens: (tokens) => tokens.tokenType,
          _: ({ __typename }) => __typename,
        });
      },
      _: ({ __typename }) => __typename,
    });
    expect(tokenType).toBe('Bearer');
  });

  it('returns expected failures as union members with their own fields', async () => {
    const { authenticate } = await client.request(AuthenticateDocument, {
      input: { username: 'nobody', password },
    });
    expect(
      match(authenticate, {
        NotAuthorizedError: ({ code, reason }) => [code, reason],
        _: ({ __typename }) => __typename,
      }),
    ).toEqual(['NOT_AUTHORIZED', expect.any(String)]);

    const { user } = await clientWith(await gateway.asAdministrator()).request(UserDocument, {
      username: 'nobody',
    });
    expect(
      match(user, {
        User: ({ username }) => username,
        UserNotFoundError: ({ category }) => category,
        otherError: ({ code }) => code,
      }),
    ).toBe('NOT_FOUND');

    const refused = await client.request(UserDocument, { username: 'ada' });
    expect(
      match(refused.user, {
        User: () => 'allowed',
        AccessDeniedError: ({ requires }) => requires,
        otherError: ({ code }) => code,
      }),
    ).toBe('users:read');
  });

  it('asks for its headers before every request', async () => {
    const sent: (string | null)[] = [];
    let count = 0;
    const counting = createClient({
      url: `${gateway.url}/graphql`,
      headers: () => Promise.resolve({ 'x-request-id': `request-${(count += 1)}` }),
      fetch: (url, init) => {
        sent.push(new Headers(init?.headers).get('x-request-id'));
        return fetch(url, init);
      },
    });
    await counting.request(UserPoolDocument);
    await counting.request(UserPoolDocument);
    expect(sent).toEqual(['request-1', 'request-2']);
  });

  it('rejects with GraphQL’s errors when the gateway refuses the document', async () => {
    const printing = createClient({ url: `${gateway.url}/graphql`, print });
    const refusal = printing.request(parse('{ noSuchField }'));
    await expect(refusal).rejects.toThrow(RequestError);
    await expect(refusal).rejects.toMatchObject({
      name: 'RequestError',
      status: 400,
      message: expect.stringContaining('noSuchField'),
      errors: [{ message: expect.stringContaining('noSuchField') }],
    });
  });

  it.each([
    ['<html>Bad gateway</html>', 502],
    ['null', 200],
    ['{"message":"Not Found"}', 404],
  ])('rejects with the HTTP status when the answer is %s', async (body, status) => {
    const between = createClient({
      url: gateway.url,
      fetch: () => Promise.resolve(new Response(body, { status })),
    });
    await expect(between.request(UserPoolDocument)).rejects.toMatchObject({
      name: 'RequestError',
      status,
      errors: [],
    });
  });
});
