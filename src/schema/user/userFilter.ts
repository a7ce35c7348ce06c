/** Filters for searching users. */
import { Field, InputType } from 'type-graphql';

import { IntField, NestedField, TextField } from '../input.js';
import { UserStatus } from './user.js';

@InputType({
  description:
    'A condition on a string: set exactly one field. Case is ignored if usernames in the pool ' +
    'are case-insensitive.',
})
export class TextFilterInput {
  @TextField('filterValue', 'The whole string.', { nullable: true })
  equals?: string | null;

  @TextField('filterValue', 'The beginning of the string.', { nullable: true })
  startsWith?: string | null;
}

@InputType({ description: 'A condition on a custom attribute.' })
export class CustomAttributeFilterInput {
  @TextField('customAttributeName', 'The name, such as `custom:plan`.')
  name!: string;

  @NestedField(() => TextFilterInput, 'The condition on its value; case-sensitive.')
  value!: TextFilterInput;
}

/** Attributes that Cognito can search by, the most selective first. */
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
    'Conditions that must all hold. Cognito searches by one condition or one group; to combine ' +
    'conditions or to search by custom attributes, allow a `scan`.',
})
export class UserFilterInput {
  @Field(() => UserStatus, {
    nullable: true,
    description: 'The status of the users.',
  })
  status?: UserStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the users are allowed to sign in.',
  })
  enabled?: boolean | null;

  @TextField('groupName', 'The name of a group that the users are in.', { nullable: true })
  groupName?: string | null;

  @NestedField(() => CustomAttributeFilterInput, 'Custom attributes of the pool. Needs a `scan`.', {
    nullable: true,
    maxItems: 10,
  })
  custom?: CustomAttributeFilterInput[] | null;
}
export interface UserFilterInput extends Partial<Record<SearchableText, TextFilterInput | null>> {}
for (const [name, description] of Object.entries(searchableTexts))
  NestedField(() => TextFilterInput, description, { nullable: true })(
    UserFilterInput.prototype,
    name,
  );

/** A scan may use fifty calls per request, and each call returns sixty users. */
const maxUsers = 3000;

@InputType({
  description: 'Allows scanning users one by one if Cognito cannot search by the filter.',
})
export class UserScanInput {
  @IntField(
    { least: 1, most: maxUsers },
    `Maximum number of users to scan for one page, from 1 to ${String(maxUsers)}. Sixty users ` +
      'cost one call to Cognito.',
  )
  maxUsers!: number;
}
