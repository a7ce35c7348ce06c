/** Relay connections for lists. They only page forward, as Cognito does. */
import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { IntField, TextField } from './input.js';

/** The maximum and the default number of items per page. The maximum is Cognito's. */
export const maxPageSize = 60;
export const defaultPageSize = 20;

@ArgsType()
export class PageArgs {
  @IntField(
    { least: 1, most: maxPageSize },
    `Maximum number of items, from 1 to ${String(maxPageSize)}. Default ` +
      `${String(defaultPageSize)}.`,
    { nullable: true },
  )
  first?: number | null;

  @TextField(
    'cursor',
    'A cursor from an earlier page with the same arguments; items after it are returned. ' +
      'Default: the first page.',
    { nullable: true },
  )
  after?: string | null;
}

@ObjectType({ description: 'The position of a page in the list.' })
export class PageInfo {
  @Field(() => Boolean, {
    description:
      'Whether there may be another page. A page may hold fewer items than `first`, and the ' +
      'last page may be empty.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether there may be an earlier page: true when `after` is given. Lists can only be ' +
      'paged forward.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first item. Null if the page is empty.',
  })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `after` to get the next page. Null if the list is empty.',
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

/**
 * Makes a class the connection type of a node type: `UserConnection` of `User`, with `UserEdge`.
 */
export function ConnectionOf<T extends object>(
  node: ClassType<T>,
): (connection: ClassType<Connection<T>>) => void {
  const name = `${node.name}Edge`;
  const edge = { [name]: class {} }[name] as ClassType<ConnectionEdge<T>>;
  ObjectType(name, { description: `One \`${node.name}\` and its cursor.` })(edge);
  Field(() => String, { description: 'The position of the item, for `after`.' })(
    edge.prototype,
    'cursor',
  );
  Field(() => node, { description: 'The item.' })(edge.prototype, 'node');

  return (connection) => {
    Field(() => [edge], { description: 'The items of the page, in order.' })(
      connection.prototype,
      'edges',
    );
    Field(() => PageInfo, { description: 'Tells whether there are more pages.' })(
      connection.prototype,
      'pageInfo',
    );
    ObjectType(connection.name, { description: `A page of \`${node.name}\`.` })(connection);
  };
}
