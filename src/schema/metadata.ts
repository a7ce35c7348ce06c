/** The only place for key-value pairs that are handed to the pool's Lambda triggers. */
import { InputType } from 'type-graphql';

import { NestedField, TextField } from './input.js';

@InputType({
  description: 'A pair of a key and a value. Keys reach the Lambda trigger exactly as they are.',
})
export class KeyValueInput {
  @TextField('metadataKey', 'The key.')
  key!: string;

  @TextField('metadataValue', 'The value.')
  value!: string;
}

const maxPairs = 50;

/** `clientMetadata`, as many operations take it. */
export const ClientMetadataField: PropertyDecorator = NestedField(
  () => KeyValueInput,
  "Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets.",
  {
    nullable: true,
    maxItems: maxPairs,
  },
);

/** `validationData`, as sign-up and user creation take it. */
export const ValidationDataField: PropertyDecorator = NestedField(
  () => KeyValueInput,
  'Handed to the PreSignUp trigger for its checks. Not stored.',
  {
    nullable: true,
    maxItems: maxPairs,
  },
);
