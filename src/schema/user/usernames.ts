/** Declares lists of usernames in inputs. */
import { InputType } from 'type-graphql';

import { TextField } from '../input.js';

/** Maximum number of items. */
const maxItems = 100;

/** The field `usernames` of operations on many users. */
export const UsernamesField: PropertyDecorator = TextField(
  'username',
  `The usernames, at most ${String(maxItems)}. The results are in the same order.`,
  { maxItems },
);

@InputType()
export abstract class UsernamesInput {
  @UsernamesField
  usernames!: string[];
}
