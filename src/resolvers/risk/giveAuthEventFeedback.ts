/** The mutation `giveAuthEventFeedback`. */
import { UpdateAuthEventFeedbackCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { FeedbackValue } from '../../schema/user/authEvent.js';
import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../steps/rules.js';
import { namedUser } from '../spends.js';

@InputType({
  description: 'What `giveAuthEventFeedback` takes: what the link of the notification holds.',
})
export class GiveAuthEventFeedbackInput {
  @TextField('username', 'The username of the user who was notified.')
  username!: string;

  @TextField('eventId', 'The event that the notification is about.')
  eventId!: string;

  @TextField('token', 'The token of the notification; the only proof.')
  feedbackToken!: string;

  @Field(() => FeedbackValue, { description: 'Whose doing it was.' })
  feedback!: FeedbackValue;
}

@ObjectType({ description: 'The feedback is recorded; threat protection learns from it.' })
export class GiveAuthEventFeedbackSuccess {
  @Field(() => ID, { description: 'The `id` of the event.' })
  eventId!: string;
}

export const giveAuthEventFeedback = defineOperation({
  on: 'Mutation',
  description:
    "Says whether an event was one's own doing, with the token of the notification about it.",
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
