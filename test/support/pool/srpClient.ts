// The client's half of SRP: plain BigInt arithmetic from RFC 5054, independent of the pool's code.
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  type InitiateAuthCommandOutput,
  type RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { clientId, password, userPoolId, type TestPool } from './startPool.js';

export interface SrpGroup {
  readonly N: bigint;
  readonly g: bigint;
  readonly hash: 'sha1' | 'sha256';
  /** Numbers as they are hashed. */
  pad(number: bigint): Buffer;
}

/** RFC 5054, appendix A, 3072-bit group; with Cognito's generator and Java's signed bytes. */
export const cognitoGroup: SrpGroup = {
  N: BigInt(
    `0x${[
      'FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245',
      'E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F',
      '83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3BE39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9',
      'DE2BCBF6955817183995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7',
      'ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E208E24FA074E5AB31',
      '43DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF',
    ].join('')}`,
  ),
  g: 2n,
  hash: 'sha256',
  pad: (number) => {
    const hex = number.toString(16);
    const even = hex.length % 2 === 0 ? hex : `0${hex}`;
    return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex');
  },
};

export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square, rest] = [1n, base % modulus, exponent];
  for (; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

export function hashed(
  { hash, pad }: Pick<SrpGroup, 'hash' | 'pad'>,
  ...numbers: readonly bigint[]
): bigint {
  const digest = createHash(hash);
  for (const number of numbers) digest.update(pad(number));
  return BigInt(`0x${digest.digest('hex')}`);
}

/** x = H(salt | H(identity ":" password)). */
export function privateKey(
  { hash }: SrpGroup,
  salt: Buffer,
  identity: string,
  secret: string,
): bigint {
  const inner = createHash(hash).update(`${identity}:${secret}`).digest();
  return BigInt(`0x${createHash(hash).update(salt).update(inner).digest('hex')}`);
}

/** S = (B - k * g^x) ^ (a + u * x). */
export function premaster(
  group: SrpGroup,
  { a, B, x }: { a: bigint; B: bigint; x: bigint },
): bigint {
  const { N, g } = group;
  const u = hashed(group, power(g, a, N), B);
  const base = (B - hashed(group, N, g) * power(g, x, N)) % N;
  return power(base < 0n ? base + N : base, a + u * x, N);
}

export const timestamp = (time: Date): string =>
  time
    .toUTCString()
    .replace(
      /^(\w{3}), (\d+) (\w{3}) (\d{4}) ([\d:]+) GMT$/,
      (_all, day: string, date: string, month: string, year: string, clock: string) =>
        `${day} ${month} ${Number(date)} ${clock} UTC ${year}`,
    );

export class SrpClient {
  readonly a = BigInt(`0x${randomBytes(32).toString('hex')}`);
  readonly A = power(cognitoGroup.g, this.a, cognitoGroup.N).toString(16);

  /** The answer to PASSWORD_VERIFIER, or for a device's group and key to DEVICE_PASSWORD_VERIFIER. */
  claim(
    {
      ChallengeParameters: asked = {},
    }: { ChallengeParameters?: Record<string, string> | undefined },
    secret: string,
    time: string,
    group = userPoolId.split('_')[1] ?? '',
    name = asked.USER_ID_FOR_SRP ?? '',
  ): Record<string, string> {
    const { SALT = '', SRP_B = '', SECRET_BLOCK = '' } = asked;
    const B = BigInt(`0x${SRP_B}`);
    const x = privateKey(
      cognitoGroup,
      cognitoGroup.pad(BigInt(`0x${SALT}`)),
      `${group}${name}`,
      secret,
    );
    const salt = cognitoGroup.pad(hashed(cognitoGroup, BigInt(`0x${this.A}`), B));
    const key = Buffer.from(
      hkdfSync(
        'sha256',
        cognitoGroup.pad(premaster(cognitoGroup, { a: this.a, B, x })),
        salt,
        'Caldera Derived Key',
        16,
      ),
    );
    const signature = createHmac('sha256', key)
      .update(group)
      .update(name)
      .update(Buffer.from(SECRET_BLOCK, 'base64'))
      .update(time)
      .digest('base64');
    return {
      USERNAME: asked.USERNAME ?? name,
      PASSWORD_CLAIM_SIGNATURE: signature,
      PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
      TIMESTAMP: time,
    };
  }
}

export interface SrpSignIn {
  readonly secret?: string;
  readonly time?: string;
  readonly client?: SrpClient;
  /** Added to the claim. */
  readonly responses?: Record<string, string>;
}

export const askSrp = (
  test: TestPool,
  USERNAME: string,
  client: SrpClient,
): Promise<InitiateAuthCommandOutput> =>
  test.sdk.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME, SRP_A: client.A },
    }),
  );

export const answerSrp = (
  test: TestPool,
  ChallengeResponses: Record<string, string>,
): Promise<RespondToAuthChallengeCommandOutput> =>
  test.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId: clientId,
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeResponses,
    }),
  );

/** Both steps of USER_SRP_AUTH at the pool's time. */
export async function srpSignIn(
  test: TestPool,
  username: string,
  {
    secret = password,
    time = timestamp(test.now()),
    client = new SrpClient(),
    responses = {},
  }: SrpSignIn = {},
): Promise<RespondToAuthChallengeCommandOutput> {
  const asked = await askSrp(test, username, client);
  return answerSrp(test, { ...client.claim(asked, secret, time), ...responses });
}
