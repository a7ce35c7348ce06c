/**
 * Turns a valid document into a function by graphql-jit, or leaves it to graphql-js where the
 * function would not do the same. Decision: docs/adr/0013-compiled-documents.md
 */
import { Kind, getOperationAST, getVariableValues } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

import { isCompilable } from './compilable.js';

type Variables = Readonly<Record<string, unknown>>;
type Result = ExecutionResult | Promise<ExecutionResult>;

export interface CompiledDocument {
  /** The name of its one operation, if it has one. */
  readonly name: string | undefined;
  /** A result without `data` means that nothing has run, because the variables do not fit. */
  readonly run: (context: object, variables: Variables) => Result;
}

/** Undefined when the function would not do what graphql-js does. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
): CompiledDocument | undefined {
  const operation = getOperationAST(document);
  if (!operation || !isCompilable(schema, document)) return undefined;
  const compiled = compileQuery(schema, document, undefined, {
    useExperimentalPathBasedSkipInclude: true,
  });
  if (!isCompiledQuery(compiled)) return undefined;
  const fit = variableCheck(schema, operation);
  return {
    name: operation.name?.value,
    run: (context, variables) =>
      fit(variables) ? compiled.query(undefined, context, variables) : { errors: [] },
  };
}

/**
 * Whether graphql-js accepts the variables: graphql-jit, which reads them again, is less strict. It
 * takes a list for an input object, for instance.
 */
function variableCheck(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => boolean {
  if (variableDefinitions.length === 0) return () => true;
  return (variables) =>
    !getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors;
}

/** Documents with several operations stay with graphql-js. */
export function hasOneOperation({ definitions }: DocumentNode): boolean {
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;
}
