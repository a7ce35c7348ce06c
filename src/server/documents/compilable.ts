/** What graphql-jit does as graphql-js does. Everything else is left to graphql-js. */
import { Kind, TypeInfo, getNamedType, isInputObjectType, visit, visitWithTypeInfo } from 'graphql';
import type {
  DocumentNode,
  FragmentSpreadNode,
  GraphQLInputObjectType,
  GraphQLSchema,
  ValueNode,
} from 'graphql';

/**
 * Text that may stand in a document. graphql-jit writes a document's texts into the code that it
 * generates and then replaces some of them by expressions (`"__MAGIC_DATE__…"` becomes
 * `new Date(…)`), so that a caller's text could run as code. None of those has only these characters.
 */
const plainText = /^[A-Za-z0-9.@+ -]*$/;

/** A property of this name would be a prototype in generated code. */
const prototypeName = '__proto__';

/**
 * - `@oneOf`: graphql-jit does not know it.
 * - Introspection: its compiled form cannot be refused.
 * - Lists, objects and odd texts as literals: code is made of them (see `plainText`), and a variable
 *   in an object that was not given becomes null where graphql-js leaves its field out.
 * - A fragment that is used more than once beside directives: graphql-jit takes it once, even
 *   where `@skip` leaves out the first use.
 */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  const spreads = new Set<string>();
  const found = { other: false, directive: false, repeatedFragment: false };
  const literal = (value: ValueNode | undefined): void => {
    if (value && !isPlain(value)) found.other = true;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Name: ({ value }) => {
        if (value === prototypeName) found.other = true;
      },
      Field: ({ name }) => {
        if (name.value === '__schema' || name.value === '__type') found.other = true;
        const args = types.getFieldDef()?.args ?? [];
        if (args.some(({ type }) => holdsOneOf(getNamedType(type)))) found.other = true;
      },
      FragmentSpread: ({ name }: FragmentSpreadNode) => {
        if (spreads.has(name.value)) found.repeatedFragment = true;
        spreads.add(name.value);
      },
      Directive: () => {
        found.directive = true;
      },
      Argument: ({ value }) => literal(value),
      VariableDefinition: ({ defaultValue }) => literal(defaultValue),
    }),
  );
  return !found.other && !(found.directive && found.repeatedFragment);
}

function isPlain(value: ValueNode): boolean {
  if (value.kind === Kind.LIST || value.kind === Kind.OBJECT) return false;
  return value.kind !== Kind.STRING || plainText.test(value.value);
}

function holdsOneOf(type: unknown, seen = new Set<GraphQLInputObjectType>()): boolean {
  if (!isInputObjectType(type) || seen.has(type)) return false;
  seen.add(type);
  if (type.isOneOf) return true;
  return Object.values(type.getFields()).some((field) =>
    holdsOneOf(getNamedType(field.type), seen),
  );
}
