/** Lists the attributes that a self-service input writes. */
import type { MyAttributesInput } from '../schema/user/attribute.js';
import type { OwnAttribute } from './operation.js';
import { snakeCase } from './user/userOf.js';

/** `path` is the path of the attributes in the input. */
export function ownAttributes(
  input: MyAttributesInput | null | undefined,
  path: string,
): OwnAttribute[] {
  const { custom, ...standard } = input ?? {};
  return [
    ...Object.entries(standard).flatMap(([field, value]) =>
      value === null ? [] : [{ name: snakeCase(field), path: `${path}.${field}` }],
    ),
    ...(custom ?? []).map(({ name }, index) => ({
      name,
      path: `${path}.custom.${String(index)}.name`,
    })),
  ];
}
