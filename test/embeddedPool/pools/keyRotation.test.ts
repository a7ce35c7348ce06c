/**
 * Rotation of a pool's signing keys. The referee of every token is aws-jwt-verify with the JWKS
 * that the pool serves over HTTP.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { cp, readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CreateUserPoolClientCommand,
  GetUserCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { KidNotFoundInJwksError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { decodeProtectedHeader } from 'jose';
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { signIn } from '../../support/pool/actions.js';
import { keyFile } from '../support/forgery.js';
import { bundlePool } from '../../support/pool/poolProcess.js';
import {
  clientId as ClientId,
  jane,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const day = 24 * 60 * 60 * 1000;
let test: TestPool;
beforeEach(async () => {
  const days = {
    AccessTokenValidity: 1,
    IdTokenValidity: 1,
    TokenValidityUnits: { AccessToken: 'days', IdToken: 'days' },
  } as const;
  test = await startPool({ users: [jane], client: days });
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.stop();
});

interface Tokens {
  readonly access: string;
  readonly id: string;
  readonly refresh: string;
}
interface Jwks {
  readonly keys: { readonly kid: string }[];
}

async function tokensOf(username = 'jane'): Promise<Tokens> {
  const { AuthenticationResult: { AccessToken = '', IdToken = '', RefreshToken = '' } = {} } =
    await signIn(test, username);
  return { access: AccessToken, id: IdToken, refresh: RefreshToken };
}

const kidOf = (token: string): string => decodeProtectedHeader(token).kid ?? '';
const kidsOf = ({ access, id }: Tokens): string[] => [id, access].map(kidOf);
const servedText = async (): Promise<ArrayBuffer> =>
  (await fetch(`${test.url}/${UserPoolId}/.well-known/jwks.json`)).arrayBuffer();
const servedKeys = async (): Promise<Jwks> =>
  JSON.parse(Buffer.from(await servedText()).toString()) as Jwks;
const listedKids = async (): Promise<string[]> => (await servedKeys()).keys.map(({ kid }) => kid);
/** The official verifier. It fetches the key set only from the pool, as programs of users do. */
const verified = (
  token: string,
  tokenUse: 'access' | 'id',
  fetchJwks = servedText,
): Promise<object> =>
  CognitoJwtVerifier.create(
    { userPoolId: UserPoolId, clientId: ClientId, tokenUse },
    { jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchJwks } }) },
  ).verify(token);

/**
 * Verifies the ID and the access token with aws-jwt-verify, and the access token with the pool too.
 */
async function accepted({ access, id }: Tokens): Promise<void> {
  expect(await verified(access, 'access')).toMatchObject({ token_use: 'access' });
  expect(await verified(id, 'id')).toMatchObject({ token_use: 'id' });
  expect(await test.sdk.send(new GetUserCommand({ AccessToken: access }))).toMatchObject({
    Username: 'jane',
  });
}

