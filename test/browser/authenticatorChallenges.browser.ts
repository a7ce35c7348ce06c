/** The challenges of a sign-in through `<Authenticator>`, as the embedded pool issues them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  AdminSetUserMFAPreferenceCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { openEmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { Gateway } from '../../src/gateway/gateway.js';
import { embeddedBackend } from '../../src/process/embeddedBackend.js';
import { password, seedUser } from '../support/ask.js';
import { openBrowser } from '../support/browser/browser.js';
import { openGateway } from '../support/openGateway.js';
import { unprotected } from '../support/hostile/unprotected.js';
import { allFactors } from '../support/pool/secondFactor.js';
import { lambdaArn } from '../support/pool/startPool.js';
import { becomes, until } from '../support/until.js';
import { serveAuthenticator } from './support/authenticatorSite.js';
import type { Site } from './support/authenticatorSite.js';

const userPoolId = 'us-east-1_Challenges';
const clients = ['passwordclient0000000001', 'riddleclient000000000001'];

interface Event {
  request: { session: { challengeResult: boolean }[]; challengeAnswer?: string };
}
const trigger = (respond: (request: Event['request']) => object) =>
  ((event: Event) => ({ ...event, response: respond(event.request) })) as never;

const riddle = {
  define: trigger(({ session }) => ({
    challengeName: 'CUSTOM_CHALLENGE',
    issueTokens: session.at(-1)?.challengeResult === true,
    failAuthentication: session.length > 2,
  })),
  create: trigger(() => ({
    publicChallengeParameters: { question: 'What is 6 times 7?' },
    privateChallengeParameters: { answer: '42' },
  })),
  verify: trigger(({ challengeAnswer }) => ({ answerCorrect: challengeAnswer === '42' })),
};

/** Added to the pool's clock, in milliseconds. */
let later = 0;
let directory: string;
let pool: EmbeddedPool;
let gateways: Gateway[];
let sites: Site[];
let browser: Browser;
let context: BrowserContext;
let page: Page;

const phone = { phone_number: '+15550100', phone_number_verified: 'true' };

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'challenges-'));
  pool = await openEmbeddedPool({
    directory,
    clock: () => new Date(Date.now() + later),
    passwordCost: { N: 16, r: 8, p: 1 },
    seed: {
      functions: riddle,
      pools: [
        {
          Id: userPoolId,
          ...allFactors,
          Policies: {
            SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] },
          },
          LambdaConfig: {
            DefineAuthChallenge: lambdaArn('define'),
            CreateAuthChallenge: lambdaArn('create'),
            VerifyAuthChallengeResponse: lambdaArn('verify'),
          },
          clients: [['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH'], ['ALLOW_CUSTOM_AUTH']].map(
            (flows, index) => ({
              ClientId: clients[index] ?? '',
              ExplicitAuthFlows: [...flows, 'ALLOW_REFRESH_TOKEN_AUTH'] as never,
              PreventUserExistenceErrors: 'ENABLED' as const,
            }),
          ),
          users: ['ada', 'grace', 'alan', 'kurt', 'emmy', 'hedy'].map((name) =>
            seedUser(name, name === 'hedy' ? {} : phone),
          ),
        },
      ],
    },
  });
  gateways = await Promise.all(
    clients.map((clientId) =>
      openGateway({
        ...embeddedBackend(pool, { userPoolId, clientId }),
        guards: { enumeration: { answerStepMs: 0 }, budgets: unprotected.budgets },
      }),
    ),
  );
  sites = await Promise.all(
    gateways.map(async (gateway) => serveAuthenticator(await gateway.listen({ port: 0 }))),
  );
  browser = await openBrowser();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  for (const site of sites ?? []) await site.close();
  for (const gateway of gateways ?? []) await gateway.close();
  await pool?.close();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.goto(sites[0]!.url);
});
afterEach(async () => {
  later = 0;
  await context.close();
});

