/** The only place for what users can be searched by. */
import { Field, InputType } from 'type-graphql';

import { IntField, NestedField, TextField } from '../input.js';
import { UserStatus } from './user.js';

@InputType({
  description:
    'A condition on a text: exactly one of the two. Letters match regardless of their case where the pool ignores it.',
})
export class TextFilterInput {
  @TextField('filterValue', 'The whole text.', { nullable: true })
  equals?: string | null;

  @TextField('filterValue', 'How the text begins.', { nullable: true })
  startsWith?: string | null;
}

@InputType({ description: 'A condition on an attribute that the pool itself defines.' })
export class CustomAttributeFilterInput {
  @TextField('customAttributeName', 'The name as Cognito knows it, such as `custom:plan`.')
  name!: string;

  @NestedField(() => TextFilterInput, 'What its value must be; case counts.')
  value!: TextFilterInput;
}

/** Texts that Cognito can search by, those that fit the fewest users first. */
export const searchableTexts = {
  id: 'The attribute `sub`.',
  username: 'The username.',
  email: 'The e-mail address.',
  phoneNumber: 'The phone number in E.164 form.',
  preferredUsername: 'The preferred username.',
  name: 'The full name.',
  familyName: 'The surname.',
  givenName: 'The given name.',
} as const;
export type SearchableText = keyof typeof searchableTexts;

@InputType({
  description:
    'Conditions that must all hold. Cognito itself takes one of them, or a group; to combine more, and for custom attributes, allow a `scan`.',
})
export class UserFilterInput {
  @Field(() => UserStatus, {
    nullable: true,
    description: 'Where the users are in the life of an account.',
  })
  status?: UserStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the users may sign in.' })
  enabled?: boolean | null;

  @TextField('groupName', 'The name of a group that the users are in.', { nullable: true })
  group?: string | null;

  @NestedField(
    () => CustomAttributeFilterInput,
    'Attributes that the pool itself defines. Needs a `scan`.',
    { nullable: true, maxItems: 10 },
  )
  custom?: CustomAttributeFilterInput[] | null;
}
export interface UserFilterInput extends Partial<Record<SearchableText, TextFilterInput | null>> {}
for (const [name, description] of Object.entries(searchableTexts))
  NestedField(() => TextFilterInput, description, { nullable: true })(
    UserFilterInput.prototype,
    name,
  );

/** Sixty users a call, and no more than fifty calls a request. */
const maxUsers = 3000;

@InputType({
  description: 'Allows to look at users one by one, where Cognito cannot search by what is asked.',
})
export class UserScanInput {
  @IntField(
    { least: 1, most: maxUsers },
    `How many users to look at for one page at most, from 1 to ${String(maxUsers)}. Each sixty are one call.`,
  )
  maxUsers!: number;
}
