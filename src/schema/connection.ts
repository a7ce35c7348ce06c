/** The only place for paging: the connections of the Relay specification, forward only, because Cognito pages forward only. */
import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { IntField, TextField } from './input.js';

/** Items of a page: Cognito's own limit, and what a caller gets who does not say. */
export const maxPageSize = 60;
export const defaultPageSize = 20;

@ArgsType()
export class PageArgs {
  @IntField(
    { least: 1, most: maxPageSize },
    `How many to answer at most, from 1 to ${String(maxPageSize)}. Left out, ${String(defaultPageSize)}.`,
    { nullable: true },
  )
  first?: number | null;

  @TextField(
    'cursor',
    'Begin after this cursor of an earlier answer with the same arguments. Left out, begin with the first.',
    { nullable: true },
  )
  after?: string | null;
}

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field(() => Boolean, {
    description:
      'Whether there may be more. A page may hold fewer than were asked for, and the last one may be empty.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether there may be something before the page: true with `after`. Pages are read forward only.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first of the page. Null for an empty page.',
  })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor to go on from, as `after`. Null when there is nothing at all.',
  })
  endCursor?: string | null;
}

export interface ConnectionEdge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T> {
  readonly edges: ConnectionEdge<T>[];
  readonly pageInfo: PageInfo;
}

/** Makes a class the connection type of a node type: `UserConnection` of `User`, with `UserEdge`. */
export function ConnectionOf<T extends object>(
  node: ClassType<T>,
): (connection: ClassType<Connection<T>>) => void {
  const name = `${node.name}Edge`;
  const edge = { [name]: class {} }[name] as ClassType<ConnectionEdge<T>>;
  ObjectType(name, { description: `A \`${node.name}\` in a page.` })(edge);
  Field(() => String, { description: 'Where it stands, as `after`.' })(edge.prototype, 'cursor');
  Field(() => node, { description: 'What stands there.' })(edge.prototype, 'node');

  return (connection) => {
    Field(() => [edge], { description: 'The page, in the order of Cognito.' })(
      connection.prototype,
      'edges',
    );
    Field(() => PageInfo, { description: 'Where the page ends.' })(
      connection.prototype,
      'pageInfo',
    );
    ObjectType(connection.name, { description: `A page of \`${node.name}\`.` })(connection);
  };
}
