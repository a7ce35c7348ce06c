/** Threat protection events: sign-ins and other attempts, with their risk. */
import { Field, ID, ObjectType } from 'type-graphql';

import { ConnectionOf } from '../connection.js';
import type { Connection, ConnectionEdge, PageInfo } from '../connection.js';
import { enumOf } from '../enum.js';
import { DateTime } from '../scalars.js';
import { Location } from '../signIn/session.js';

const AuthEventType = enumOf(
  'AuthEventType',
  {
    SignIn: 'A sign-in.',
    SignUp: 'A sign-up.',
    ForgotPassword: 'A password reset.',
    PasswordChange: 'A password change.',
    ResendCode: 'A request to resend a code.',
  },
  'The kind of attempt.',
);
export type AuthEventType = keyof typeof AuthEventType;

const AuthEventResponse = enumOf(
  'AuthEventResponse',
  { Pass: 'It succeeded.', Fail: 'It failed.', InProgress: 'It was started but not finished.' },
  'The outcome.',
);
export type AuthEventResponse = keyof typeof AuthEventResponse;

const RiskDecision = enumOf(
  'RiskDecision',
  {
    NoRisk: 'No risk was found.',
    AccountTakeover: 'The account may have been taken over.',
    Block: 'The attempt was blocked.',
  },
  "Threat protection's decision.",
);
export type RiskDecision = keyof typeof RiskDecision;

const RiskLevel = enumOf(
  'RiskLevel',
  { Low: 'Low.', Medium: 'Medium.', High: 'High.' },
  'The level of risk.',
);
export type RiskLevel = keyof typeof RiskLevel;

export const FeedbackValue = enumOf(
  'FeedbackValue',
  { Valid: 'It was the user.', Invalid: 'It was not the user.' },
  'Whether the user was responsible for an event.',
);
export type FeedbackValue = keyof typeof FeedbackValue;

const AuthEventChallengeName = enumOf(
  'AuthEventChallengeName',
  { Password: 'The password.', Mfa: 'A second factor.' },
  'The kind of challenge.',
);
export type AuthEventChallengeName = keyof typeof AuthEventChallengeName;

const AuthEventChallengeResponse = enumOf(
  'AuthEventChallengeResponse',
  { Success: 'The answer was correct.', Failure: 'The answer was wrong.' },
  'Whether the answer was correct.',
);
export type AuthEventChallengeResponse = keyof typeof AuthEventChallengeResponse;

@ObjectType({ description: 'A challenge during sign-in and its result.' })
export class AuthEventChallenge {
  @Field(() => AuthEventChallengeName, { nullable: true, description: 'The kind of challenge.' })
  name?: AuthEventChallengeName | null;

  @Field(() => AuthEventChallengeResponse, {
    nullable: true,
    description: 'Whether the answer was correct.',
  })
  response?: AuthEventChallengeResponse | null;
}

@ObjectType({ description: 'Feedback on an event.' })
export class AuthEventFeedback {
  @Field(() => FeedbackValue, { nullable: true, description: 'Whether the user was responsible.' })
  value?: FeedbackValue | null;

  @Field(() => String, { description: 'Who gave the feedback: `Admin` or `User`.' })
  provider!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the feedback was given.' })
  givenAt?: Date | null;
}

@ObjectType({
  description: 'An attempt to use an account, recorded by threat protection.',
})
export class AuthEvent {
  @Field(() => ID, { description: 'The id of the event.' })
  id!: string;

  @Field(() => AuthEventType, { nullable: true, description: 'The kind of attempt.' })
  type?: AuthEventType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it happened.' })
  createdAt?: Date | null;

  @Field(() => AuthEventResponse, { nullable: true, description: 'The outcome.' })
  response?: AuthEventResponse | null;

  @Field(() => RiskDecision, { nullable: true, description: "Threat protection's decision." })
  riskDecision?: RiskDecision | null;

  @Field(() => RiskLevel, {
    nullable: true,
    description: 'The level of risk. Null if there was none.',
  })
  riskLevel?: RiskLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the password appears in a known data breach.',
  })
  compromisedCredentialsDetected?: boolean | null;

  @Field(() => [AuthEventChallenge], { description: 'The challenges and their results.' })
  challenges!: AuthEventChallenge[];

  @Field(() => String, { nullable: true, description: 'The IP address of the caller.' })
  ipAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'The device of the caller.' })
  device?: string | null;

  @Field(() => String, { nullable: true, description: 'The time zone of the caller.' })
  timezone?: string | null;

  @Field(() => Location, { nullable: true, description: 'The approximate location of the caller.' })
  location?: Location | null;

  @Field(() => AuthEventFeedback, { nullable: true, description: 'Feedback on the event.' })
  feedback?: AuthEventFeedback | null;
}

@ConnectionOf(AuthEvent)
export class AuthEventConnection implements Connection<AuthEvent> {
  edges!: ConnectionEdge<AuthEvent>[];
  pageInfo!: PageInfo;
}