describe('rotateKeys', () => {
  // AWS guide: Verifying JSON web tokens; RFC 7517, section 5.
  it('signs with two new keys, lists the former ones after them, and verifies tokens of both', async () => {
    const before = await tokensOf();
    await test.pool.rotateKeys(UserPoolId);
    const after = await tokensOf();
    expect(new Set([...kidsOf(before), ...kidsOf(after)]).size).toBe(4);
    expect(await listedKids()).toEqual([...kidsOf(after), ...kidsOf(before)]);
    expect(await test.pool.jwks(UserPoolId)).toEqual(await servedKeys());
    await accepted(before);
    await accepted(after);
  });

  // RFC 7518, section 6.3.2.
  it('MUST serve no private member of any key, and keep no private half of a former one', async () => {
    await tokensOf();
    const former = await keyFile(test, UserPoolId);
    await test.pool.rotateKeys(UserPoolId);
    for (const key of (await servedKeys()).keys)
      expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    const text = await readFile(join(test.directory, 'keys', `${UserPoolId}.json`), 'utf8');
    expect(text.match(/BEGIN PRIVATE KEY/g)).toHaveLength(2);
    expect(text).not.toContain(JSON.stringify(former.access.pem));
    expect(text).toContain(JSON.stringify(former.access.kid));
  });

  // SDK: AccessTokenValidity, at most 1 day.
  it('keeps a former key as long as a token can live, then refuses its tokens', async () => {
    const before = await tokensOf();
    await test.pool.rotateKeys(UserPoolId);
    test.pass(day - 2000);
    await accepted(before);
    test.pass(2000);
    const after = await tokensOf();
    expect(await listedKids()).toEqual(kidsOf(after));
    // aws-jwt-verify uses the machine's clock, by which the token is valid for a day; it fails
    // because the key is missing.
    await expect(verified(before.access, 'access')).rejects.toBeInstanceOf(KidNotFoundInJwksError);
    await expect(verified(before.id, 'id')).rejects.toBeInstanceOf(KidNotFoundInJwksError);
    await expect(
      test.sdk.send(new GetUserCommand({ AccessToken: before.access })),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException', message: 'Invalid Access Token' });
    await accepted(after);
  });

  it.each(['AccessToken', 'IdToken'] as const)(
    // SDK: AccessTokenValidity, IdTokenValidity; text from terraform-provider-aws 32504.
    'MUST keep a former key until its tokens expire: no client has an %s valid for more than a day',
    async (kind) => {
      const client = (hours: number) =>
        test.sdk.send(
          new CreateUserPoolClientCommand({
            UserPoolId,
            ClientName: 'long',
            [`${kind}Validity`]: hours,
          }),
        );
      await expect(client(25)).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: 'Invalid range for token validity.',
      });
      expect((await client(24)).UserPoolClient).toMatchObject({ [`${kind}Validity`]: 24 });
    },
  );

  // Own rule.
  it("counts each key's day from the rotation that replaced it, and drops expired keys from the file too", async () => {
    const first = await tokensOf();
    await test.pool.rotateKeys(UserPoolId);
    test.pass(day / 2);
    const second = await tokensOf();
    await test.pool.rotateKeys(UserPoolId);
    const third = await tokensOf();
    expect(await listedKids()).toEqual([...kidsOf(third), ...kidsOf(second), ...kidsOf(first)]);
    test.pass(day / 2);
    expect(await listedKids()).toEqual([...kidsOf(third), ...kidsOf(second)]);
    await test.pool.rotateKeys(UserPoolId);
    expect(
      await readFile(join(test.directory, 'keys', `${UserPoolId}.json`), 'utf8'),
    ).not.toContain(JSON.stringify(kidsOf(first)[0]));
  });

  it('MUST NOT accept a former key of ID tokens for access tokens (RFC 8725, section 3.12)', async () => {
    const before = await tokensOf();
    await test.pool.rotateKeys(UserPoolId);
    await expect(
      test.sdk.send(new GetUserCommand({ AccessToken: before.id })),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException', message: 'Invalid Access Token' });
  });

  it('leaves refresh tokens valid; they yield tokens signed with the new keys (SDK: REFRESH_TOKEN_AUTH)', async () => {
    const before = await tokensOf();
    await test.pool.rotateKeys(UserPoolId);
    const { AuthenticationResult } = await test.sdk.send(
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: before.refresh },
      }),
    );
    expect(await listedKids()).toEqual([
      kidOf(AuthenticationResult?.IdToken ?? ''),
      kidOf(AuthenticationResult?.AccessToken ?? ''),
      ...kidsOf(before),
    ]);
  });

  it('loses no key when rotations and sign-ins run at the same time (own rule)', async () => {
    const signIns: Promise<Tokens>[] = [];
    const rotating = Promise.all([1, 2, 3].map(() => test.pool.rotateKeys(UserPoolId)));
    for (let round = 0; round < 8; round += 1)
      signIns.push(pause(round * 20).then(() => tokensOf()));
    for (const tokens of await Promise.all(signIns)) await accepted(tokens);
    await rotating;
    expect(await listedKids()).toHaveLength(8);
    for (const tokens of await Promise.all(signIns)) await accepted(tokens);
  });

  // SDK: ResourceNotFoundException.
  it('answers ResourceNotFoundException for a missing pool and creates no file', async () => {
    await tokensOf();
    await expect(test.pool.rotateKeys('us-east-1_Nowhere01')).rejects.toMatchObject({
      type: 'ResourceNotFoundException',
    });
    expect((await readdir(join(test.directory, 'keys'))).sort()).toEqual([
      'sealing.key',
      `${UserPoolId}.json`,
    ]);
  });

  it('writes files of mode 0600 and nothing into the store (own rule)', async () => {
    await test.pool.rotateKeys(UserPoolId);
    for (const name of await readdir(join(test.directory, 'keys')))
      expect([name, (await stat(join(test.directory, 'keys', name))).mode & 0o777]).toEqual([
        name,
        0o600,
      ]);
    expect(
      (await readFile(join(test.directory, 'store', 'data.mdb'))).includes('PRIVATE KEY'),
    ).toBe(false);
  });
});

