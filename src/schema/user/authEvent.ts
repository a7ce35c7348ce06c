/** The only place for the events of threat protection: sign-ins and the like, with their risk. */
import { Field, ID, ObjectType } from 'type-graphql';

import { ConnectionOf } from '../connection.js';
import type { Connection, ConnectionEdge, PageInfo } from '../connection.js';
import { enumOf } from '../enum.js';
import { DateTime } from '../scalars.js';
import { Location } from '../signIn/session.js';

export const AuthEventType = enumOf(
  'AuthEventType',
  {
    SignIn: 'A sign-in.',
    SignUp: 'A sign-up.',
    ForgotPassword: 'A forgotten password.',
    PasswordChange: 'A change of the password.',
    ResendCode: 'A code sent again.',
  },
  'What somebody tried.',
);
export type AuthEventType = keyof typeof AuthEventType;

export const AuthEventResponse = enumOf(
  'AuthEventResponse',
  { Pass: 'It succeeded.', Fail: 'It failed.', InProgress: 'It was begun and not finished.' },
  'How it ended.',
);
export type AuthEventResponse = keyof typeof AuthEventResponse;

export const RiskDecision = enumOf(
  'RiskDecision',
  {
    NoRisk: 'Nothing is unusual.',
    AccountTakeover: 'It may be somebody else.',
    Block: 'It was blocked.',
  },
  "Threat protection's decision.",
);
export type RiskDecision = keyof typeof RiskDecision;

export const RiskLevel = enumOf(
  'RiskLevel',
  { Low: 'Low.', Medium: 'Medium.', High: 'High.' },
  'How high the risk is.',
);
export type RiskLevel = keyof typeof RiskLevel;

export const FeedbackValue = enumOf(
  'FeedbackValue',
  { Valid: 'It was the user.', Invalid: 'It was somebody else.' },
  'Whose doing an event was.',
);
export type FeedbackValue = keyof typeof FeedbackValue;

export const AuthEventChallengeName = enumOf(
  'AuthEventChallengeName',
  { Password: 'The password.', Mfa: 'A second factor.' },
  'What was asked for.',
);
export type AuthEventChallengeName = keyof typeof AuthEventChallengeName;

export const AuthEventChallengeResponse = enumOf(
  'AuthEventChallengeResponse',
  { Success: 'It was right.', Failure: 'It was wrong.' },
  'How the answer was.',
);
export type AuthEventChallengeResponse = keyof typeof AuthEventChallengeResponse;

@ObjectType({ description: 'A question of the sign-in and how it was answered.' })
export class AuthEventChallenge {
  @Field(() => AuthEventChallengeName, { nullable: true, description: 'What was asked for.' })
  name?: AuthEventChallengeName | null;

  @Field(() => AuthEventChallengeResponse, { nullable: true, description: 'How the answer was.' })
  response?: AuthEventChallengeResponse | null;
}

@ObjectType({ description: 'What somebody has said of an event.' })
export class AuthEventFeedback {
  @Field(() => FeedbackValue, { nullable: true, description: 'Whose doing it was.' })
  value?: FeedbackValue | null;

  @Field(() => String, { description: 'Who said so: `Admin` or `User`.' })
  provider!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was said.' })
  givenAt?: Date | null;
}

@ObjectType({
  description: 'Something that was tried with an account, as threat protection has recorded it.',
})
export class AuthEvent {
  @Field(() => ID, { description: 'Names the event.' })
  id!: string;

  @Field(() => AuthEventType, { nullable: true, description: 'What was tried.' })
  type?: AuthEventType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was tried.' })
  createdAt?: Date | null;

  @Field(() => AuthEventResponse, { nullable: true, description: 'How it ended.' })
  response?: AuthEventResponse | null;

  @Field(() => RiskDecision, { nullable: true, description: "Threat protection's decision." })
  riskDecision?: RiskDecision | null;

  @Field(() => RiskLevel, {
    nullable: true,
    description: 'How high the risk was; null when there was none.',
  })
  riskLevel?: RiskLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the password is known from a leak.',
  })
  compromisedCredentialsDetected?: boolean | null;

  @Field(() => [AuthEventChallenge], { description: 'What was asked for and how it was answered.' })
  challenges!: AuthEventChallenge[];

  @Field(() => String, { nullable: true, description: 'The IP address that it came from.' })
  ipAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'The device that it came from.' })
  device?: string | null;

  @Field(() => String, { nullable: true, description: 'The time zone that it came from.' })
  timezone?: string | null;

  @Field(() => Location, { nullable: true, description: 'Where it came from.' })
  location?: Location | null;

  @Field(() => AuthEventFeedback, { nullable: true, description: 'What somebody has said of it.' })
  feedback?: AuthEventFeedback | null;
}

@ConnectionOf(AuthEvent)
export class AuthEventConnection implements Connection<AuthEvent> {
  edges!: ConnectionEdge<AuthEvent>[];
  pageInfo!: PageInfo;
}