const field = (name: string) => page.getByLabel(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const says = (text: string | RegExp) => page.getByText(text).first().waitFor();

const newestCode = async (username: string): Promise<string> =>
  (await pool.outbox({ username }))[0]?.code ?? '';

/** The element with the focus, by its name. */
const focused = (): Promise<string> =>
  page.evaluate(`(({ name, textContent }) => name || textContent)(document.activeElement)`);

/** Pastes from the clipboard, with surrounding text, as a person may have copied it. */
async function paste(code: string): Promise<void> {
  const text = ` ${code.slice(0, 3)} ${code.slice(3)}\n`;
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field('Code').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

async function beginBy(way: string, username: string): Promise<void> {
  await heading('Sign in');
  await field('Username').fill(username);
  await button(way).click();
}

async function signIn(username: string): Promise<void> {
  await heading('Sign in');
  await field('Username').fill(username);
  await field('Password').fill(password);
  await button('Sign in').click();
}

async function wrongThenRight(username: string): Promise<void> {
  await field('Code').fill('000000');
  await button('Verify').click();
  await says('The code is not correct.');
  await becomes(focused, 'code');
  await paste(await newestCode(username));
  expect(await field('Code').inputValue()).toBe(await newestCode(username));
  await button('Verify').click();
  await heading('Your account');
}

/** Second factors without a preference: the person chooses at each sign-in. */
async function turnOn(username: string, sms: boolean, mail: boolean): Promise<void> {
  const both = sms && mail;
  await new CognitoIdentityProviderClient(pool.clientConfig).send(
    new AdminSetUserMFAPreferenceCommand({
      UserPoolId: userPoolId,
      Username: username,
      SMSMfaSettings: { Enabled: sms, PreferredMfa: sms && !both },
      EmailMfaSettings: { Enabled: mail, PreferredMfa: mail && !both },
    }),
  );
}

describe('codes as the first factor', () => {
  it.each([
    ['E-mail me a code', 'Check your e-mail', /a\*\*\*@e\*\*\*/],
    ['Text me a code', 'Check your phone', /\+\*+0100/],
  ])(
    '%s: refuses a wrong code, then accepts a code pasted with spaces',
    async (way, title, destination) => {
      await beginBy(way, 'ada');
      await heading(title);
      await says(destination);
      await becomes(focused, 'code');
      await wrongThenRight('ada');
    },
  );

  it('starts again when the code is entered too late, and says so', async () => {
    await beginBy('E-mail me a code', 'grace');
    await heading('Check your e-mail');
    later = 4 * 60_000;
    await field('Code').fill(await newestCode('grace'));
    await button('Verify').click();
    await says('That step took too long.');
    expect(await field('Username').inputValue()).toBe('grace');
    await button('E-mail me a code').click();
    await heading('Check your e-mail');
    await paste(await newestCode('grace'));
    await button('Verify').click();
    await heading('Your account');
  });

  it('starts again after too many wrong codes, and says so', async () => {
    await beginBy('E-mail me a code', 'emmy');
    const sent: number[] = [];
    await page.route('**/graphql', (route) => {
      sent.push(sent.length);
      return route.continue();
    });
    await heading('Check your e-mail');
    while (!(await button('E-mail me a code').isVisible()) && sent.length < 20) {
      const before = sent.length;
      await field('Code').fill('000000');
      await button('Verify').click();
      await until(() => sent.length > before);
      await page.locator('button[aria-busy=true]').waitFor({ state: 'detached' });
      await field('Code').or(button('E-mail me a code')).waitFor();
    }
    await says('The details you entered are not correct.');
  });
});

describe('a choice between first factors', () => {
  beforeEach(async () => {
    // The user has no phone number, so the pool offers other ways.
    await beginBy('Text me a code', 'hedy');
    await heading('How would you like to sign in?');
  });

  it('accepts the password, by SRP', async () => {
    await button('Password').click();
    await button('Back').click();
    await button('Password').click();
    await field('Password').fill(password);
    await button('Continue').click();
    await heading('Your account');
  });

  it('says that the password is wrong', async () => {
    await button('Password').click();
    await field('Password').fill('wrong');
    await button('Continue').click();
    await heading('Sign in');
    await says('The details you entered are not correct.');
  });

  it('sends a code by e-mail', async () => {
    await button('Code by e-mail').click();
    await heading('Check your e-mail');
    await wrongThenRight('hedy');
  });
});

describe('codes as the second factor', () => {
  it('come by text message, and can be resent', async () => {
    await turnOn('alan', true, false);
    await page.clock.install();
    await page.reload();
    await signIn('alan');
    await heading('Check your phone');
    const first = await newestCode('alan');
    await page.clock.fastForward(31_000);
    await button('Send a new code').click();
    await says('A new code is on its way.');
    expect(await newestCode('alan')).not.toBe(first);
    await wrongThenRight('alan');
  });

  it('come in the way that the person chooses', async () => {
    await turnOn('kurt', true, true);
    await signIn('kurt');
    await heading('Verify that it’s you');
    await button('Use a different account').click();
    await signIn('kurt');
    await button('Code by e-mail').click();
    await heading('Check your e-mail');
    await wrongThenRight('kurt');
  });

  it('are requested again after the back button left the challenge', async () => {
    await turnOn('kurt', false, true);
    await signIn('kurt');
    await heading('Check your e-mail');
    await page.goto('data:text/html,away');
    await page.goBack();
    await heading('Sign in');
    expect(await field('Username').inputValue()).toBe('kurt');
    await signIn('kurt');
    await wrongThenRight('kurt');
  });
});

describe("questions of the pool's own triggers", () => {
  const typed = `document.querySelector('[name=answer]')?.value ?? ''`;
  beforeEach(async () => {
    await page.goto(sites[1]!.url);
    await heading('Sign in');
    expect(await field('Password').count()).toBe(0);
    await field('Username').fill('grace');
    await button('Continue').click();
    await says('What is 6 times 7?');
  });

  it('are answered, and repeated after a wrong answer', async () => {
    await field('Answer').fill('41');
    await button('Continue').click();
    await says('The details you entered are not correct.');
    await becomes(focused, 'answer');
    expect(await field('Answer').inputValue()).toBe('');
    await field('Answer').fill('42');
    await button('Continue').click();
    await heading('Your account');
  });

  it('end after three wrong answers, and say so', async () => {
    for (const answer of ['39', '40', '41']) {
      await field('Answer').fill(answer);
      await button('Continue').click();
      await says('The details you entered are not correct.');
      // The field was emptied, or disappeared with the sign-in.
      await until(async () => (await page.evaluate(typed)) === '');
    }
    await heading('Sign in');
    expect(await field('Username').inputValue()).toBe('grace');
  });
});
