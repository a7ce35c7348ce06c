/** The attributes of a user pool, and which values they allow. */
import { Field, Float, Int, ObjectType } from 'type-graphql';

import { enumOf } from './enum.js';

const AttributeDataType = enumOf(
  'AttributeDataType',
  {
    String: 'A string.',
    Number: 'A number, written as a string.',
    Boolean: '`true` or `false`, written as a string.',
    DateTime: 'A date and time, written as a string.',
  },
  'The type of an attribute.',
);
export type AttributeDataType = keyof typeof AttributeDataType;

@ObjectType()
abstract class AttributeDefinition {
  @Field(() => AttributeDataType, { nullable: true, description: 'The type of its values.' })
  dataType?: AttributeDataType | null;

  @Field(() => Boolean, { description: 'Whether the value can be changed once set.' })
  mutable!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether users may set it themselves: the gateway and its app client must both allow it.',
  })
  writable!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The minimum number of characters of a string.',
  })
  minimumLength?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The maximum number of characters of a string.',
  })
  maximumLength?: number | null;

  @Field(() => Float, { nullable: true, description: 'The minimum value of a number.' })
  minimumValue?: number | null;

  @Field(() => Float, { nullable: true, description: 'The maximum value of a number.' })
  maximumValue?: number | null;
}

@ObjectType({ description: 'A standard attribute of the pool.' })
export class StandardAttributeDefinition extends AttributeDefinition {
  @Field(() => String, { description: "Cognito's name, such as `given_name`." })
  name!: string;

  @Field(() => Boolean, { description: 'Whether sign-up requires it.' })
  required!: boolean;
}

@ObjectType({ description: 'A custom attribute of the pool.' })
export class CustomAttributeDefinition extends AttributeDefinition {
  @Field(() => String, { description: 'The name, such as `custom:plan`.' })
  name!: string;
}
