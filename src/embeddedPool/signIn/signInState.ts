/**
 * The types of a sign-in in progress; flows, challenges, triggers, devices and MFA build on them.
 */
import type {
  AuthenticationResultType,
  ChallengeNameType,
} from '@aws-sdk/client-cognito-identity-provider';

import type { Services } from '../services.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';

/** An answered challenge of a custom flow; the functions see the list of them. */
export interface ChallengeResult {
  readonly challengeName: string;
  readonly challengeResult: boolean;
  readonly challengeMetadata: string | null;
}

/** A sign-in in progress: the user, the client, and what has been proven. */
export interface SignIn {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /**
   * The user does not exist: every factor is asked for as usual, and no answer is ever correct
   * (missingUser.ts).
   */
  readonly simulated?: boolean;
  /** Factors passed so far, in order; empty if none. */
  readonly passed: readonly string[];
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  /** SRP_A of a caller who will prove the password by SRP. */
  readonly srpA?: string | undefined;
  /**
   * The answers so far in a custom flow: its functions choose every step until they let tokens be
   * issued.
   */
  readonly custom?: readonly ChallengeResult[] | undefined;
  /** The device that the caller claims to be: unproven until DEVICE_PASSWORD_VERIFIER. */
  readonly deviceKey?: string | undefined;
  /** The session whose challenge has just been answered. */
  readonly session?: string | undefined;
  /** The `event_id` in the tokens and in the activity log. */
  readonly eventId?: string | undefined;
  /** On the managed login pages, where a sign-in ends in a code for the app instead of tokens. */
  readonly managed?: boolean | undefined;
}

/** A user who has passed all factors on the managed login pages, or at an identity provider. */
export interface SignedIn {
  readonly user: UserRecord;
  readonly eventId: string | undefined;
  /** The identity provider, if the factors were not the pool's. */
  readonly provider?: string | undefined;
}

export interface AuthAnswer {
  ChallengeName?: ChallengeNameType;
  Session?: string;
  ChallengeParameters?: Record<string, string>;
  AuthenticationResult?: AuthenticationResultType;
  AvailableChallenges?: ChallengeNameType[];
  /** In place of AuthenticationResult on the managed login pages. */
  SignedIn?: SignedIn;
}
