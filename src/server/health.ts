/** The only place that says whether this process lives, and whether requests should be sent to it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** True while a part works; otherwise false, or why in a sentence for operators, without secrets: anyone may read it. */
export type Verdict = boolean | string;

/** What the gateway needs besides itself, by name. */
export type Parts = Readonly<Record<string, () => Verdict | Promise<Verdict>>>;

/** Load balancers ask for these by the address of the instance. */
export const probes = ['/health/live', '/health/ready'] as const;

/**
 * `/health/live` answers 200 as long as the process answers at all. `/health/ready` answers 503 while a part does not
 * work, names it, and says why where that is known. `?exclude=redis` leaves a part out of the verdict, as with kube-apiserver's `/readyz`.
 */
export function registerHealth(app: FastifyInstance, parts: Parts): void {
  app.get(probes[0], (_request, reply) => tell(reply, []));
  app.get(
    probes[1],
    async (request: FastifyRequest<{ Querystring: { exclude?: string | string[] } }>, reply) => {
      const excluded = [request.query.exclude ?? []].flat();
      const asked = Object.entries(parts).filter(([name]) => !excluded.includes(name));
      const verdicts = await Promise.all(
        asked.map(async ([name, works]) => [name, await works()] as const),
      );
      return tell(
        reply,
        verdicts.filter(([, verdict]) => verdict !== true),
      );
    },
  );
}

function tell(
  reply: FastifyReply,
  failing: readonly (readonly [name: string, verdict: Verdict])[],
): FastifyReply {
  reply.header('cache-control', 'no-store');
  if (failing.length === 0) return reply.send({ status: 'ok' });
  const why = failing.filter(([, verdict]) => typeof verdict === 'string');
  return reply.code(503).send({
    status: 'unavailable',
    failing: failing.map(([name]) => name),
    ...(why.length > 0 && { why: Object.fromEntries(why) }),
  });
}
