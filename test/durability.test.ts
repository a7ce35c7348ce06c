/**
 * No acknowledged sign-up is lost when the process is killed at any moment. DURABILITY_ROUNDS=100
 * runs more rounds. Power loss is not simulated: data that a killed process had handed to the
 * system survives.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { DemoFile } from '../src/embeddedPool/pools/demoSeed.js';
import { signIn } from './support/gateway.js';
import { bundleProgram, startProgram } from './support/gatewayProcess.js';
import type { GatewayProcess } from './support/gatewayProcess.js';
import { graphqlClient } from './support/graphqlClient.js';
import type { GraphQLClient } from './support/graphqlClient.js';

const rounds = Number(process.env.DURABILITY_ROUNDS ?? '5');
/** Sign-ups in flight at any time. */
const concurrency = 8;
/**
 * A round is killed after 1 to this many acknowledgements, plus a delay of up to this many
 * milliseconds.
 */
const mostAcknowledged = 12;
const mostMilliseconds = 60;

const password = 'Correct-Horse-7';
const emailOf = (username: string): string => `${username}@example.com`;
const signUpDocument = 'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }';
const userDocument =
  'query ($username: String!) { user(username: $username) { __typename ... on User { email status } } }';
const confirmDocument =
  'mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { __typename } }';
const deleteDocument =
  'mutation ($input: DeleteUserInput!) { deleteUser(input: $input) { __typename } }';
const updateDocument =
  'mutation ($input: UpdateUserAttributesInput!) { updateUserAttributes(input: $input) { __typename } }';

interface Running extends GatewayProcess {
  readonly graphql: GraphQLClient;
  readonly asAdministrator: Readonly<Record<string, string>>;
}
interface Attempts {
  readonly acknowledged: string[];
  readonly unanswered: string[];
}
/** Users, by their state after the kill. */
interface Audit {
  /** Acknowledged, but missing. */
  readonly lost: string[];
  /**
   * Partly there: cannot be confirmed, has another address or password, or is missing although the
   * username is taken.
   */
  readonly broken: string[];
  readonly whole: string[];
  /** Neither acknowledged nor there. */
  readonly absent: string[];
}

describe('a gateway on the embedded pool that is killed while users sign up', () => {
  let workspace: string;
  let directory: string;
  let program: string;
  let running: Running;
  const total = { acknowledged: 0, lost: 0, unanswered: 0, thereAllTheSame: 0 };
  const confirmed: string[] = [];

  beforeAll(async () => {
    const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
    await mkdir(cache, { recursive: true });
    workspace = await mkdtemp(join(cache, 'durability-'));
    directory = await mkdtemp(join(tmpdir(), 'durability-'));
    program = await bundleProgram(workspace);
    running = await start();
  });
  afterAll(async () => {
    await running.end('SIGTERM');
    await rm(workspace, { recursive: true, force: true });
    await rm(directory, { recursive: true, force: true });
    process.stdout.write(`durability: ${JSON.stringify({ rounds, ...total })}\n`);
  });

  async function start(): Promise<Running> {
    // All sign-ups come from one address.
    const child = await startProgram(program, directory, { MESSAGES_PER_SOURCE: '100000' });
    const { adminUsername, adminPassword } = JSON.parse(
      await readFile(join(directory, 'demo.json'), 'utf8'),
    ) as DemoFile;
    const graphql = graphqlClient(child.url);
    return {
      ...child,
      graphql,
      asAdministrator: {
        authorization: `Bearer ${await signIn(graphql, adminUsername, adminPassword)}`,
      },
    };
  }

  it.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'MUST keep every acknowledged sign-up, and no other in part, round %i',
    async (round) => {
      const attempts = await killDuringSignUps(running, `round${String(round)}`);
      expect(attempts.acknowledged).not.toHaveLength(0);
      expect(attempts.unanswered).not.toHaveLength(0);

      running = await start();
      const { lost, broken, whole } = await audit(running, attempts);
      total.acknowledged += attempts.acknowledged.length;
      total.unanswered += attempts.unanswered.length;
      total.lost += lost.length;
      total.thereAllTheSame += whole.filter((username) =>
        attempts.unanswered.includes(username),
      ).length;
      confirmed.push(...whole);
      expect({ lost, broken }).toEqual({ lost: [], broken: [] });
    },
    120_000,
  );

  it('MUST keep what it acknowledged in earlier rounds', async () => {
    for (const username of confirmed) {
      const { data } = await running.graphql(userDocument, { username }, running.asAdministrator);
      expect(data.user).toEqual({
        __typename: 'User',
        email: emailOf(username),
        status: 'CONFIRMED',
      });
    }
  }, 120_000);

  it('control: the audit reports an acknowledged user who was deleted, and one who was changed', async () => {
    const { graphql, asAdministrator } = running;
    for (const username of ['kept', 'deleted', 'changed']) await signUp(graphql, username);
    await graphql(deleteDocument, { input: { username: 'deleted' } }, asAdministrator);
    await graphql(
      updateDocument,
      { input: { username: 'changed', attributes: { email: 'another@example.com' } } },
      asAdministrator,
    );
    expect(
      await audit(running, { acknowledged: ['kept', 'deleted', 'changed'], unanswered: ['never'] }),
    ).toEqual({
      lost: ['deleted'],
      broken: ['changed'],
      whole: ['kept'],
      absent: ['never'],
    });
  });
});

