/**
 * What a redirect sign-in needs when the browser comes back, sealed for the browser that began it.
 * The gateway keeps no state in between.
 */
import { createHash, randomBytes } from 'node:crypto';

import type { Call } from '../operation.js';
import { refused } from './redirectRefusal.js';

export interface Flow {
  /** Comes back with the answer, which so belongs to this sign-in (RFC 6749, section 10.12). */
  readonly state: string;
  /** Is in the ID token, which so belongs to this sign-in. */
  readonly nonce: string;
  /** Proves to the token endpoint who began (PKCE, RFC 7636). */
  readonly verifier: string;
  readonly redirectUri: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Milliseconds that a user has to sign in. */
const lifetimeMs = 10 * 60_000;
/** Milliseconds that the gateway can say that the time is over. */
const readableMs = 60 * 60_000;

type Place = Pick<Call, 'cognito' | 'sealing' | 'now'>;

export function newFlow(redirectUri: string, { now }: Place): Flow {
  const [state, nonce, verifier] = [random(), random(), random()];
  return { state, nonce, verifier, redirectUri, until: now().getTime() + lifetimeMs };
}

/** Milliseconds since the sign-in began. */
export const ageOf = ({ until }: Flow, { now }: Pick<Place, 'now'>): number =>
  now().getTime() - until + lifetimeMs;

/** 256 bits: a verifier of 43 characters. */
const random = (): string => randomBytes(32).toString('base64url');

export const challengeOf = ({ verifier }: Flow): string =>
  createHash('sha256').update(verifier).digest('base64url');

const purposeOf = ({ cognito }: Place): string =>
  `redirect ${cognito.userPoolId} ${cognito.clientId}`;

export function sealFlow(flow: Flow, place: Place): string {
  return place.sealing.seal(purposeOf(place), flow, readableMs);
}

/** The sign-in with this state. @throws Refusal if there is none, or its time is over */
export function openFlow(sealed: string | null | undefined, state: string, place: Place): Flow {
  const flow = sealed
    ? (place.sealing.open(purposeOf(place), sealed) as Flow | undefined)
    : undefined;
  if (flow?.state !== state) throw refused('STATE_MISMATCH');
  if (place.now().getTime() >= flow.until) throw refused('EXPIRED');
  return flow;
}
