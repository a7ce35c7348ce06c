/** A GraphQL client over real HTTP. */

export interface GraphQLAnswer {
  readonly status: number;
  readonly text: string;
  // Answers are read by many shapes; each test asserts on the one that it expects.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors:
    { message: string; path?: string[]; extensions?: Record<string, unknown> }[] | undefined;
}

export type GraphQLClient = (
  query: string,
  variables?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<GraphQLAnswer>;

export function graphqlClient(url: string): GraphQLClient {
  return async (query, variables, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<GraphQLAnswer>;
    return { status: response.status, text, data: body.data, errors: body.errors };
  };
}
