/**
 * Reads the generated documents: operations with variables, and fragments, without directives,
 * aliases, or literals other than whole numbers. The generator refuses anything else. Builds the same nodes as graphql's `parse` with `noLocation`.
 */

interface Node {
  readonly kind: string;
  readonly [field: string]: unknown;
}

export function definitionsOf(text: string): readonly Node[] {
  const tokens = text.match(/\.{3}|\$?\w+|[^\s,]/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const skip = (token: string): boolean => tokens[at] === token && ++at > 0;

  /** The text between two tokens; empty if the first one is not found. */
  function list(open: string, close: string, read: () => Node): Node[] {
    const found: Node[] = [];
    if (skip(open)) while (!skip(close)) found.push(read());
    return found;
  }

  const name = (value = next()): Node => ({ kind: 'Name', value });
  const variable = (): Node => ({ kind: 'Variable', name: name(next().slice(1)) });
  const value = (): Node =>
    tokens[at]?.startsWith('$') ? variable() : { kind: 'IntValue', value: next() };
  const namedType = (): Node => ({ kind: 'NamedType', name: name() });

  function type(): Node {
    const [item] = list('[', ']', type);
    const read = item ? { kind: 'ListType', type: item } : namedType();
    return skip('!') ? { kind: 'NonNullType', type: read } : read;
  }

  function variableDefinition(): Node {
    const read = variable();
    skip(':');
    return { kind: 'VariableDefinition', variable: read, type: type(), directives: [] };
  }

  function argument(): Node {
    const read = name();
    skip(':');
    return { kind: 'Argument', name: read, value: value() };
  }

  const selectionSet = (): Node => ({
    kind: 'SelectionSet',
    selections: list('{', '}', selection),
  });

  function selection(): Node {
    if (!skip('...')) return field();
    if (!skip('on')) return { kind: 'FragmentSpread', name: name(), directives: [] };
    return {
      kind: 'InlineFragment',
      typeCondition: namedType(),
      directives: [],
      selectionSet: selectionSet(),
    };
  }

  function field(): Node {
    const read = {
      kind: 'Field',
      name: name(),
      arguments: list('(', ')', argument),
      directives: [],
    };
    return tokens[at] === '{' ? { ...read, selectionSet: selectionSet() } : read;
  }

  function definition(): Node {
    const operation = next();
    const read = name();
    if (operation === 'fragment') {
      skip('on');
      return {
        kind: 'FragmentDefinition',
        name: read,
        typeCondition: namedType(),
        directives: [],
        selectionSet: selectionSet(),
      };
    }
    return {
      kind: 'OperationDefinition',
      operation,
      name: read,
      variableDefinitions: list('(', ')', variableDefinition),
      directives: [],
      selectionSet: selectionSet(),
    };
  }

  const definitions: Node[] = [];
  while (at < tokens.length) definitions.push(definition());
  return definitions;
}
