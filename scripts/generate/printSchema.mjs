/**
 * Prints the schema of the built gateway to schema.graphql: root types first, then by name; fields
 * and members in their own order.
 */
import { writeFileSync } from 'node:fs';

import { isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql';

import { gatewaySchema } from '../../build/resolvers/schema.js';

const rank = ({ name }) => (name === 'Query' ? '0' : name === 'Mutation' ? '1' : `2${name}`);
const types = Object.values(gatewaySchema().getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .sort((one, other) => (rank(one) < rank(other) ? -1 : 1));

writeFileSync(
  new URL('../../schema.graphql', import.meta.url),
  `${types.map(printType).join('\n\n')}\n`,
);
