import { UpdateAuthEventFeedbackCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { FeedbackValue } from '../../schema/user/authEvent.js';
import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rights/rules.js';
import { namedUser } from '../spends.js';

@InputType({
  description: 'The values from the link in the notification, and the answer of the user.',
})
export class GiveAuthEventFeedbackInput {
  @TextField('username', 'The username of the user who was notified.')
  username!: string;

  @TextField('eventId', 'The id of the event in the notification.')
  eventId!: string;

  @TextField('token', 'The token from the notification. It is the only credential needed.')
  feedbackToken!: string;

  @Field(() => FeedbackValue, { description: 'Whether the user was responsible.' })
  feedback!: FeedbackValue;
}

@ObjectType({ description: 'The feedback was recorded. Threat protection learns from it.' })
export class GiveAuthEventFeedbackSuccess {
  @Field(() => ID, { description: 'The `id` of the event.' })
  eventId!: string;
}

export const giveAuthEventFeedback = defineOperation({
  on: 'Mutation',
  description:
    'Lets a user report whether they were responsible for an event, with the token from the ' +
    'notification.',
  input: GiveAuthEventFeedbackInput,
  success: GiveAuthEventFeedbackSuccess,
  command: UpdateAuthEventFeedbackCommand,
  request: ({ username, eventId, feedbackToken, feedback }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    EventId: eventId,
    FeedbackToken: feedbackToken,
    FeedbackValue: feedback,
  }),
  result: (_output, { eventId }) => ({ eventId }),
  allow: anyone,
  spends: { code: namedUser },
  conceals: { as: 'feedback' },
});
