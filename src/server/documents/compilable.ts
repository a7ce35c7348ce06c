/**
 * Finds documents that graphql-jit executes exactly as graphql-js does. All others are left to
 * graphql-js.
 */
import { Kind, TypeInfo, getNamedType, isInputObjectType, visit, visitWithTypeInfo } from 'graphql';
import type {
  DocumentNode,
  FragmentSpreadNode,
  GraphQLInputObjectType,
  GraphQLSchema,
  ValueNode,
} from 'graphql';

/**
 * Strings allowed in a compiled document. graphql-jit writes strings into the code that it
 * generates and then replaces some by expressions (`"__MAGIC_DATE__…"` becomes `new Date(…)`), so
 * that a caller's string could run as code. No such marker consists of these characters only.
 */
const plainText = /^[A-Za-z0-9.@+ -]*$/;

/** A property with this name would set a prototype in generated code. */
const prototypeName = '__proto__';

/**
 * Returns whether graphql-jit runs the document as graphql-js does. Refuses:
 * - `@oneOf`, which graphql-jit does not support.
 * - Introspection, because it could not be refused once it is compiled.
 * - Lists, objects and unusual strings as literals, because they become code (see `plainText`), and
 * because an omitted variable in an object becomes null, while graphql-js omits the field.
 * - A fragment that is used more than once with directives, because graphql-jit includes it once,
 * even if `@skip` excludes the first use.
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
