/**
 * The only place where documents become forms. A document that Apollo Server has parsed, validated and found within
 * the limits several times is compiled, and from then on runs without asking any of that again. What cannot be
 * compiled to the same behaviour stays with Apollo Server and graphql-js. Decision: docs/adr/0013-compiled-documents.md.
 */
import { Kind, TypeInfo, getNamedType, getOperationAST, isInputObjectType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, ExecutionResult, FieldNode, FragmentDefinitionNode, GraphQLInputObjectType, GraphQLSchema, InlineFragmentNode, SelectionSetNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

import { BoundedMap } from '../boundedMap.js';

export interface CompiledDocument {
  /** Of its one operation. */
  readonly name: string | undefined;
  readonly run: (context: object, variables: Readonly<Record<string, unknown>>) => ExecutionResult | Promise<ExecutionResult>;
}

export interface CompiledDocuments {
  /** Undefined while the document has no compiled form. */
  readonly find: (source: string) => CompiledDocument | undefined;
  /** A valid document with one operation was used once more. */
  readonly used: (source: string, hash: string, document: DocumentNode) => void;
}

/** Uses before a document is compiled: compiling costs some ten executions, and many documents come once. */
const usesBefore = 3;
/** Compiled forms that are kept; the one that was not used for longest leaves first. */
const capacity = 200;
/** Documents whose uses are counted. */
const counted = 2000;
/** Milliseconds between two compilations, so that a flood of new documents cannot make the process compile all the time. */
const intervalMs = 20;

export function compileDocuments(schema: GraphQLSchema, now: () => number): CompiledDocuments {
  const forms = new BoundedMap<CompiledDocument>(capacity);
  /** By hash; infinite for those that cannot be compiled. */
  const uses = new BoundedMap<number>(counted);
  let compiledAt = -Infinity;

  function find(source: string): CompiledDocument | undefined {
    const found = forms.get(source);
    if (found) forms.put(source, found);
    return found;
  }

  function used(source: string, hash: string, document: DocumentNode): void {
    const count = (uses.get(hash) ?? 0) + 1;
    uses.put(hash, count);
    const time = now();
    if (count < usesBefore || count === Infinity || time - compiledAt < intervalMs) return;
    compiledAt = time;
    const compiled = compile(schema, document);
    if (compiled) forms.put(source, compiled);
    uses.put(hash, compiled ? 0 : Infinity);
  }

  return { find, used };
}

/** Undefined when the function would not do what graphql-js does. */
export function compile(schema: GraphQLSchema, document: DocumentNode): CompiledDocument | undefined {
  if (!isCompilable(schema, document)) return undefined;
  const compiled = compileQuery(schema, inOrder(document), undefined, { useExperimentalPathBasedSkipInclude: true });
  if (!isCompiledQuery(compiled)) return undefined;
  return { name: getOperationAST(document)?.name?.value, run: (context, variables) => compiled.query(undefined, context, variables) };
}

/** graphql-jit knows neither `@oneOf` nor, in its compiled form, introspection that may be refused. */
function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let compilable = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        if (name.value === '__schema' || name.value === '__type') compilable = false;
        for (const { type } of types.getFieldDef()?.args ?? []) {
          const named = getNamedType(type);
          if (isInputObjectType(named) && holdsOneOf(named)) compilable = false;
        }
      },
    }),
  );
  return compilable;
}

function holdsOneOf(type: GraphQLInputObjectType, seen = new Set<GraphQLInputObjectType>()): boolean {
  if (type.isOneOf) return true;
  if (seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).some((field) => {
    const named = getNamedType(field.type);
    return isInputObjectType(named) && holdsOneOf(named, seen);
  });
}

/**
 * The same document for a reader that takes the fields of a selection before its fragments, the last fragment first, and
 * a named fragment only once: that is how graphql-jit orders an answer, whose order must be the document's (GraphQL
 * specification, section 7.2.2).
 */
function inOrder(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return { ...document, definitions: operations.map((operation) => ({ ...operation, selectionSet: selectionInOrder(operation.selectionSet, fragments) })) };
}

function selectionInOrder(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionSetNode {
  const parts: InlineFragmentNode[] = [];
  let fields: FieldNode[] = [];
  const part = (selectionSet: SelectionSetNode, of?: Pick<InlineFragmentNode, 'typeCondition' | 'directives'>): number => parts.push({ kind: Kind.INLINE_FRAGMENT, ...of, selectionSet });
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (fields.length === 0) part({ kind: Kind.SELECTION_SET, selections: fields });
      fields.push({ ...selection, ...(selection.selectionSet && { selectionSet: selectionInOrder(selection.selectionSet, fragments) }) });
      continue;
    }
    fields = [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (fragment) part(selectionInOrder(fragment.selectionSet, fragments), { ...(fragment.typeCondition && { typeCondition: fragment.typeCondition }), ...(selection.directives && { directives: selection.directives }) });
  }
  return { ...set, selections: parts.reverse() };
}
