/** The only place for lists of usernames in inputs. */
import { InputType } from 'type-graphql';

import { TextField } from '../input.js';

/** Items that one request may hold. */
const maxItems = 100;

/** `usernames` of an operation on many users. */
export const UsernamesField: PropertyDecorator = TextField(
  'username',
  `The usernames, at most ${String(maxItems)}. The results come in the same order.`,
  { maxItems },
);

@InputType()
export abstract class UsernamesInput {
  @UsernamesField
  usernames!: string[];
}
