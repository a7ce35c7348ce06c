/**
 * Builds values from an input type that do not fit it, or only just fit; all other fields have
 * valid values.
 */
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';

import { sampleOf } from '../sampleOperation.js';

/** JSON of every kind; `__proto__` as JSON.parse makes it, a property of its own. */
const anything: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  1e21,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  '',
  'a',
  'NaN',
  'null',
  '1',
  'true',
  [],
  [null],
  [[]],
  ['a'],
  [1],
  [{}],
  {},
  { a: 1 },
  { length: 1 },
  JSON.parse('{"__proto__":{"a":1}}'),
  { constructor: 'a' },
  { toString: 1 },
];

/** At most two levels below the top: types below are reached from the operations that take them. */
export function* oddShapes(type: GraphQLInputType, name: string, depth = 0): Generator {
  yield* anything;
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner))
    for (const odd of oddShapes(inner.ofType, name, depth + 1))
      yield* [[odd], [sampleOf(inner.ofType, name, false), odd]];
  if (isEnumType(inner))
    for (const { name: value } of inner.getValues().slice(0, 2))
      yield* [value, value.toLowerCase(), `${value} `, [value]];
  if (isInputObjectType(inner) && depth < 3) yield* oddObjects(inner, depth);
}

function* oddObjects(type: GraphQLInputObjectType, depth: number): Generator {
  const plain = sampleOf(type, type.name, false) as Record<string, unknown>;
  const full = sampleOf(type, type.name, true) as Record<string, unknown>;
  yield* [plain, full, [plain], [full], { ...plain, unknown: 1 }, { ...plain, __proto__: 1 }];
  for (const [name, field] of Object.entries(type.getFields())) {
    const { [name]: _, ...without } = full;
    yield without;
    const below = isInputObjectType(getNamedType(field.type))
      ? oddShapes(field.type, name, depth + 1)
      : anything;
    for (const odd of below) yield { ...plain, [name]: odd };
    if (isListType(isNonNullType(field.type) ? field.type.ofType : field.type))
      for (const odd of anything) yield { ...plain, [name]: [odd] };
  }
}
