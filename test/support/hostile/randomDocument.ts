/** Random valid documents over a schema, with variables, and random answers for its fields. */
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';

type Random = () => number;

export interface RandomDocument {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

/** One operation with aliases, arguments (literals and variables), fragments and conditional directives. */
export function randomDocument(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  random: Random,
): RandomDocument {
  const declared: string[] = ['$yes: Boolean!', '$no: Boolean!'];
  const variables: Record<string, unknown> = { yes: true, no: false };
  const fragments: string[] = [];
  const keyword = root === schema.getMutationType() ? 'mutation' : 'query';
  const body = selection(root, 0);
  return {
    source:
      `${keyword} Random(${declared.join(', ')}) { unused: __typename @include(if: $yes) ` +
      `@skip(if: $no) ${body.slice(1)} ${fragments.join(' ')}`,
    variables,
  };

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts = ['__typename'];
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    for (const field of some(fields, depth === 0 ? 2 : 6)) parts.push(fieldText(field, depth));
    if (isAbstractType(type))
      for (const member of some(schema.getPossibleTypes(type), 4))
        parts.push(fragmentText(member, depth));
    return `{ ${parts.join(' ')} }`;
  }

  /** Most plain fields have no alias, so that several fragments select the same field. */
  function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    if (!isLeafType(named) && depth > 3) return '__typename';
    const sub = isLeafType(named) ? '' : selection(named as GraphQLCompositeType, depth + 1);
    const alias =
      field.args.length === 0 && random() < 0.8 ? '' : `a${String(Math.floor(random() * 1e9))}: `;
    return `${alias}${field.name}${argumentsText(field.args)} ${directive()} ${sub}`;
  }

  function fragmentText(type: GraphQLObjectType, depth: number): string {
    if (random() < 0.5) return `... on ${type.name} ${directive()} ${selection(type, depth)}`;
    const name = `F${String(fragments.length)}_${String(Math.floor(random() * 1e9))}`;
    fragments.push(`fragment ${name} on ${type.name} ${selection(type, depth)}`);
    return `...${name} ${directive()}`;
  }

  function directive(): string {
    const chance = random();
    if (chance > 0.2) return '';
    return (
      `@${random() < 0.5 ? 'skip' : 'include'}(if: ` +
      `${['$yes', '$no', 'true', 'false'][Math.floor(random() * 4)] ?? 'true'})`
    );
  }

  function argumentsText(args: readonly GraphQLArgument[]): string {
    const given = args
      .filter(({ type }) => isNonNullType(type) || random() < 0.4)
      .map(
        ({ name, type }) =>
          `${name}: ${random() < 0.6 ? variable(type) : literal(sampleInput(type, random, 0), type)}`,
      );
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  function variable(type: GraphQLInputType): string {
    const name = `v${String(declared.length)}`;
    declared.push(`$${name}: ${String(type)}`);
    variables[name] = sampleInput(type, random, 0);
    return `$${name}`;
  }

  function some<Item>(items: readonly Item[], most: number): Item[] {
    return [...items].sort(() => random() - 0.5).slice(0, 1 + Math.floor(random() * most));
  }
}

function sampleInput(type: GraphQLInputType, random: Random, depth: number): unknown {
  if (isNonNullType(type))
    return sampleInput(type.ofType, random, depth) ?? sampleInput(type.ofType, () => 0.9, depth);
  if (random() < 0.1) return null;
  if (isListType(type))
    return Array.from({ length: Math.floor(random() * 3) }, () =>
      sampleInput(type.ofType, random, depth),
    );
  if (isEnumType(type))
    return type.getValues()[Math.floor(random() * type.getValues().length)]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? fields.slice(0, 1)
      : fields.filter((field) => isNonNullType(field.type) || (depth < 3 && random() < 0.4));
    return Object.fromEntries(
      chosen.map((field) => [
        field.name,
        type.isOneOf
          ? sampleInput(field.type, () => 0.9, depth + 1)
          : sampleInput(field.type, random, depth + 1),
      ]),
    );
  }
  return leafOf(type, random);
}

function literal(value: unknown, type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value))
    return `[${value.map((item) => literal(item, isListType(inner) ? inner.ofType : inner)).join(', ')}]`;
  if (isInputObjectType(inner))
    return `{ ${Object.entries(value)
      .map(([name, item]) => `${name}: ${literal(item, inner.getFields()[name]?.type ?? inner)}`)
      .join(', ')} }`;
  return isEnumType(inner) ? (value as string) : JSON.stringify(value);
}

/**
 * A value that a resolver of this type may return; `faulty` values are those of a resolver with a
 * bug.
 */
export function randomAnswer(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  random: Random,
  make: (type: GraphQLObjectType) => object,
  faulty: number,
  depth = 0,
): unknown {
  if (isNonNullType(type)) {
    const value = randomAnswer(
      schema,
      type.ofType as GraphQLOutputType,
      random,
      make,
      faulty,
      depth,
    );
    return (value === null || value === undefined) && random() >= faulty
      ? randomAnswer(schema, type.ofType as GraphQLOutputType, () => 0.9, make, 0, depth)
      : value;
  }
  if (random() < 0.1) return random() < 0.5 ? null : undefined;
  if (isListType(type))
    return Array.from({ length: depth > 4 ? 0 : Math.floor(random() * 3) }, () =>
      randomAnswer(schema, type.ofType, random, make, faulty, depth + 1),
    );
  if (isEnumType(type))
    return type.getValues()[Math.floor(random() * type.getValues().length)]?.value as unknown;
  if (isLeafType(type)) return leafOf(type, random);
  const possible: readonly GraphQLObjectType[] = isAbstractType(type)
    ? schema.getPossibleTypes(type)
    : [type];
  const chosen = possible[Math.floor(random() * possible.length)];
  if (!chosen || !isObjectType(chosen)) throw new Error(`no object for ${String(type)}`);
  const value = make(chosen) as Record<string, unknown>;
  for (const field of Object.values(chosen.getFields()))
    if (!field.resolve)
      value[field.name] = randomAnswer(schema, field.type, random, make, faulty, depth + 1);
  return value;
}

function leafOf(type: GraphQLNamedType, random: Random): unknown {
  if (type.name === 'Boolean') return random() < 0.5;
  if (type.name === 'Int') return Math.floor(random() * 100);
  if (type.name === 'Float') return random();
  if (type.name.startsWith('Date')) return new Date(Math.floor(random() * 2e12));
  return ['ada', '', 'naïve 😀', '"quoted"\\', '__proto__'][Math.floor(random() * 5)];
}
