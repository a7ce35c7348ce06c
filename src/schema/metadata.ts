/** Key-value pairs for the pool's Lambda triggers. */
import { InputType } from 'type-graphql';

import { NestedField, TextField } from './input.js';

@InputType({
  description: "A key and a value, which Cognito passes to the pool's Lambda triggers unchanged.",
})
export class KeyValueInput {
  @TextField('metadataKey', 'The key.')
  key!: string;

  @TextField('metadataValue', 'The value.')
  value!: string;
}

const maxPairs = 50;

/** The field `clientMetadata` of many operations. */
export const ClientMetadataField: PropertyDecorator = NestedField(
  () => KeyValueInput,
  "Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets.",
  {
    nullable: true,
    maxItems: maxPairs,
  },
);

/** The field `validationData` of `signUp` and `createUser`. */
export const ValidationDataField: PropertyDecorator = NestedField(
  () => KeyValueInput,
  'Passed to the PreSignUp trigger. Not stored.',
  {
    nullable: true,
    maxItems: maxPairs,
  },
);
