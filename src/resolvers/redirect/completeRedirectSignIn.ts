import { InputType } from 'type-graphql';

import type { EndpointTokens } from '../../cognito/domain/tokenEndpoint.js';
import type { ManagedLogin } from '../../cognito/domain/managedLogin.js';
import { wasNotJudged } from '../../cognito/failure.js';
import { TextField } from '../../schema/input.js';
import { AuthenticationTokens } from '../../schema/signIn/tokens.js';
import { defineOperation } from '../operation.js';
import type { Call } from '../operation.js';
import { tokensOf } from '../signIn/signInResult.js';
import { nobody } from '../spends.js';
import { invalidInput } from '../outcome/refusal.js';
import { anyone } from '../rights/rules.js';
import { ageOf, openFlow } from './flow.js';
import type { Flow } from './flow.js';
import { managedLoginOf } from './managedLoginOf.js';
import { failureOfExchange, failureOfTokens, refusalOfAnswer, refused } from './redirectRefusal.js';

@InputType()
export class CompleteRedirectSignInInput {
  @TextField('state', 'The parameter `state` of the address that the browser came back to.')
  state!: string;

  @TextField('code', 'The parameter `code`. Required unless there is an `error`.', {
    nullable: true,
  })
  code?: string | null;

  @TextField('oauthError', 'The parameter `error`, if there is one.', { nullable: true })
  error?: string | null;

  @TextField('oauthErrorText', 'The parameter `error_description`, if there is one.', {
    nullable: true,
  })
  errorDescription?: string | null;

  @TextField('issuer', 'The parameter `iss`, if there is one (RFC 9207).', { nullable: true })
  issuer?: string | null;

  @TextField(
    'flow',
    'The `flow` from `startRedirectSignIn`. Ignored if the gateway keeps it in a cookie of the browser.',
    { nullable: true },
  )
  flow?: string | null;
}

/** @throws Refusal unless there is either a code or an error */
function codeOrError({ code, error }: CompleteRedirectSignInInput): void {
  if (Boolean(code) === Boolean(error))
    throw invalidInput({ path: 'code', message: 'is required, unless there is an error' });
}

/** The tokens of the sign-in, which have been checked. */
async function exchange(
  code: string,
  { redirectUri, verifier, nonce }: Flow,
  login: ManagedLogin,
  call: Call,
): Promise<EndpointTokens> {
  const tokens = await login
    .exchange({ code, redirectUri, verifier })
    .catch((error: unknown) => Promise.reject(failureOfExchange(error) as Error));
  try {
    call.named = { username: await login.userOf(tokens, nonce) };
    return tokens;
  } catch (error) {
    throw failureOfTokens(error);
  }
}

export const completeRedirectSignIn = defineOperation({
  on: 'Mutation',
  description:
    'Completes a sign-in by redirect with the parameters of the address that the browser came ' +
    'back to. Each answer is accepted once, from the browser that started the sign-in.',
  input: CompleteRedirectSignInInput,
  success: AuthenticationTokens,
  errors: ['FeatureNotAvailableError', 'OutcomeUnknownError', 'RedirectSignInError'],
  commands: [],
  endpoint: '/oauth2/token',
  run: async (input, call) => {
    const login = managedLoginOf(call);
    codeOrError(input);
    // Before the state is looked at: an answer of any state has its price.
    call.charge();
    const { code, error, errorDescription, issuer } = input;
    const flow = openFlow(input.flow, input.state, call);
    // An answer of another server, which may be after the code (mix-up).
    if ((issuer ?? login.issuer) !== login.issuer) throw refused('STATE_MISMATCH');
    const values = [`state ${flow.state}`, ...(code ? [`code ${code}`] : [])];
    const reserved = await call.onceOnly(values, ageOf(flow, call));
    if (reserved === 'used') throw refused('CODE_USED');
    if (reserved === 'forgotten') throw refused('EXPIRED');
    try {
      if (!code) throw refusalOfAnswer(error ?? '', errorDescription ?? '');
      const tokens = await exchange(code, flow, login, call);
      reserved.settle('spent');
      return tokensOf({
        AccessToken: tokens.accessToken,
        IdToken: tokens.idToken,
        RefreshToken: tokens.refreshToken,
        ExpiresIn: tokens.expiresInSeconds,
      });
    } catch (failure) {
      reserved.settle(wasNotJudged(failure) ? 'returned' : 'spent');
      throw failure;
    }
  },
  allow: anyone,
  needsFlow: true,
  // Who cancels, or need not be asked, has guessed nothing. The answer is charged as a call.
  spends: { guess: ({ code }) => (code ? nobody : undefined) },
});
