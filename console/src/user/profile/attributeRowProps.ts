import type { Attribute } from '../../attributes/attributes.js';
import type { ConsoleUser } from '../useUser.js';

export interface AttributeRowProps {
  readonly user: ConsoleUser;
  readonly attribute: Attribute;
  /** Empty if it is not set. */
  readonly value: string;
}
