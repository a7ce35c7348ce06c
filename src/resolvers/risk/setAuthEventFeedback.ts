import { AdminUpdateAuthEventFeedbackCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { FeedbackValue } from '../../schema/user/authEvent.js';
import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class SetAuthEventFeedbackInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @TextField('eventId', 'The `id` of the event.')
  eventId!: string;

  @Field(() => FeedbackValue, { description: 'Whether the user was responsible.' })
  feedback!: FeedbackValue;
}

@ObjectType({ description: 'The feedback was recorded. Threat protection learns from it.' })
export class SetAuthEventFeedbackSuccess {
  @Field(() => ID, { description: 'The `id` of the event.' })
  eventId!: string;
}

export const setAuthEventFeedback = defineOperation({
  on: 'Mutation',
  description: 'Records whether a user was responsible for an event.',
  input: SetAuthEventFeedbackInput,
  success: SetAuthEventFeedbackSuccess,
  command: AdminUpdateAuthEventFeedbackCommand,
  request: ({ username, eventId, feedback }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    EventId: eventId,
    FeedbackValue: feedback,
  }),
  result: (_output, { eventId }) => ({ eventId }),
  allow: permission('risk:write'),
});
