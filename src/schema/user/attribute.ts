/** Standard attributes of a user, with their types and descriptions, for outputs and inputs. */
import { Field, InputType, ObjectType } from 'type-graphql';

import { NestedField, TextField } from '../input.js';
import { DateTime } from '../scalars.js';

/**
 * Standard attributes. Cognito's name is the field in snake case (OpenID Connect Core 1.0, section
 * 5.1).
 */
export const textAttributes = {
  name: 'Full name in displayable form.',
  givenName: 'Given name or first name.',
  familyName: 'Surname or last name.',
  middleName: 'Middle name.',
  nickname: 'Casual name.',
  preferredUsername:
    'Name that the user likes to be called. Also a sign-in alias, if the pool allows it.',
  profile: 'URL of the profile page.',
  picture: 'URL of the profile picture.',
  website: 'URL of the web page or blog.',
  email: 'E-mail address.',
  gender: 'Gender.',
  birthdate: 'Date of birth as YYYY-MM-DD.',
  zoneinfo: 'Time zone, such as `Europe/Paris`.',
  locale: 'Locale, such as `en-US`.',
  phoneNumber: 'Phone number in E.164 form, such as `+14255550123`.',
  address: 'Postal address, as text or as JSON.',
} as const;
export type TextAttribute = keyof typeof textAttributes;

export const booleanAttributes = {
  emailVerified: 'Whether the e-mail address is verified.',
  phoneNumberVerified: 'Whether the phone number is verified.',
} as const;
export type BooleanAttribute = keyof typeof booleanAttributes;

const textNames = Object.keys(textAttributes) as TextAttribute[];
const booleanNames = Object.keys(booleanAttributes) as BooleanAttribute[];

/** Adds all standard attributes to an object type. */
export function withStandardAttributes(type: { prototype: object }): void {
  for (const name of textNames)
    Field(() => String, { nullable: true, description: textAttributes[name] })(
      type.prototype,
      name,
    );
  for (const name of booleanNames)
    Field(() => Boolean, { nullable: true, description: booleanAttributes[name] })(
      type.prototype,
      name,
    );
  Field(() => DateTime, {
    nullable: true,
    description: 'When the profile was last updated, from the attribute `updated_at`.',
  })(type.prototype, 'updatedAt');
}

export type StandardAttributes = Partial<
  Record<TextAttribute, string | null> & Record<BooleanAttribute, boolean | null>
> & {
  updatedAt?: Date | null;
};

@ObjectType({ description: 'A custom attribute of the pool.' })
export class CustomAttribute {
  @Field(() => String, { description: 'The name, such as `custom:plan`.' })
  name!: string;

  @Field(() => String, { description: 'The value as text.' })
  value!: string;
}

@InputType({ description: 'A value for a custom attribute of the pool.' })
export class CustomAttributeInput {
  @TextField('customAttributeName', 'The name, such as `custom:plan`.')
  name!: string;

  @TextField('attributeValue', 'The value as text.')
  value!: string;
}

const customInput = NestedField(() => CustomAttributeInput, 'Custom attributes of the pool.', {
  nullable: true,
  maxItems: 50,
});

@InputType({
  description: 'Attributes that users can set for themselves. Omitted attributes are not changed.',
})
export class MyAttributesInput {
  custom?: CustomAttributeInput[] | null;
}
export interface MyAttributesInput extends Partial<Record<TextAttribute, string | null>> {}

@InputType({
  description:
    'Attributes that administrators can set for a user. Omitted attributes are not changed.',
})
export class UserAttributesInput {
  custom?: CustomAttributeInput[] | null;
}
export interface UserAttributesInput
  extends
    Partial<Record<TextAttribute, string | null>>,
    Partial<Record<BooleanAttribute, boolean | null>> {}

/**
 * Cognito sends codes to these attributes, so they cannot be empty; `deleteMyAttributes` removes
 * them.
 */
const receiving: ReadonlySet<TextAttribute> = new Set(['email', 'phoneNumber']);
for (const name of textNames) {
  const kind = name === 'preferredUsername' ? name : 'attributeValue';
  const own = receiving.has(name) ? 'receiver' : kind;
  TextField(own, textAttributes[name], { nullable: true })(MyAttributesInput.prototype, name);
  TextField(kind, textAttributes[name], { nullable: true })(UserAttributesInput.prototype, name);
}
for (const type of [MyAttributesInput, UserAttributesInput]) customInput(type.prototype, 'custom');
for (const name of booleanNames)
  Field(() => Boolean, { nullable: true, description: booleanAttributes[name] })(
    UserAttributesInput.prototype,
    name,
  );
