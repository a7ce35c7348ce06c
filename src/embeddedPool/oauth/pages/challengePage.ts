/** /challenge: what follows the first step of a sign-in. */
import type {
  AssociateSoftwareTokenResponse,
  ChallengeNameType,
  VerifySoftwareTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../../exceptions.js';
import { mayAnswerAgain } from '../../signIn/challenges/index.js';
import type { AuthAnswer } from '../../signIn/signInState.js';
import { perform } from '../../wire/dispatch.js';
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { redirectTo } from '../endpoint.js';
import { challengeForms } from './challengeForms.js';
import type { Details } from './challengeForms.js';
import { form, link } from './fields.js';
import { html } from './html.js';
import type { PageContent } from './layout.js';
import { showLogin } from './loginForm.js';
import { addressOf, finish, orAgain, pageEndpoint, problemOf, render } from './pageRequest.js';
import type { PageRequest } from './pageRequest.js';
import { answerStep } from './signInSteps.js';

/** A challenge that waits for the user. */
interface Step {
  readonly name: ChallengeNameType;
  readonly session: string;
  readonly username: string;
  readonly details: Details;
}

/** The page after a step: the app, or the next challenge. */
export async function afterStep(
  request: PageRequest,
  answer: AuthAnswer,
  username: string,
): Promise<WebPage> {
  if (answer.SignedIn) return finish(request, answer.SignedIn);
  const { ChallengeName: name, Session: session = '', ChallengeParameters = {} } = answer;
  if (name === undefined) throw new Error('a step has no outcome');
  if (name === 'MFA_SETUP') return showMfaSetup(request, session, username);
  const available = (answer.AvailableChallenges ?? []).filter(
    (challenge) => challenge === 'PASSWORD' || challenge in challengeForms,
  );
  const [only] = available;
  // A user with one way to sign in has no choice to make.
  if (name === 'SELECT_CHALLENGE' && available.length === 1 && only !== 'PASSWORD') {
    const responses = { ANSWER: only };
    const next = await answerStep(request, { challenge: name, session, username, responses });
    return afterStep(request, next, username);
  }
  const { userAttributes: _own, ...parameters } = ChallengeParameters;
  const details = { ...parameters, available: JSON.stringify(available) };
  return showStep(request, { name, session, username, details });
}

async function showMfaSetup(
  request: PageRequest,
  session: string,
  username: string,
): Promise<WebPage> {
  const { services, takeQuota, authorization } = request;
  const { SecretCode: secret = '', Session = '' } = (await perform(
    services,
    'AssociateSoftwareToken',
    { Session: session },
    takeQuota,
  )) as AssociateSoftwareTokenResponse;
  const issuer = authorization.pool.Name ?? authorization.pool.Id;
  const account = encodeURIComponent(`${issuer}:${username}`);
  const uri = `otpauth://totp/${account}?${new URLSearchParams({ secret, issuer }).toString()}`;
  return showStep(request, {
    name: 'MFA_SETUP',
    session: Session,
    username,
    details: { secret, uri },
  });
}

function showStep(request: PageRequest, step: Step, given: Partial<PageContent> = {}): WebPage {
  const { name, session, username, details } = step;
  const shown = challengeForms[name];
  if (!shown) throw invalidParameter(`Challenge ${name} is not supported`);
  const body = html`
    ${shown.intro?.(details)}
    ${form({
      action: addressOf(request, '/challenge'),
      csrf: request.csrf.token,
      hidden: { challenge: name, session, username, details: JSON.stringify(details) },
      fields: shown.fields(details),
      buttons: shown.buttons(details),
    })}
    ${link(addressOf(request, '/login'), 'Start again')}
  `;
  const { title, usesPasskey = false } = shown;
  return render(request, { title, body, usesPasskey, ...given });
}

/** The challenge that the form names; the session decides whether it is the right one. */
function stepOf({ field }: PageRequest): Step | undefined {
  const [name, session, username] = [field('challenge'), field('session'), field('username')];
  if (name === undefined || session === undefined || username === undefined) return undefined;
  if (!Object.hasOwn(challengeForms, name)) return undefined;
  return { name: name as ChallengeNameType, session, username, details: detailsOf(field) };
}

function detailsOf(field: PageRequest['field']): Details {
  try {
    const details: unknown = JSON.parse(field('details') ?? '{}');
    const entries = typeof details === 'object' && details ? Object.entries(details) : [];
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

async function answer(request: PageRequest, step: Step): Promise<WebPage> {
  const { name, username, details } = step;
  const session = name === 'MFA_SETUP' ? await verifiedSession(request, step) : step.session;
  const responses = challengeForms[name]?.responses(request.field, details) ?? {};
  const next = await answerStep(request, { challenge: name, session, username, responses });
  return afterStep(request, next, username);
}

async function verifiedSession(
  { services, takeQuota, field }: PageRequest,
  { session }: Step,
): Promise<string> {
  const input = { Session: session, UserCode: field('code')?.trim() ?? '' };
  const { Session = '' } = (await perform(
    services,
    'VerifySoftwareToken',
    input,
    takeQuota,
  )) as VerifySoftwareTokenResponse;
  return Session;
}

export const challengePage = pageEndpoint({
  show: (request) => redirectTo(addressOf(request, '/login')),
  receive: async (request) => {
    const step = stepOf(request);
    if (!step) return redirectTo(addressOf(request, '/login'));
    return orAgain(
      () => answer(request, step),
      (problem) =>
        mayAnswerAgain(step.name, problem)
          ? showStep(request, step, problemOf(problem))
          : showLogin(request, problemOf(problem)),
    );
  },
});
