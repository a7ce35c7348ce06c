/** Checks the deployment files against the schemas of Kubernetes and against the program. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments, parse } from 'yaml';

import { settings } from '../../src/config/settings.js';

const require = createRequire(import.meta.url);
const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  // The files have many shapes; each test asserts the one that it expects.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly [member: string]: any;
}
const manifests = parseAllDocuments(read('deploy/kubernetes/gateway.yaml'), { merge: true }).map(
  (document) => document.toJS() as Manifest,
);
const of = (kind: string): Manifest => manifests.find((manifest) => manifest.kind === kind)!;

/**
 * The model of a kind, whose `validate` checks an object against the schema in Kubernetes' OpenAPI
 * document.
 */
function validate(manifest: Manifest): void {
  // eslint-disable-next-line security/detect-non-literal-require -- the manifests are ours
  const models = require(`kubernetes-models/${manifest.apiVersion}`) as Record<
    string,
    new (data: object) => { validate: () => void }
  >;
  const Model = models[manifest.kind];
  if (!Model) throw new Error(`${manifest.apiVersion} has no ${manifest.kind}`);
  new Model(manifest).validate();
}

describe('the Kubernetes manifests', () => {
  it.each(manifests.map((manifest) => [manifest.kind, manifest] as const))(
    'are valid: %s',
    (_kind, manifest) => {
      expect(() => {
        validate(manifest);
      }).not.toThrow();
    },
  );

  it('control: are rejected when they are wrong', () => {
    const wrong = structuredClone(of('Deployment'));
    wrong.spec.template.spec.containers[0].readinessProbe.httpGet.port = { http: true };
    expect(() => {
      validate(wrong);
    }).toThrow(/httpGet/);
  });

  it('set only settings of the program, including those that its Dockerfile leaves open', () => {
    expect(
      Object.keys(of('ConfigMap').data as object).filter((name) => !Object.hasOwn(settings, name)),
    ).toEqual([]);
    expect(read('Dockerfile')).toMatch(/ENV NODE_ENV=production HOST=0\.0\.0\.0/);
  });

  it('give the program more time to shut down than it needs', () => {
    const notice = settings.SHUTDOWN_NOTICE_MS.inProduction;
    const seconds = (notice + settings.DRAIN_MS.default) / 1000;
    expect(of('Deployment').spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(
      seconds,
    );
  });

  it('MUST run it unprivileged: no root, no capability, no token, no writable file system', () => {
    const { securityContext, automountServiceAccountToken, containers } =
      of('Deployment').spec.template.spec;
    expect(securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(automountServiceAccountToken).toBe(false);
    expect(containers[0].securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  it('leave the number of replicas to the autoscaler, and give all replicas the same keys', () => {
    const { replicas, template } = of('Deployment').spec;
    expect(replicas).toBeUndefined();
    expect(of('HorizontalPodAutoscaler').spec.metrics[0].resource.target).toEqual({
      type: 'AverageValue',
      averageValue: '600m',
    });
    expect(template.spec.containers[0].envFrom[1].secretRef).toEqual({
      name: 'cognito-graphql-gateway',
    });
    expect(Object.keys(of('ConfigMap').data as object)).toEqual(
      expect.arrayContaining(['TRUSTED_PROXIES', 'ALLOWED_HOSTS', 'REDIS_URL']),
    );
  });

  it('request the memory that the program was measured to use, and tolerate one slow answer', () => {
    const { resources, readinessProbe } = of('Deployment').spec.template.spec.containers[0];
    expect(parseInt(resources.requests.memory as string, 10)).toBeGreaterThan(265);
    const { periodSeconds, failureThreshold } = readinessProbe;
    expect(failureThreshold).toBeGreaterThan(1);
    const notice = settings.SHUTDOWN_NOTICE_MS.inProduction;
    expect(periodSeconds * failureThreshold).toBeLessThan(notice / 1000);
  });

  it('let the program reach the trace collector and the credentials of EKS Pod Identity', () => {
    const { egress } = of('NetworkPolicy').spec as { egress: { ports: { port: number }[] }[] };
    expect(egress.flatMap(({ ports }) => ports.map(({ port }) => port))).toEqual(
      expect.arrayContaining([443, 80, 4317, 4318, 6379]),
    );
    expect(JSON.stringify(egress)).toContain('169.254.170.23/32');
    expect(JSON.stringify(egress)).toContain('fd00:ec2::23/128');
  });

  it('select the pods that they create', () => {
    const labels = of('Deployment').spec.template.metadata.labels as object;
    for (const selected of [
      of('Deployment').spec.selector.matchLabels,
      of('Service').spec.selector,
      of('PodDisruptionBudget').spec.selector.matchLabels,
      of('NetworkPolicy').spec.podSelector.matchLabels,
    ])
      expect(labels).toMatchObject(selected as object);
  });
});

describe('the alert rules', () => {
  it('each have an expression, a duration and a description', () => {
    const { groups } = parse(read('deploy/prometheus/alerts.yml')) as {
      groups: { rules: object[] }[];
    };
    for (const rule of groups.flatMap(({ rules }) => rules)) {
      expect(rule).toEqual({
        alert: expect.stringMatching(/^[A-Z]\w+$/),
        expr: expect.any(String),
        for: expect.stringMatching(/^\d+[sm]$/),
        labels: { severity: expect.stringMatching(/^(?:critical|warning)$/) },
        annotations: { summary: expect.stringMatching(/\.$/) },
      });
    }
  });
});

describe('the image', () => {
  it('is built with the same steps that run without Docker, and runs as an unprivileged user', () => {
    const dockerfile = read('Dockerfile');
    const steps = [...dockerfile.matchAll(/^RUN (.*)$/gm)].map(([, step]) => step);
    expect(steps).toEqual([
      'sh scripts/image.sh build /source && sh scripts/image.sh prune /source /app',
    ]);
    expect(dockerfile).toMatch(/^USER 65532:65532$/m);
    expect(of('Deployment').spec.template.spec.securityContext.runAsUser).toBe(65532);
  });
});
