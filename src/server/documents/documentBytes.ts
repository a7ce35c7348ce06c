/**
 * Estimates the memory cost of a document, parsed and compiled. Measured upper bounds; see
 * docs/adr/0013-compiled-documents.md.
 */
import {
  Kind,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';

/** Bytes of a token, with its share of the nodes, and of a character of the source. */
const bytesPerToken = 380;
const bytesPerCharacter = 2;
/** Bytes of the code for one field of one object type. */
const bytesPerField = 1000;
/** Bytes of the functions of a field with subfields, and of the paths of its errors. */
const bytesPerSelectionSet = 10_000;

/** Returns the bytes of a parsed document. */
export function parsedBytes({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) tokens += 1;
  return tokens * bytesPerToken + (loc?.source.body.length ?? 0) * bytesPerCharacter;
}

/**
 * Returns the bytes of the function that graphql-jit generates, which also keeps the parsed
 * document. It contains code for each field of each possible object type, so interfaces multiply
 * the cost of their fields. Stops counting beyond `most`.
 */
export function compiledBytes(schema: GraphQLSchema, document: DocumentNode, most: number): number {
  const fragments = fragmentsOf(document);
  let bytes = parsedBytes(document);

  function addType(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): void {
    if (bytes > most) return;
    const fields = new Map<string, FieldNode[]>();
    for (const set of sets) collect(type, set, fields);
    for (const nodes of fields.values()) {
      if (bytes > most) return;
      addField(type, nodes);
    }
  }

  function addField(type: GraphQLObjectType, nodes: readonly FieldNode[]): void {
    bytes += bytesPerField;
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    if (!field || isLeafType(getNamedType(field.type))) return;
    bytes += bytesPerSelectionSet;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    for (const below of objectTypesOf(schema, getNamedType(field.type))) addType(below, sets);
  }

  /** Collects the fields that are requested of the type, grouped by name. */
  function collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    fields: Map<string, FieldNode[]>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment && applies(schema, fragment.typeCondition?.name.value, type))
        collect(type, fragment.selectionSet, fields);
    }
  }

  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  if (root) addType(root, [operation.selectionSet]);
  return bytes;
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
}

function objectTypesOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function applies(
  schema: GraphQLSchema,
  condition: string | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
