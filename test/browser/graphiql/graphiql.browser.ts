import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { examples } from '../../../src/server/graphiql/examples.js';
import { openBrowser, watchPage, type WatchedPage } from '../../support/browser/browser.js';
import { startGateway, type RunningGateway } from '../support/gateway.js';
import { GraphiqlPage } from '../support/graphiqlPage.js';

let gateway: RunningGateway;
let browser: Browser;
let watched: WatchedPage;
let graphiql: GraphiqlPage;

beforeAll(async () => {
  gateway = await startGateway();
  browser = await openBrowser();
  watched = await watchPage(browser);
  graphiql = new GraphiqlPage(watched.page);
  await graphiql.open(gateway.url);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await gateway?.stop();
});

// The first example is the sign-up.
const signUp = examples[0]!.variables.input as { username: string };

/** Saves a picture for the documentation if UPDATE_SCREENSHOTS=1. */
async function picture(page: Page, name: string): Promise<void> {
  const image = await page.screenshot();
  if (process.env.UPDATE_SCREENSHOTS !== '1') return;
  const docs = new URL('../../../docs/', import.meta.url);
  await mkdir(docs, { recursive: true });
  await writeFile(new URL(name, docs), image);
}

// Follows one account through the page; each test continues where the one before it stopped.
describe('GraphiQL in a browser', () => {
  it('opens with a tab for each prepared operation', async () => {
    const names = examples.map(({ query }) => /(?:query|mutation) (\w+)/.exec(query)?.[1]);
    expect(await graphiql.tabs()).toEqual(names);
  });

  it('shows the prepared Authorization header', async () => {
    expect(await graphiql.headers()).toContain('"Authorization": "Bearer <access token>"');
  });

  it('runs the prepared sign-up before there is a token', async () => {
    expect(await graphiql.execute()).toContain('"SignUpSuccess"');
  });

  it('links to the outbox, which shows the code that was sent', async () => {
    const [message] = await gateway.outbox(signUp.username);
    const opened = watched.page.waitForEvent('popup');
    await watched.page.getByRole('link', { name: 'Outbox' }).click();
    const outbox = await opened;
    await outbox.getByText(message!.code).first().waitFor();
    await outbox.setViewportSize({ width: 860, height: 300 });
    await picture(outbox, 'outbox.png');
    await outbox.close();
  });

  it('confirms the sign-up with the code from the outbox', async () => {
    const [message] = await gateway.outbox(signUp.username);
    await graphiql.openTab('ConfirmSignUp');
    await graphiql.setVariables({
      input: { username: signUp.username, code: message!.code },
    });
    expect(await graphiql.execute()).toContain('"ConfirmSignUpSuccess"');
  });

  it('signs in', async () => {
    await graphiql.openTab('SignIn');
    expect(await graphiql.execute()).toContain('"AuthenticationTokens"');
  });

  it('replaces the prepared header with the access token of the sign-in', async () => {
    await graphiql.openTab('Me');
    expect(await graphiql.execute()).toContain(`"${signUp.username}"`);
    await graphiql.headers();
    await picture(watched.page, 'graphiql.png');
  });

  it('reads and disables the user once an administrator has signed in', async () => {
    await graphiql.openTab('User');
    expect(await graphiql.execute()).toContain('"AccessDeniedError"');
    await graphiql.openTab('SignIn');
    await graphiql.setVariables({ input: await gateway.administrator() });
    expect(await graphiql.execute()).toContain('"AuthenticationTokens"');
    await graphiql.openTab('User');
    expect(await graphiql.execute()).toContain('"enabled": true');
    await graphiql.openTab('DisableUser');
    expect(await graphiql.execute()).toContain('"enabled": false');
  });

  it('explores the schema: the explorer shows the description of a field', async () => {
    const docs = await graphiql.openDocs('Query', 'me');
    await docs.getByText('GetUser').first().waitFor();
  });

  it('locks scrolling behind a dialog, with the only style element that the policy allows', async () => {
    await watched.page.getByRole('button', { name: 'Open settings dialog' }).click();
    await watched.page.getByRole('dialog').waitFor();
    expect(await watched.page.evaluate('getComputedStyle(document.body).overflow')).toBe('hidden');
  });

  it.each(['light', 'dark'] as const)(
    'follows the %s color scheme of the system',
    async (colorScheme) => {
      const other = await watchPage(browser, colorScheme);
      await new GraphiqlPage(other.page).open(gateway.url);
      const lightness = await other.page.evaluate(
        `getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor.match(/[0-9]+/g).map(Number)[0]`,
      );
      if (colorScheme === 'light') expect(lightness).toBeGreaterThan(200);
      else expect(lightness).toBeLessThan(60);
      expect(other.complaints).toEqual([]);
    },
  );

  it('MUST make no request to another host', () => {
    const hosts = new Set(watched.requests.map((request) => new URL(request).origin));
    expect([...hosts]).toEqual([gateway.url]);
  });

  it('causes no console error and no violation of the policy', () => {
    expect(watched.complaints).toEqual([]);
  });

  it('MUST NOT run an inline script, and the check above detects one', async () => {
    const other = await watchPage(browser);
    await new GraphiqlPage(other.page).open(gateway.url);
    await other.page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }))`,
    );
    expect(await other.page.evaluate('globalThis.ran')).toBeUndefined();
    expect(other.complaints.join()).toContain('Content Security Policy');
  });
});
