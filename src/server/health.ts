/** Health probes: whether this process is alive, and whether it should receive requests. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * The state of a part: true while it works; otherwise false, or the reason as a sentence for
 * operators. Anyone may read the reason, so it contains no secrets.
 */
export type Verdict = boolean | string;

/** What the gateway depends on, by name. */
export type Parts = Readonly<Record<string, () => Verdict | Promise<Verdict>>>;

/** The paths of the probes. Load balancers request them by the IP address of the instance. */
export const probes = ['/health/live', '/health/ready'] as const;

/**
 * Adds the probes. `/health/live` answers 200 as long as the process answers at all.
 * `/health/ready` answers 503 while a part fails, and names the part, with the reason if known.
 * `?exclude=redis` ignores a part, as in kube-apiserver's `/readyz`.
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
