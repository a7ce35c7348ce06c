import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AdminLinkProviderForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';

import { addProvider, startFederatedPool } from '../../support/pool/federation.js';
import { authorizePath, callback, exchange } from '../../support/pool/oauth.js';
import { PageBrowser, type Shown } from '../../support/pool/pages.js';
import { SamlStandIn, type SamlMisdeeds } from '../../support/pool/standIns/samlStandIn.js';
import { userPoolId, type TestPool } from '../../support/pool/startPool.js';

let test: TestPool;
const provider = new SamlStandIn();
const groups = 'http://schemas.example.com/groups';
beforeAll(async () => {
  test = await startFederatedPool(['Corp', 'Remote', 'Google'], {
    pool: { Schema: [{ Name: 'groups', AttributeDataType: 'String', Mutable: true }] },
  });
  await addProvider(test, {
    ProviderName: 'Corp',
    ProviderType: 'SAML',
    ProviderDetails: { MetadataFile: provider.metadata },
    AttributeMapping: { email: 'mail', 'custom:groups': groups },
  });
  await addProvider(test, {
    ProviderName: 'Google',
    ProviderType: 'Google',
    ProviderDetails: { client_id: 'one', client_secret: 'two', authorize_scopes: 'openid' },
  });
});
beforeEach(() => {
  provider.misdeeds = {};
  provider.user = {
    nameId: 'ada',
    attributes: { mail: ['ada@example.com'], [groups]: ['admins', 'R&amp;D'] },
  };
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

async function visit(
  browser = new PageBrowser(test),
  path = authorizePath({ identity_provider: 'Corp' }),
) {
  const { location } = await browser.open(path);
  if (!location) throw new Error('no redirect');
  return { browser, form: provider.answer(location), away: location };
}
/** As a browser sends a form of another site: without cookies that are Lax. */
async function post(form: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${test.url}/saml2/idpresponse`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { origin: 'https://idp.example.com', 'sec-fetch-site': 'cross-site' },
  });
}
async function comeBack(browser: PageBrowser, form: Readonly<Record<string, string>>) {
  const answer = await post(form);
  const { pathname, search } = new URL(answer.headers.get('location') ?? '', test.url);
  return browser.open(pathname + search);
}
const codeOf = ({ location }: Shown) => location?.searchParams.get('code') ?? null;
const refused = { status: 400, title: 'Something went wrong', location: undefined };

describe('sign-in through a SAML provider', () => {
  // AWS guide, "Using SAML identity providers", and its list of attributes ("Mapping IdP attributes").
  it('creates the user of the NameID, with identities, issuer and lists of attributes', async () => {
    const { browser, form, away } = await visit();
    expect(away.origin + away.pathname).toBe(provider.signInAddress);
    const { body } = await exchange(test, codeOf(await comeBack(browser, form)));
    expect(decodeJwt(String(body.id_token))).toMatchObject({
      'cognito:username': 'Corp_ada',
      'cognito:groups': [`${userPoolId}_Corp`],
      email: 'ada@example.com',
      'custom:groups': '[admins,R%26D]',
      identities: [{ userId: 'ada', providerType: 'SAML', issuer: provider.entityId }],
    });
  });

  it.each<[string, SamlMisdeeds, string]>([
    ['is signed with an unknown key', { signature: 'otherKey' }, 'signature'],
    ['is not signed', { signature: 'none' }, 'signature'],
    ['was changed', { tamper: (xml) => xml.replace('>ada<', '>eve<') }, 'signature'],
    ['is of another issuer', { issuer: 'https://evil.example' }, 'issuer'],
    ['is for another audience', { audience: 'urn:amazon:cognito:sp:us-east-1_Other' }, 'audience'],
    [
      'is for another recipient',
      { recipient: 'https://other.example/saml2/idpresponse' },
      'does not confirm',
    ],
    ['answers another request', { inResponseTo: '_another' }, 'does not confirm'],
    ['has ended', { endsIn: -120_000 }, 'expired'],
    ['confirms the subject no more', { confirmationEndsIn: -120_000 }, 'does not confirm'],
    ['has not begun', { beginsIn: 120_000 }, 'not yet valid'],
    ['is absent', { status: 'urn:oasis:names:tc:SAML:2.0:status:Responder' }, 'Responder error'],
    [
      'is wrapped by another (signature wrapping)',
      {
        tamper: (xml) =>
          xml.replace(
            /<saml:Assertion.*<\/saml:Assertion>/s,
            (assertion) =>
              `${assertion
                .replace('>ada<', '>eve<')
                .replace(/<Signature.*<\/Signature>/s, '')
                .replace(/ID="_[^"]*"/, 'ID="_evil"')}${assertion}`,
          ),
      },
      'multiple assertions',
    ],
    ['is no XML', { tamper: () => 'hello' }, ''],
  ])('MUST be refused if the assertion %s', async (_title, misdeeds, words) => {
    provider.misdeeds = misdeeds;
    const { browser, form } = await visit();
    const { location } = await comeBack(browser, form);
    expect(location && location.origin + location.pathname).toBe(callback);
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual({
      error: 'invalid_request',
      error_description: expect.stringMatching(
        new RegExp(`^Invalid SAML response received: .*${words}`, 'is'),
      ),
      state: 'state-1',
    });
    provider.misdeeds = {};
    const honest = await visit();
    expect(codeOf(await comeBack(honest.browser, honest.form))).not.toBeNull();
  });

  it('reads the metadata at MetadataURL, and says if it cannot', async () => {
    const server = createServer((_request, response) => void response.end(provider.metadata));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await addProvider(test, {
      ProviderName: 'Remote',
      ProviderType: 'SAML',
      ProviderDetails: { MetadataURL: `http://127.0.0.1:${port}/metadata` },
    });
    const path = authorizePath({ identity_provider: 'Remote' });
    const { browser, form } = await visit(new PageBrowser(test), path);
    expect(codeOf(await comeBack(browser, form))).not.toBeNull();
    await new Promise((resolve) => server.close(resolve).closeAllConnections());
    test.pass(60_000);
    const { location } = await browser.open(path + '&prompt=login');
    expect(location?.searchParams.get('error_description')).toBe(
      'Remote Error - the metadata cannot be read',
    );
  });

  it('MUST accept an answer once, only from the browser that asked for it', async () => {
    const { browser, form } = await visit();
    const { browser: other } = await visit();
    expect(await comeBack(other, form)).toMatchObject(refused);
    expect(codeOf(await comeBack(browser, form))).not.toBeNull();
    const again = await post(form);
    expect(again.headers.get('location')).toBe('/error?error=invalid_state');
  });

  it('MUST NOT take the assertion of another sign-in', async () => {
    const first = await visit();
    expect(codeOf(await comeBack(first.browser, first.form))).not.toBeNull();
    const second = await visit();
    const stolen = { ...second.form, SAMLResponse: first.form.SAMLResponse };
    const { location } = await comeBack(second.browser, stolen);
    expect(location?.searchParams.get('error')).toBe('invalid_request');
  });

  it('MUST keep nothing for a sign-in at a provider of another type', async () => {
    const social = await new PageBrowser(test).open(authorizePath({ identity_provider: 'Google' }));
    expect(social.title).toBe('Stand-in for Google');
    const RelayState = /state=([\w-]+)/.exec(social.html)?.[1] ?? '';
    const { form } = await visit();
    const answer = await post({ ...form, RelayState });
    expect(answer.headers.get('location')).toBe('/error?error=invalid_state');
  });

  // SDK, AdminLinkProviderForUser: for SAML, any claim of the assertion.
  it('signs the user in whose account is linked by a claim', async () => {
    await test.sdk.send(
      new AdminLinkProviderForUserCommand({
        UserPoolId: userPoolId,
        DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: 'jane' },
        SourceUser: {
          ProviderName: 'Corp',
          ProviderAttributeName: 'mail',
          ProviderAttributeValue: 'bea@example.com',
        },
      }),
    );
    provider.user = { nameId: 'bea', attributes: { mail: ['bea@example.com'] } };
    const { browser, form } = await visit();
    const { body } = await exchange(test, codeOf(await comeBack(browser, form)));
    expect(decodeJwt(String(body.id_token))['cognito:username']).toBe('jane');
  });

  it.each([
    ['no RelayState', { RelayState: '' }],
    ['an unknown RelayState', { RelayState: 'x' }],
    ['no response', { SAMLResponse: '' }],
    ['a huge response', { SAMLResponse: 'x'.repeat(100_001) }],
    ['a response that is not base64', { SAMLResponse: '\u{10348}'.repeat(50_000) }],
  ])('MUST refuse %s', async (_title, change) => {
    const { form } = await visit();
    const answer = await post({ ...form, ...change });
    const isRefused =
      answer.status === 400 || answer.headers.get('location')?.startsWith('/error?') === true;
    expect(isRefused).toBe(true);
  });
});
