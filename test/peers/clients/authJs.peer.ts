/** Auth.js (`@auth/core`) with its Cognito provider, which discovers the pool by its issuer. */
import { Auth } from '@auth/core';
import Cognito from '@auth/core/providers/cognito';
import type { AuthConfig } from '@auth/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { oauthClient } from '../../support/pool/oauth.js';
import { startIssuerPool } from '../../support/pool/ownIssuer.js';
import type { IssuerPool } from '../../support/pool/ownIssuer.js';
import { PageBrowser } from '../../support/pool/pages.js';
import { clientSecret, password, secretClientId } from '../../support/pool/startPool.js';

const app = 'http://localhost:3000';

let pool: IssuerPool;
let config: AuthConfig;
const problems: Error[] = [];
beforeAll(async () => {
  pool = await startIssuerPool([
    {
      ClientId: secretClientId,
      ClientSecret: clientSecret,
      ...oauthClient,
      CallbackURLs: [`${app}/auth/callback/cognito`],
    },
  ]);
  config = {
    basePath: '/auth',
    trustHost: true,
    secret: 'a secret of the app that nobody else knows',
    logger: { error: (error) => void problems.push(error), warn: () => undefined },
    providers: [
      Cognito({ clientId: secretClientId, clientSecret, issuer: pool.issuer, checks: checks() }),
    ],
  };
});
const checks = (): ('pkce' | 'state' | 'nonce')[] => ['pkce', 'state', 'nonce'];
afterAll(() => pool.stop());

/** A browser on the pages of an app that Auth.js answers. */
class AppBrowser {
  readonly cookies = new Map<string, string>();

  async open(path: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form && new URLSearchParams(form);
    const answer = await Auth(
      new Request(app + path, { headers: { cookie }, ...(body ? { method: 'POST', body } : {}) }),
      config,
    );
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }

  async form(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    const { csrfToken } = (await (await this.open('/auth/csrf')).json()) as { csrfToken: string };
    return this.open(path, { csrfToken, callbackUrl: app, ...fields });
  }

  async session(): Promise<unknown> {
    return (await this.open('/auth/session')).json();
  }
}

const addressIn = (answer: Response): URL => new URL(answer.headers.get('location') ?? '', app);

describe('Auth.js with its Cognito provider', () => {
  it('signs in with PKCE, state and nonce, by discovery from the issuer, and signs out', async () => {
    const browser = new AppBrowser();
    const away = addressIn(await browser.form('/auth/signin/cognito'));
    expect(away.origin + away.pathname).toBe(`${pool.url}/oauth2/authorize`);
    const managedLogin = new PageBrowser(pool);
    await managedLogin.open(away.pathname + away.search);
    const { location } = await managedLogin.submit({ username: 'jane', password });
    expect(location?.origin).toBe(app);
    const end = await browser.open(`${location?.pathname}${location?.search}`);
    expect(problems).toEqual([]);
    expect(addressIn(end).origin + addressIn(end).pathname).toBe(`${app}/`);
    expect(await browser.session()).toMatchObject({ user: { email: 'jane@example.com' } });

    await browser.form('/auth/signout');
    expect(await browser.session()).toBeNull();
  });

  it('MUST NOT accept the answer in another browser', async () => {
    const away = addressIn(await new AppBrowser().form('/auth/signin/cognito'));
    const managedLogin = new PageBrowser(pool);
    await managedLogin.open(away.pathname + away.search);
    const { location } = await managedLogin.submit({ username: 'jane', password });
    const stranger = new AppBrowser();
    await stranger.open(`${location?.pathname}${location?.search}`);
    expect(problems.splice(0)).toMatchObject([{ type: 'InvalidCheck' }]);
    expect(await stranger.session()).toBeNull();
  });
});
