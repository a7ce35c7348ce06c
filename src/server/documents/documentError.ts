/**
 * Formats errors of a whole document or HTTP request. Errors of operations are members of their
 * unions and do not come here.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

import type { Context, Services } from '../../gateway/context.js';
import { stackFrames } from '../../common/stackFrames.js';

/** The request of each error, because Apollo Server does not say which one it belongs to. */
const requestIds = new WeakMap<object, string>();

export const watchErrors: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
        if (requestId !== undefined) errors.forEach((error) => requestIds.set(error, requestId));
        return Promise.resolve();
      },
    }),
};

const ourFault: readonly string[] = [ApolloServerErrorCode.INTERNAL_SERVER_ERROR];

/**
 * Formats an error. Keeps what helps the caller to fix the document, but no values, and no names of
 * the schema if introspection is off. Replaces internal errors with an incident id.
 */
export function formatDocumentError(
  { log, newIncidentId }: Pick<Services, 'log' | 'newIncidentId'>,
  introspection: boolean,
) {
  const cleaned = introspection
    ? withoutValues
    : (message: string) => withoutNames(withoutValues(message));
  return (
    formatted: GraphQLFormattedError,
    error: unknown,
    requestId = requestIds.get(error as object),
  ): GraphQLFormattedError => {
    const code =
      (formatted.extensions?.code as string | undefined) ??
      ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    if (!ourFault.includes(code))
      return { ...formatted, message: cleaned(formatted.message), extensions: { code } };
    const incidentId = newIncidentId();
    const original = originalOf(error);
    log.error(
      {
        incidentId,
        requestId,
        path: formatted.path,
        error: original.name,
        frames: stackFrames(original),
      },
      'unexpected error',
    );
    return {
      message: 'Something went wrong on our side.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code, incidentId },
    };
  };
}

function originalOf(error: unknown): Error {
  const { originalError = error } = error as { originalError?: unknown };
  return originalError instanceof Error ? originalError : new Error('not an Error');
}

/**
 * The maximum length of a message that is cleaned piece by piece, in characters. Longer messages
 * repeat long input, and cleaning them would take too long.
 */
const longestMessage = 2000;

/**
 * Messages of graphql-js that follow the value of a variable (coerceInputValue.ts), by the parts
 * that are not values.
 */
/* eslint-disable security/detect-unsafe-regex -- over at most 2000 characters; R25 judges each */
const reasons = [
  /; (Field "\w+" of required type "[\w![\]]+" was not provided\.)$/,
  /; (Expected (?:non-nullable )?type "[\w![\]]+"(?: not to be null| to be an object)?\.)$/,
  /; (Exactly one key must be specified for OneOf type "\w+"\.)$/,
  /; (Field "\w+" must be non-null\.)$/,
  /; (\w+ cannot represent [a-z0-9 -]*value)(?:: [^]*)?$/,
  /; Value "[^]*" (does not exist in "\w+" enum\.)(?: Did you mean [^]*)?$/,
  /; (Field "\w+" is not defined by type "\w+"\.)(?: Did you mean "[\w", or]*\?)?$/,
  /; Field "[^]*" (is not defined by type "\w+"\.)(?: Did you mean [^]*)?$/,
];
/* eslint-enable security/detect-unsafe-regex */

/**
 * Builds the message from the parts that are known not to be values. The value itself cannot be cut
 * out, because its end cannot be found: values can contain any text.
 */
function ofVariable(message: string): string | undefined {
  const [variable] = /^Variable "\$\w+"(?= got invalid value )/.exec(message) ?? [];
  if (variable === undefined) return undefined;
  const found = reasons.map((reason) => reason.exec(message)).find((match) => match !== null);
  const place = found && / at "([\w.]+)"$/.exec(message.slice(0, found.index))?.[1];
  const reason = found
    ? `; ${/^[a-z]/.test(found[1] ?? '') ? 'what was given ' : ''}${found[1] ?? ''}`
    : '';
  return `${variable} got an invalid value${place ? ` at "${place}"` : ''}${reason}`;
}

/**
 * Removes values. graphql-js quotes the wrong value, which can be a password. The first quoted
 * value is found by the word before it, because only graphql-js writes the text before that word.
 */
function withoutValues(message: string): string {
  if (message.length > longestMessage) return 'The document or a value in it is not valid.';
  return (
    ofVariable(message) ??
    message
      .replace(
        /(cannot represent (?:a |an )?[^:]*value|is not a valid [^:]*|Expected value of type "[^"]*"), found [^]*$/,
        '$1',
      )
      .replace(/(cannot represent[^:]*): [^]*$/, '$1')
      .replace(/Value "[^"]*" does not exist/, 'The value does not exist')
      .replace(/^Unknown operation named "[^]*$/, 'Unknown operation.')
      .replace(
        /^(Syntax Error: [^]*?(?:Name|String|Int|Float|Comment|character:|sequence:|got:)) "[^]*$/,
        '$1.',
      )
  );
}

/**
 * Removes names, which come from the document or from the schema. The location in the document
 * shows which name is meant.
 */
function withoutNames(message: string): string {
  return message.replace(/ Did you mean [^]*$/, '').replaceAll(/"[^"]*"/g, '...');
}