/** Signs users up without pause and kills the process at a random instant. */
async function killDuringSignUps({ graphql, end }: Running, prefix: string): Promise<Attempts> {
  const attempts: Attempts = { acknowledged: [], unanswered: [] };
  const enough = 1 + Math.floor(Math.random() * mostAcknowledged);
  let count = 0;
  let onEnough = (): void => undefined;
  const acknowledgedEnough = new Promise<void>((resolve) => {
    onEnough = resolve;
  });

  async function keepSigningUp(): Promise<void> {
    for (;;) {
      count += 1;
      const username = `${prefix}-${String(count)}`;
      const member = await signUp(graphql, username);
      if (member === undefined) return void attempts.unanswered.push(username);
      if (member !== 'SignUpSuccess') throw new Error(`signUp answered ${member}`);
      attempts.acknowledged.push(username);
      if (attempts.acknowledged.length >= enough) onEnough();
    }
  }

  const working = Promise.all(Array.from({ length: concurrency }, keepSigningUp));
  await Promise.race([acknowledgedEnough, working]);
  await pause(Math.random() * mostMilliseconds);
  expect(await end('SIGKILL')).toBe('SIGKILL');
  await working;
  return attempts;
}

/** The union member that `signUp` returns; undefined if there is no answer. */
async function signUp(graphql: GraphQLClient, username: string): Promise<string | undefined> {
  const answer = await graphql(signUpDocument, {
    input: { username, password, attributes: { email: emailOf(username) } },
  }).catch(() => undefined);
  return answer?.data.signUp.__typename as string | undefined;
}

/**
 * Checks every user through the API. Every user that exists must be able to continue: confirm with
 * the code sent, and sign in.
 */
async function audit(running: Running, { acknowledged, unanswered }: Attempts): Promise<Audit> {
  const result: Audit = { lost: [], broken: [], whole: [], absent: [] };
  for (const username of [...acknowledged, ...unanswered]) {
    const found = await inspect(running, username);
    result[found === 'absent' && acknowledged.includes(username) ? 'lost' : found].push(username);
  }
  return result;
}

async function inspect(
  { graphql, url, asAdministrator }: Running,
  username: string,
): Promise<'absent' | 'broken' | 'whole'> {
  const { data } = await graphql(userDocument, { username }, asAdministrator);
  if (data.user.__typename === 'UserNotFoundError')
    return (await signUp(graphql, username)) === 'SignUpSuccess' ? 'absent' : 'broken';
  if (
    data.user.__typename !== 'User' ||
    data.user.email !== emailOf(username) ||
    data.user.status !== 'UNCONFIRMED'
  )
    return 'broken';
  const [newest] = (await (await fetch(`${url}/outbox.json?username=${username}`)).json()) as {
    code: string;
  }[];
  const confirmation = await graphql(confirmDocument, {
    input: { username, code: newest?.code ?? '000000' },
  });
  if (confirmation.data.confirmSignUp.__typename !== 'ConfirmSignUpSuccess') return 'broken';
  return (await signIn(graphql, username, password)) ? 'whole' : 'broken';
}
