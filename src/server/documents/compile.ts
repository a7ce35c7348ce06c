/**
 * Compiles a valid document to a function with graphql-jit, or leaves it to graphql-js if the
 * function would behave differently. Decision: docs/adr/0013-compiled-documents.md
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
  /** The name of the document's only operation, if it has a name. */
  readonly name: string | undefined;
  /**
   * Runs the document. A result without `data` means that nothing was run, because the variables
   * are invalid.
   */
  readonly run: (context: object, variables: Variables) => Result;
}

/** Compiles the document; undefined if the function would not behave as graphql-js does. */
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
 * Makes a check whether graphql-js accepts the variables. graphql-jit, which reads them again, is
 * less strict: it accepts a list as an input object, for instance.
 */
function variableCheck(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => boolean {
  if (variableDefinitions.length === 0) return () => true;
  return (variables) =>
    !getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors;
}

/**
 * Returns whether the document has one operation. Documents with several operations are left to
 * graphql-js.
 */
export function hasOneOperation({ definitions }: DocumentNode): boolean {
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;
}
