import type { ReactNode } from 'react';

import { useTexts } from '../provider/context.js';
import { inputOf, isAttributeField, labelOf } from './attributes.js';
import { TextField } from './fields.js';

/** The field for one attribute, named as in `MyAttributesInput` or `custom:…`. */
export function AttributeInput({ name }: { readonly name: string }): ReactNode {
  const texts = useTexts();
  return (
    <TextField
      name={name}
      label={labelOf(name, texts)}
      input={isAttributeField(name) ? inputOf(name) : {}}
      {...(name === 'phoneNumber' ? { hint: texts.fields.phoneHint } : {})}
    />
  );
}
