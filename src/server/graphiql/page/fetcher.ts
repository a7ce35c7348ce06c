/** Sends the GraphiQL page's operations to the gateway. */
import type { ExecutionResult } from 'graphql';

import { ACCESS_TOKEN_PLACEHOLDER } from '../pageSettings.js';

interface Operation {
  query: string;
  operationName?: string | null | undefined;
  variables?: unknown;
}

interface RequestOptions {
  headers?: Record<string, string> | undefined;
}

/**
 * Sends an operation by POST. Remembers the access token from the latest answer that contained one,
 * until the page is closed.
 */
export function createFetcher(graphqlPath: string) {
  let accessToken: string | undefined;
  return async function send(
    operation: Operation,
    options?: RequestOptions,
  ): Promise<ExecutionResult> {
    const response = await fetch(graphqlPath, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...fillAccessToken(options?.headers ?? {}, accessToken),
      },
      body: JSON.stringify(operation),
    });
    const result: unknown = await readJson(response);
    accessToken = findAccessToken(result) ?? accessToken;
    return result as ExecutionResult;
  };
}

function fillAccessToken(
  headers: Record<string, string>,
  accessToken: string | undefined,
): Record<string, string> {
  const filled = Object.entries(headers).map(
    ([name, value]) =>
      [name, value.replace(ACCESS_TOKEN_PLACEHOLDER, () => accessToken ?? '').trim()] as const,
  );
  return Object.fromEntries(filled.filter(([name, value]) => !isBearerWithoutToken(name, value)));
}

/**
 * Returns whether the header has a scheme but no token. Such a header is malformed (RFC 6750,
 * section 2.1), so it is omitted.
 */
function isBearerWithoutToken(name: string, value: string): boolean {
  return name.toLowerCase() === 'authorization' && value.toLowerCase() === 'bearer';
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(
      `The gateway answered HTTP ${response.status} without JSON: ${text.slice(0, 500)}`,
    );
  }
}

function findAccessToken(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('accessToken' in value && typeof value.accessToken === 'string') return value.accessToken;
  for (const member of Object.values(value)) {
    const found = findAccessToken(member);
    if (found !== undefined) return found;
  }
  return undefined;
}
