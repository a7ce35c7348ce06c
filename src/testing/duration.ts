/** Reads durations such as `15m`. */

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds, or a number with a unit: `500ms`, `30s`, `15m`, `2h`, `30d`. */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`;

/** @throws TypeError that names what was given, for anything else */
export function millisecondsOf(duration: Duration): number {
  const [, amount, unit] = /^(\d+|\d+\.\d+)(ms|[smhd])$/.exec(String(duration)) ?? [];
  if (amount !== undefined) return Number(amount) * units[unit as keyof typeof units];
  if (typeof duration === 'number' && Number.isFinite(duration) && duration >= 0) return duration;
  throw new TypeError(
    `clock.advance(${shown(duration)}): a duration is a number of milliseconds from 0, or a text ` +
      'such as "500ms", "30s", "15m", "2h" or "30d".',
  );
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value);
