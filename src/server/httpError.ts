/**
 * Answers, in GraphQL's error format, requests that are refused before there is a GraphQL document.
 */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

import type { Services } from '../gateway/context.js';
import { stackFrames } from '../common/stackFrames.js';

const messages: Readonly<Record<number, string>> = {
  400: 'The request could not be read. Send a JSON object with `query` and `variables`.',
  403:
    'Pages of this origin may not call the gateway. ALLOWED_ORIGINS lists those that may; a ' +
    'proxy in front of it must forward Host unchanged.',
  404: 'There is nothing here.',
  408: 'The request took too long to arrive.',
  413: 'The request is too large.',
  415: 'The content type must be application/json, in UTF-8 and not compressed.',
  421: 'The gateway does not answer under this host name. Besides localhost, it answers under those in ALLOWED_HOSTS.',
};

/** Maximum number of characters of a refused origin that are logged. */
const longestOrigin = 200;

const codes: Readonly<Record<number, string>> = {
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  421: 'MISDIRECTED_REQUEST',
};

/**
 * Answers with one error that does not repeat the request. Internal errors are logged under an
 * incident id.
 */
export function httpErrorHandler({
  log,
  failures,
  newIncidentId,
}: Pick<Services, 'log' | 'failures' | 'newIncidentId'>) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = error.statusCode ?? 500;
    if (status === 403)
      failures.write(
        'warn',
        'origin',
        { origin: request.headers.origin?.slice(0, longestOrigin) },
        'a page of another origin was refused: ALLOWED_ORIGINS lists those that may call the gateway',
        request.id,
      );
    if (status < 500)
      return reply.code(status).send(
        answer(messages[status] ?? 'The request was refused.', {
          code: codes[status] ?? 'BAD_REQUEST',
        }),
      );
    const incidentId = newIncidentId();
    log.error(
      {
        incidentId,
        requestId: request.id,
        error: error.name,
        code: error.code,
        frames: stackFrames(error),
      },
      'unexpected error',
    );
    return reply
      .code(500)
      .send(
        answer('Something went wrong on our side.', { code: 'INTERNAL_SERVER_ERROR', incidentId }),
      );
  };
}

/**
 * Answers an unknown path or method.
 * @param graphqlPath where the endpoint is, to tell people
 */
export function notFoundHandler(graphqlPath: string) {
  const body = answer(`There is nothing here. Send GraphQL to ${graphqlPath} by POST.`, {
    code: 'NOT_FOUND',
  });
  return (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply.code(404).send(body);
}

function answer(message: string, extensions: object): object {
  return { errors: [{ message, extensions }] };
}
