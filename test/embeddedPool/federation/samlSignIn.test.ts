import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';

import { addProvider, startFederatedPool } from '../../support/pool/federation.js';
import { authorizePath, callback, exchange } from '../../support/pool/oauth.js';
import { PageBrowser, type Shown } from '../../support/pool/pages.js';
import { SamlStandIn, type SamlMisdeeds } from '../../support/pool/samlStandIn.js';
import { userPoolId, type TestPool } from '../../support/pool/startPool.js';

let test: TestPool;
const provider = new SamlStandIn();
const groups = 'http://schemas.example.com/groups';
beforeAll(async () => {
  test = await startFederatedPool(['Corp'], {
    pool: { Schema: [{ Name: 'groups', AttributeDataType: 'String', Mutable: true }] },
  });
  await addProvider(test, {
    ProviderName: 'Corp',
    ProviderType: 'SAML',
    ProviderDetails: { MetadataFile: provider.metadata },
    AttributeMapping: { email: 'mail', 'custom:groups': groups },
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

async function visit(browser = new PageBrowser(test)) {
  const { location } = await browser.open(authorizePath({ identity_provider: 'Corp' }));
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

  it.each<[string, SamlMisdeeds]>([
    ['is signed with an unknown key', { signature: 'otherKey' }],
    ['is not signed', { signature: 'none' }],
    ['was changed', { tamper: (xml) => xml.replace('>ada<', '>eve<') }],
    ['is of another issuer', { issuer: 'https://evil.example' }],
    ['is for another audience', { audience: 'urn:amazon:cognito:sp:us-east-1_Other' }],
    ['is for another recipient', { recipient: 'https://other.example/saml2/idpresponse' }],
    ['answers another request', { inResponseTo: '_another' }],
    ['has ended', { endsIn: -120_000 }],
    ['has not begun', { beginsIn: 120_000 }],
    ['is absent', { status: 'urn:oasis:names:tc:SAML:2.0:status:Responder' }],
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
    ],
    ['is no XML', { tamper: () => 'hello' }],
  ])('MUST be refused if the assertion %s', async (_title, misdeeds) => {
    provider.misdeeds = misdeeds;
    const { browser, form } = await visit();
    const { location } = await comeBack(browser, form);
    expect(location && location.origin + location.pathname).toBe(callback);
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual({
      error: 'invalid_request',
      error_description: expect.stringMatching(/^Invalid SAML response received: /),
      state: 'state-1',
    });
    provider.misdeeds = {};
    const honest = await visit();
    expect(codeOf(await comeBack(honest.browser, honest.form))).not.toBeNull();
  });

  it('MUST take an answer once, in the browser that asked for it', async () => {
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

  it.each([
    ['no RelayState', { RelayState: '' }],
    ['an unknown RelayState', { RelayState: 'x' }],
    ['no response', { SAMLResponse: '' }],
    ['a huge response', { SAMLResponse: 'x'.repeat(100_001) }],
  ])('MUST refuse %s', async (_title, change) => {
    const { form } = await visit();
    const answer = await post({ ...form, ...change });
    const isRefused =
      answer.status === 400 || answer.headers.get('location')?.startsWith('/error?') === true;
    expect(isRefused).toBe(true);
  });
});
