/**
 * Makes and opens the sealed `session` that the gateway issues, with Cognito's session inside. The
 * gateway keeps no state between requests, so the session identifies the user of the sign-in; the
 * name in the answer is not trusted.
 */
import { foldName } from '../../common/foldName.js';
import { sha256 } from '../../common/sha256.js';
import type { Call } from '../operation.js';
import { Refusal } from '../outcome/refusal.js';
import type { Who } from '../spends.js';

/** The purpose of a session: the challenge that it answers, or the step after a sign-up. */
export type Step = string;

export interface SessionNote {
  readonly step: Step;
  /** Cognito's session. Undefined for PASSWORD_VERIFIER, where the secret block takes its place. */
  readonly session?: string | undefined;
  /** The digest of the secret block. */
  readonly block?: string | undefined;
  /** The username at the start of the sign-in, as typed. */
  readonly typed: string;
  /** The username in the challenge. */
  readonly username: string;
  /** Whether `username` is the account's actual username in Cognito. */
  readonly canonical?: boolean | undefined;
  /** The name of a non-existent user that replaces `typed` for Cognito (madeUp.ts). */
  readonly madeUp?: string | undefined;
  /**
   * Names of attributes that already have a value. Cognito rejects them in a new-password answer.
   */
  readonly attributes?: readonly string[] | undefined;
}

/** Milliseconds. Cognito's sessions are valid for 15 minutes at most (AuthSessionValidity). */
const challengeLifetimeMs = 15 * 60_000;
/** Milliseconds. The code that confirms a sign-up is valid for 24 hours. */
const signUpLifetimeMs = 24 * 3_600_000;

type Place = Pick<Call, 'cognito' | 'sealing'>;

/**
 * Every note is padded as if it contained the longest made-up name, so that the length of a session
 * reveals nothing.
 */
const madeUpWidth = 128;

/** The step after a sign-up, which is not a challenge. */
export const signedUp = 'signUp';
export const confirmed = 'confirmSignUp';

const purposeOf = ({ cognito }: Place): string => `session ${cognito.userPoolId}`;

export function sealNote(note: SessionNote, place: Place): string {
  const lifetimeMs = note.step === signedUp ? signUpLifetimeMs : challengeLifetimeMs;
  const madeUp = note.madeUp?.padEnd(madeUpWidth) ?? ' '.repeat(madeUpWidth);
  return place.sealing.seal(purposeOf(place), { ...note, madeUp }, lifetimeMs);
}

/** Opens a session that this gateway issued for one of these steps; undefined for any other. */
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

/** Opens a session that was issued to this username. */
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

/** Whether an answer with this username belongs to the sign-in. */
function isNamed({ typed, username }: SessionNote, name: string): boolean {
  return [typed, username].some((own) => foldName(own) === foldName(name));
}

/** Returns the user for whom an answer with this session counts as a guess. */
export function whoseNote({ typed, username, canonical, madeUp }: SessionNote): Who {
  return { name: typed, account: madeUp ?? (canonical ? username : undefined) };
}

/** Returns the username to send to Cognito with an answer. */
export function nameAtCognito({ typed, username, madeUp }: SessionNote): string {
  return madeUp !== undefined && username === typed ? madeUp : username;
}

export const invalidSession = (): Refusal =>
  new Refusal('NotAuthorizedError', { reason: 'INVALID_SESSION' });
