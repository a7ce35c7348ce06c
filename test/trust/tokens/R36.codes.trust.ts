/** R36: no code and no state of a redirect sign-in is accepted twice, or with those of another. */
import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { defaults } from '../../../src/common/defaults.js';
import {
  clientId,
  clientSecret,
  openRedirectWorld,
} from '../../resolvers/redirect/support/redirectWorld.js';
import type {
  Answer,
  Browser,
  RedirectWorld,
} from '../../resolvers/redirect/support/redirectWorld.js';
import { behindProxy } from '../../support/hostile/attack.js';
import { hasRedis, startRedis } from '../../support/upstream/redis.js';
import { figure, sized } from '../support/figures.js';
import { honestUser } from '../support/honestUser.js';

let world: RedirectWorld;
beforeAll(async () => {
  world = await openRedirectWorld();
});
beforeEach(() => {
  world.server.reset();
  // Only the gateway refuses codes that are used again.
  world.server.careless = true;
});
afterAll(async () => {
  await world.close();
});

const tokens = { __typename: 'AuthenticationTokens' };
const refusal = (reason: string): object => ({ __typename: 'RedirectSignInError', reason });
const parallel = 40;
const rounds = sized(100, 10);

interface Back {
  readonly code: string;
  readonly state: string;
  readonly flow: string;
}

/** What a browser is about to complete its sign-in with. */
async function signedInThere(at: RedirectWorld = world): Promise<Back> {
  const { url, flow } = await at.browser().start();
  const { code = '', state = '' } = await world.server.authorize(url as string);
  return { code, state, flow };
}
const complete = (input: object): Promise<Answer> => world.browser().complete({ ...input });
const accepted = (answers: readonly Answer[]): number =>
  answers.filter(({ __typename }: Answer) => __typename === tokens.__typename).length;

