/** Attacks sign-in from many addresses, with the test as the one trusted proxy. */
import type { GatewayUnderTest } from '../gateway.js';
import type { GraphQLClient } from '../graphqlClient.js';

/** Settings of a gateway that trusts the test's one entry of X-Forwarded-For. */
export const behindProxy = { trustedProxies: 1 } as const;

export const address = (n: number): string =>
  `198.${String(18 + (n >> 16))}.${String((n >> 8) & 255)}.${String(n & 255)}`;

const document =
  'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename ... on ' +
  'TooManyRequestsError { scope retryAfterSeconds } } }';

/** Signs in from this address and returns the union member of the answer. */
export async function signInFrom(
  graphql: GraphQLClient,
  from: string,
  username: string,
  password: string,
): Promise<string> {
  const { data, text } = await graphql(
    document,
    { input: { username, password } },
    { 'x-forwarded-for': from },
  );
  if (!data?.authenticate) throw new Error(`no answer: ${text.slice(0, 200)}`);
  return data.authenticate.__typename as string;
}

/** Runs the work for 0 to `count - 1`, with bounded concurrency. */
export async function atOnce<T>(
  count: number,
  inFlight: number,
  work: (n: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  async function worker(): Promise<void> {
    for (let n = next++; n < count; n = next++) results[n] = await work(n);
  }
  await Promise.all(Array.from({ length: Math.min(count, inFlight) }, worker));
  return results;
}

export const wrongFrom = (
  { graphql }: Pick<GatewayUnderTest, 'graphql'>,
  from: string,
  username: string,
  n: number,
): Promise<string> => signInFrom(graphql, from, username, `Wrong-Horse-${String(n)}`);

export const count = (answers: readonly string[], member: string): number =>
  answers.filter((answer) => answer === member).length;
