/**
 * The `session` that the gateway hands out: sealed, with Cognito's own session inside. The gateway keeps nothing between
 * requests, so whose sign-in it is travels with the session, and is never read from the answer.
 */
import { foldName } from '../../guard/budgets/foldName.js';
import { sha256 } from '../../common/sha256.js';
import type { Call } from '../operation.js';
import { Refusal } from '../steps/refusal.js';
import type { Who } from '../spends.js';

/** What a session is for: the challenge that it answers, or the step after a sign-up. */
export type Step = string;

export interface SessionNote {
  readonly step: Step;
  /** Cognito's session. It gives none with PASSWORD_VERIFIER: the secret block names that exchange. */
  readonly session?: string | undefined;
  /** Digest of the secret block. */
  readonly block?: string | undefined;
  /** The name that began the sign-in, as it was typed. */
  readonly typed: string;
  /** The name that the challenge told the client to answer under. */
  readonly username: string;
  /** Whether that is Cognito's own name of the account. */
  readonly canonical?: boolean | undefined;
  /** A name without a user, under which Cognito knows this sign-in in place of `typed` (madeUp.ts). */
  readonly madeUp?: string | undefined;
  /** Names of attributes that have a value already: Cognito refuses them in a new-password answer. */
  readonly attributes?: readonly string[] | undefined;
}

/** Milliseconds: AuthSessionValidity is 15 minutes at most. */
const challengeLifetimeMs = 15 * 60_000;
/** Milliseconds: the code that confirms a sign-up is valid for 24 hours. */
const signUpLifetimeMs = 24 * 3_600_000;

type Place = Pick<Call, 'cognito' | 'sealing'>;

/** Every note has room for the longest name, so that the length of a session does not tell. */
const madeUpWidth = 128;

/** Steps that are no challenges. */
export const signedUp = 'signUp';
export const confirmed = 'confirmSignUp';

const purposeOf = ({ cognito }: Place): string => `session ${cognito.userPoolId}`;

export function sealNote(note: SessionNote, place: Place): string {
  const lifetimeMs = note.step === signedUp ? signUpLifetimeMs : challengeLifetimeMs;
  const madeUp = note.madeUp?.padEnd(madeUpWidth) ?? ' '.repeat(madeUpWidth);
  return place.sealing.seal(purposeOf(place), { ...note, madeUp }, lifetimeMs);
}

/** The note of a session that this gateway handed out for one of these steps; undefined of any other. */
export function openNote(
  sealed: string | null | undefined,
  steps: readonly Step[],
  place: Place,
): SessionNote | undefined {
  const note = sealed
    ? (place.sealing.open(purposeOf(place), sealed) as SessionNote | undefined)
    : undefined;
  if (!note || !steps.includes(note.step)) return undefined;
  return { ...note, madeUp: note.madeUp?.trim() || undefined };
}

/** The note of a session that was handed out to the user of this name. */
export function ownNote(
  sealed: string | null | undefined,
  steps: readonly Step[],
  name: string,
  place: Place,
): SessionNote | undefined {
  const note = openNote(sealed, steps, place);
  return note && isNamed(note, name) ? note : undefined;
}

export const digestOfBlock = (secretBlock: string): string => sha256(secretBlock, 'base64url');

/** Whether an answer under this name is an answer of that sign-in. */
function isNamed({ typed, username }: SessionNote, name: string): boolean {
  return [typed, username].some((own) => foldName(own) === foldName(name));
}

/** Whom an answer with this session is charged to. */
export function whoseNote({ typed, username, canonical, madeUp }: SessionNote): Who {
  return { name: typed, account: madeUp ?? (canonical ? username : undefined) };
}

/** The name that Cognito gets with an answer. */
export function nameAtCognito({ typed, username, madeUp }: SessionNote): string {
  return madeUp !== undefined && username === typed ? madeUp : username;
}

export const invalidSession = (): Refusal =>
  new Refusal('NotAuthorizedError', { reason: 'INVALID_SESSION' });
