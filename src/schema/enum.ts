/** Builds GraphQL enums from tables of names and descriptions. */
import { registerEnumType } from 'type-graphql';

/** Registers a table of name -> description as a GraphQL enum whose values are the names. */
export function enumOf<T extends string>(
  name: string,
  values: Readonly<Record<T, string>>,
  description: string,
): Record<T, T> {
  const members = Object.fromEntries(Object.keys(values).map((key) => [key, key])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([key, text]) => [key, { description: text }]),
  );
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}
