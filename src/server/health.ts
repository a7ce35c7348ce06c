/** The only place that says whether this process lives, and whether requests should be sent to it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What the gateway needs besides itself, by name; true while it works. */
export type Parts = Readonly<Record<string, () => boolean | Promise<boolean>>>;

/** Load balancers ask for these by the address of the instance. */
export const probes = ['/health/live', '/health/ready'] as const;

/**
 * `/health/live` answers 200 as long as the process answers at all. `/health/ready` answers 503 while a part does not
 * work, and names it. `?exclude=redis` leaves a part out of the verdict, as with kube-apiserver's `/readyz`.
 */
export function registerHealth(app: FastifyInstance, parts: Parts): void {
  app.get(probes[0], (_request, reply) => tell(reply, []));
  app.get(
    probes[1],
    async (request: FastifyRequest<{ Querystring: { exclude?: string | string[] } }>, reply) => {
      const excluded = [request.query.exclude ?? []].flat();
      const asked = Object.entries(parts).filter(([name]) => !excluded.includes(name));
      const verdicts = await Promise.all(
        asked.map(async ([name, works]) => ((await works()) ? [] : [name])),
      );
      return tell(reply, verdicts.flat());
    },
  );
}

function tell(reply: FastifyReply, failing: readonly string[]): FastifyReply {
  reply.header('cache-control', 'no-store');
  return failing.length === 0
    ? reply.send({ status: 'ok' })
    : reply.code(503).send({ status: 'unavailable', failing });
}
