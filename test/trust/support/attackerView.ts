/**
 * What an attacker sees of an answer: everything except random values and repetitions of the
 * question.
 */
import { expect } from '@jest/globals';
import { getNamedType, isUnionType } from 'graphql';

import { gatewaySchema } from '../../../src/resolvers/schema.js';

/** What anyone may ask about a user. */
export interface Question {
  readonly field: string;
  readonly input: (username: string) => object;
}

/** Selections of every field that these types can have. */
const delivery = 'codeDelivery { destination deliveryMedium attributeName }';
const held: Readonly<Record<string, string>> = {
  NotAuthorizedError: 'reason',
  InvalidInputError: 'violations { path message }',
  CodeMismatchError: 'retrySession',
  TooManyRequestsError: 'scope retryAfterSeconds',
  ForgotPasswordSuccess: delivery,
  ResendConfirmationCodeSuccess: delivery,
  SignUpSuccess: `userId confirmed session ${delivery}`,
};

function everything(field: string): string {
  const result = getNamedType(gatewaySchema().getMutationType()?.getFields()[field]?.type);
  const members = isUnionType(result) ? result.getTypes().map(({ name }) => name) : [];
  const fragments = members
    .filter((name) => held[name])
    .map((name) => `... on ${name} { ${held[name]!} }`);
  return [
    '__typename ... on OperationError { code message category retryable requestId }',
    ...fragments,
  ].join(' ');
}

/**
 * Two series of questions are asked some seconds apart, so waiting times are rounded to half
 * minutes.
 */
const inHalfMinutes = (text: string): string => String(Math.round(Number(text) / 30));

/** Status, headers and body, without the given name and Cognito's random request id. */
export async function view(
  url: string,
  { field, input }: Question,
  username: string,
  from?: string,
): Promise<string> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${field}(input: $input) { ${everything(field)} } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(from ? { 'x-forwarded-for': from } : {}) },
    body: JSON.stringify({ query, variables: { input: input(username) } }),
  });
  expect([200, 429]).toContain(response.status);
  const body = (await response.text())
    .replaceAll(username, '<name>')
    .replace(/"requestId":"[^"]+"/, '"requestId":"<id>"')
    .replace(/(?<="retryAfterSeconds":)\d+/, inHalfMinutes);
  const headers = [...response.headers]
    .filter(([name]) => name !== 'date' && name !== 'x-request-id')
    .map(([name, value]) => [name, name === 'retry-after' ? inHalfMinutes(value) : value])
    .sort();
  return JSON.stringify([response.status, headers, body]);
}