/** The status of the same request without the gateway. */
async function askDirectly(fields: Readonly<Record<string, string>>): Promise<number> {
  const response = await fetch(`${world.server.url}/oauth2/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
    },
    body: new URLSearchParams(fields),
  });
  return response.status;
}

describe('codes and states', () => {
  it('MUST be accepted once, even by a server that accepts codes again', async () => {
    const replays: Answer[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [first, second] = [await signedInThere(), await signedInThere()];
      expect(await complete(first)).toMatchObject(tokens);
      replays.push(await complete(first), await complete({ ...second, code: first.code }));
      expect(await complete(second)).toMatchObject(tokens);
    }
    figure('R36', `of ${replays.length} replayed codes, accepted`, accepted(replays), '0');
    for (const answer of replays) expect(answer).toMatchObject(refusal('CODE_USED'));
    expect(world.server.requests).toHaveLength(2 * rounds);
    // The control: the server itself would give tokens again.
    expect(await askDirectly(world.server.requests[0]!.fields)).toBe(200);
  });

  it('MUST NOT be accepted with those of another sign-in, of another gateway, or altered', async () => {
    const [own, other] = [await signedInThere(), await signedInThere()];
    const { flow } = own;
    const altered = Array.from({ length: flow.length - 1 }, (_value, index) => {
      const character = flow[index] === 'A' ? 'B' : 'A';
      return flow.slice(0, index) + character + flow.slice(index + 1);
    });
    const answers: Answer[] = [];
    for (const state of [other.state, 'x', `${own.state}x`, own.state.slice(1)])
      answers.push(await complete({ ...own, state }));
    for (const each of altered) answers.push(await complete({ ...own, flow: each }));
    for (const place of [
      { clientSecret: 'another secret' },
      { userPoolId: 'eu-west-1_Other0001' },
      { clientId: 'other' },
    ]) {
      const elsewhere = await openRedirectWorld(place, world.server);
      answers.push(await elsewhere.browser().complete({ ...own }));
      await elsewhere.close();
    }
    const what = `of ${answers.length} swapped and altered states and flows, accepted`;
    figure('R36', what, accepted(answers), '0');
    for (const answer of answers) expect(answer).toMatchObject(refusal('STATE_MISMATCH'));
    expect(world.server.requests).toEqual([]);
    // The controls: unaltered, both are accepted.
    expect(await complete(own)).toMatchObject(tokens);
    expect(await complete(other)).toMatchObject(tokens);
  });

  it('MUST NOT be accepted with the code of another sign-in (injection)', async () => {
    const [attacker, victim] = [await signedInThere(), await signedInThere()];
    expect(await complete({ ...victim, code: attacker.code })).toMatchObject(refusal('CODE_USED'));
    // The server, which checks PKCE, has refused it; the control is a sign-in with its own code.
    expect(world.server.requests).toHaveLength(1);
    expect(await complete(await signedInThere())).toMatchObject(tokens);
  });
});

describe('parallel completions', () => {
  async function many(worlds: readonly RedirectWorld[]): Promise<Answer[]> {
    world.server.delayMs = 50;
    const answer = await signedInThere();
    return Promise.all(
      Array.from({ length: parallel }, (_value, index) =>
        worlds[index % worlds.length]!.browser().complete({ ...answer }),
      ),
    );
  }

  it('MUST be accepted once', async () => {
    const answers = await many([world]);
    figure('R36', `of ${parallel} parallel completions, accepted`, accepted(answers), '1');
    expect(accepted(answers)).toBe(1);
    expect(world.server.requests).toHaveLength(1);
    const { fields } = world.server.requests[0]!;
    const direct = await Promise.all(Array.from({ length: parallel }, () => askDirectly(fields)));
    const given = direct.filter((status) => status === 200).length;
    figure('R36', 'control: the same without the gateway', given, String(parallel));
    expect(given).toBe(parallel);
  });

  (hasRedis ? it : it.skip)(
    'MUST be accepted once at three instances with a shared store',
    async () => {
      const redis = await startRedis();
      const open = (redisUrl?: string): Promise<RedirectWorld[]> =>
        Promise.all([1, 2, 3].map(() => openRedirectWorld({ redisUrl }, world.server)));
      const [shared, alone] = [await open(redis.url), await open()];
      const inShared = accepted(await many(shared));
      const inAlone = accepted(await many(alone));
      for (const instance of [...shared, ...alone]) await instance.close();
      await redis.close();
      figure('R36', 'the same at three instances with Redis', inShared, '1');
      figure('R36', 'control: at three that share nothing', inAlone, '3');
      expect([inShared, inAlone]).toEqual([1, 3]);
    },
  );
});

describe('an honest user beside an attack', () => {
  const [home, away] = ['203.0.113.1', '203.0.113.9'];
  const { guessesPerSource } = defaults;

  /** How many wrong codes, each with a state of its own, reach the domain. */
  async function tried(browser: Browser, times: number, answers: Answer[]): Promise<number> {
    const wrong = (): number =>
      world.server.requests.filter(({ fields }) => fields.code?.startsWith('wrong-')).length;
    const before = wrong();
    for (let count = 0; count < times; count += 1) {
      const { url, flow } = await browser.start();
      if (!url) break;
      const state = new URL(url as string).searchParams.get('state');
      answers.push(await browser.complete({ state, flow, code: `wrong-${randomUUID()}` }));
    }
    return wrong() - before;
  }

  it('MUST sign in every time, from another address and from that of the attacked browser', async () => {
    const guarded = await openRedirectWorld(
      {
        guards: { source: behindProxy, budgets: {}, refreshCookie: { days: 30, keptFor: 'pages' } },
      },
      world.server,
    );
    const begin = async (browser: Browser): Promise<Back> => {
      const { url, flow } = await browser.start();
      const { code = '', state = '' } = await world.server.authorize(url as string);
      return { code, state, flow };
    };
    const signIn = async (): Promise<void> => {
      const browser = guarded.browser(true, home);
      const { code, state } = await begin(browser);
      expect(await browser.complete({ code, state })).toMatchObject(tokens);
    };
    const stop = honestUser(signIn);
    const answers: Answer[] = [];
    // A page opens the callback in the browser of a victim, who is signing in with another tab.
    const victim = guarded.browser(true, home);
    const pending = await begin(victim);
    for (let round = 0; round < sized(150, 120); round += 1)
      answers.push(await victim.complete({ code: 'code', state: `foreign-${String(round)}` }));
    // Meanwhile another address replays, and tries codes until its budget is used up.
    const attacker = guarded.browser(false, away);
    const reached = await tried(attacker, sized(400, 120), answers);
    answers.push(await attacker.complete({ ...pending }));
    const own = await victim.complete({ code: pending.code, state: pending.state });
    const { answered, failed } = await stop();
    await guarded.close();
    const control = await tried(world.browser(), guessesPerSource + 1, []);
    figure(
      'R36',
      'codes that an address tries at the domain',
      reached,
      `at most ${guessesPerSource}`,
    );
    figure('R36', 'control: without budgets', control, `more than ${guessesPerSource}`);
    figure('R36', `of ${answers.length} hostile completions, accepted`, accepted(answers), '0');
    figure('R36', `of ${answered + failed} honest sign-ins meanwhile, failed`, failed, '0');
    figure('R36', 'sign-ins of the attacked browser that failed', own.reason ?? 0, '0');
    expect(accepted(answers)).toBe(0);
    expect(own).toMatchObject(tokens);
    expect(reached).toBeLessThanOrEqual(guessesPerSource);
    expect(control).toBeGreaterThan(guessesPerSource);
    expect(answered).toBeGreaterThan(5);
    expect(failed).toBe(0);
  });
});
