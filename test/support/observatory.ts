/**
 * Grades headers as MDN's HTTP Observatory does
 * (developer.mozilla.org/observatory/docs/tests_and_scoring): penalties first; bonuses only from 90
 * on. Redirection and preloading are left to the TLS proxy and count as fulfilled without a
 * bonus; there are no cookies and no resources of other origins.
 */

export interface Grade {
  readonly grade: string;
  readonly score: number;
}

const grades: readonly (readonly [least: number, grade: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
];

export function observatoryGrade(headers: Headers): Grade {
  const modifiers = [
    contentSecurityPolicy,
    crossOriginResourceSharing,
    crossOriginResourcePolicy,
    strictTransportSecurity,
    referrerPolicy,
    contentTypeOptions,
    framing,
  ].map((test) => test((name) => headers.get(name) ?? ''));
  const sum = (of: number[]): number => of.reduce((total, one) => total + one, 0);
  const base = 100 + sum(modifiers.filter((modifier) => modifier < 0));
  const score = Math.max(
    0,
    base >= 90 ? base + sum(modifiers.filter((modifier) => modifier > 0)) : base,
  );
  return { score, grade: grades.find(([least]) => score >= least)?.[1] ?? 'F' };
}

type Test = (header: (name: string) => string) => number;

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

const contentSecurityPolicy: Test = (header) => {
  const policy = directives(header('content-security-policy'));
  if (policy.size === 0 || !policy.has('default-src')) return -25;
  const sources = (name: string): string[] => policy.get(name) ?? policy.get('default-src') ?? [];
  if (
    sources('script-src').some((source) =>
      ["'unsafe-inline'", 'data:', 'https:', '*'].includes(source),
    )
  )
    return -20;
  if (sources('object-src').some((source) => ['https:', 'http:', '*'].includes(source))) return -20;
  if (sources('script-src').includes("'unsafe-eval'")) return -10;
  if (
    sources('style-src').some((source) => ["'unsafe-inline'", 'data:', 'https:'].includes(source))
  )
    return 0;
  return sources('default-src').join() === "'none'" ? 10 : 5;
};

const crossOriginResourceSharing: Test = (header) =>
  header('access-control-allow-origin') === '*' ? -50 : 0;

const crossOriginResourcePolicy: Test = (header) =>
  ['same-origin', 'same-site'].includes(header('cross-origin-resource-policy')) ? 10 : 0;

const strictTransportSecurity: Test = (header) => {
  const age = Number(/max-age=(\d+)/.exec(header('strict-transport-security'))?.[1] ?? -1);
  return age < 0 ? -20 : age < 15_768_000 ? -10 : 0;
};

const referrerPolicy: Test = (header) => {
  const policy = header('referrer-policy');
  if (policy === '') return 0;
  return [
    'no-referrer',
    'same-origin',
    'strict-origin',
    'strict-origin-when-cross-origin',
  ].includes(policy)
    ? 5
    : -5;
};

const contentTypeOptions: Test = (header) =>
  header('x-content-type-options') === 'nosniff' ? 0 : -5;

const framing: Test = (header) => {
  if (directives(header('content-security-policy')).has('frame-ancestors')) return 5;
  return ['DENY', 'SAMEORIGIN'].includes(header('x-frame-options').toUpperCase()) ? 0 : -20;
};