describe('a rotation that is killed', () => {
  // POSIX: rename is atomic.
  it('MUST leave the old keys or the new ones, and keep tokens of a finished rotation verifiable', async () => {
    const before = await tokensOf();
    const program = await bundlePool('rotationProgram');
    // Uses a copy, because only one process at a time can use a folder.
    const directory = join(test.directory, 'copy');
    await test.pool.backup(join(directory, 'store'));
    await cp(join(test.directory, 'keys'), join(directory, 'keys'), { recursive: true });
    const keyDirectory = join(directory, 'keys');
    let finished = kidsOf(before);
    for (let round = 0; round < 4; round += 1) {
      const child = spawn(process.execPath, [program.path, directory], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let said = '';
      child.stdout.on('data', (text: Buffer) => void (said += text.toString()));
      const closed = once(child, 'close');
      // A draft beside the keys shows that the rotation is being written. In even rounds the
      // process is killed at that moment.
      const drafts = watch(keyDirectory, (_event, name) => {
        if (name !== null && /json\.[0-9a-f]+$/.test(name))
          setTimeout(() => child.kill('SIGKILL'), round % 2 === 0 ? 0 : 5 * round);
      });
      const [, signal] = (await closed) as [number | null, NodeJS.Signals | null];
      drafts.close();
      expect(signal).toBe('SIGKILL');
      const whole =
        said
          .slice(0, said.lastIndexOf('\n') + 1)
          .trim()
          .split('\n')
          .at(-1) ?? '';
      if (whole !== '') finished = whole.split(' ');
      const again = await openEmbeddedPool({ directory });
      const listed = (await again.jwks(UserPoolId)).keys.map(({ kid }) => kid);
      expect(listed).toEqual(expect.arrayContaining([...finished, ...kidsOf(before)]));
      await again.close();
    }
    for (const name of await readdir(keyDirectory))
      expect([name, (await stat(join(keyDirectory, name))).mode & 0o777]).toEqual([name, 0o600]);
    await program.remove();
    const again = await openEmbeddedPool({ directory });
    const jwks = Buffer.from(JSON.stringify(await again.jwks(UserPoolId)));
    expect(
      await verified(before.access, 'access', () => Promise.resolve(new Uint8Array(jwks).buffer)),
    ).toMatchObject({ token_use: 'access' });
    expect(
      JSON.parse(
        (
          await again.call('AWSCognitoIdentityProviderService.GetUser', {
            AccessToken: before.access,
          })
        ).body,
      ),
    ).toMatchObject({ Username: 'jane' });
    await again.close();
  }, 120_000);
});
