/** How and where a code was sent. */
import { Field, ObjectType } from 'type-graphql';

import { enumOf } from '../enum.js';

export const DeliveryMedium = enumOf(
  'DeliveryMedium',
  { SMS: 'A text message.', EMAIL: 'An e-mail.' },
  'How a message is delivered.',
);
export type DeliveryMedium = keyof typeof DeliveryMedium;

@ObjectType({ description: 'Where a code was sent.' })
export class CodeDelivery {
  @Field(() => String, {
    nullable: true,
    description: 'The masked address or number, such as `a***@e***`.',
  })
  destination?: string | null;

  @Field(() => DeliveryMedium, { nullable: true, description: 'How the code was sent.' })
  deliveryMedium?: DeliveryMedium | null;

  @Field(() => String, {
    nullable: true,
    description: "Cognito's name for the attribute with the address, such as `email`.",
  })
  attributeName?: string | null;
}
