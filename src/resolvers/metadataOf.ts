/** Converts inputs to Cognito's maps and lists of strings. */
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider';

import { toAttributeList } from '../cognito/reads/attributes.js';
import type { KeyValueInput } from '../schema/metadata.js';

/**
 * Keys are passed unchanged; if a key occurs twice, the last one wins. `Object.fromEntries` treats
 * `__proto__` as an ordinary key.
 */
export function metadataOf(
  pairs: readonly KeyValueInput[] | null | undefined,
): Record<string, string> | undefined {
  return pairs ? Object.fromEntries(pairs.map(({ key, value }) => [key, value])) : undefined;
}

/** Keys are passed unchanged, in order. */
export function validationDataOf(
  pairs: readonly KeyValueInput[] | null | undefined,
): AttributeType[] | undefined {
  return pairs ? toAttributeList(pairs.map(({ key, value }) => [key, value])) : undefined;
}

/** The parameters that are not undefined. */
export function definedOnly(
  parameters: Readonly<Record<string, string | null | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
