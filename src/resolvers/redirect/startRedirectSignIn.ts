import { Field, InputType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { RedirectPrompt, RedirectSignIn } from '../../schema/signIn/redirect.js';
import { defineOperation } from '../operation.js';
import { onlyCalls } from '../spends.js';
import { invalidInput } from '../outcome/refusal.js';
import { anyone } from '../rights/rules.js';
import { challengeOf, newFlow, sealFlow } from './flow.js';
import { managedLoginOf, requireUri } from './managedLoginOf.js';

@InputType()
export class StartRedirectSignInInput {
  @TextField(
    'uri',
    'Where the browser comes back to: an address of the app, exactly as the app client and ' +
      '`COGNITO_REDIRECT_URIS` list it.',
  )
  redirectUri!: string;

  @TextField(
    'providerName',
    'The identity provider to sign in with, such as `Google`. By default, the user chooses in ' +
      'managed login.',
    { nullable: true },
  )
  identityProvider?: string | null;

  @TextField(
    'providerIdentifier',
    'An identifier of the identity provider instead of its name, such as the domain of its users.',
    { nullable: true },
  )
  identityProviderIdentifier?: string | null;

  @TextField(
    'scope',
    'OAuth scopes, with `openid`. Default: all that the app client allows. Operations on the ' +
      'signed-in user need `aws.cognito.signin.user.admin`.',
    { nullable: true, maxItems: 50 },
  )
  scopes?: string[] | null;

  @TextField('loginHint', 'A username or an address to fill in.', { nullable: true })
  loginHint?: string | null;

  @Field(() => RedirectPrompt, {
    nullable: true,
    description: 'Which pages the user has to see. By default, those that are necessary.',
  })
  prompt?: RedirectPrompt | null;

  @TextField('language', 'The language of managed login, such as `de`.', { nullable: true })
  language?: string | null;
}

/** Without `openid` there is no ID token, and so no nonce. @throws Refusal */
function check(input: StartRedirectSignInInput): void {
  const { identityProvider, identityProviderIdentifier, scopes } = input;
  if (identityProvider && identityProviderIdentifier)
    throw invalidInput({
      path: 'identityProviderIdentifier',
      message: 'cannot be combined with identityProvider',
    });
  if (scopes && scopes.length > 0 && !scopes.includes('openid'))
    throw invalidInput({ path: 'scopes', message: 'must include openid' });
}

export const startRedirectSignIn = defineOperation({
  on: 'Mutation',
  description:
    'Starts a sign-in by redirect: with managed login, or with a provider such as Google or the ' +
    'directory of a company. Send the browser to `url`. When it comes back, pass the parameters ' +
    'of the address to `completeRedirectSignIn`, within 10 minutes.',
  input: StartRedirectSignInInput,
  success: RedirectSignIn,
  errors: ['FeatureNotAvailableError'],
  commands: [],
  endpoint: '/oauth2/authorize',
  run: (input, call) => {
    const login = managedLoginOf(call);
    requireUri('redirectUri', input.redirectUri, login);
    check(input);
    const flow = newFlow(input.redirectUri, call);
    const url = login.address('/oauth2/authorize', {
      response_type: 'code',
      redirect_uri: flow.redirectUri,
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: challengeOf(flow),
      code_challenge_method: 'S256',
      scope: input.scopes?.join(' '),
      identity_provider: input.identityProvider,
      idp_identifier: input.identityProviderIdentifier,
      login_hint: input.loginHint,
      prompt: input.prompt?.toLowerCase(),
      lang: input.language,
    });
    return Promise.resolve({ url, flow: sealFlow(flow, call), state: flow.state });
  },
  allow: anyone,
  spends: onlyCalls,
});
