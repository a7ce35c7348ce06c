/** Draws the charts: bars of medians and lines of memory, as plain SVG for light and dark pages. */
import { median } from '../load/rounds.mjs';

const width = 900;
const labelWidth = 370;
const barHeight = 18;
const barsWidth = width - labelWidth - 90;

const panels = [
  {
    scenario: 'user',
    title: 'user(username): requests/s, upstream 0 ms, 64 in flight',
    metric: 'perSecond',
    delayMs: 0,
    digits: 0,
  },
  {
    scenario: 'user',
    title: 'user(username): requests/s, upstream 20 ms, 64 in flight',
    metric: 'perSecond',
    delayMs: 20,
    digits: 0,
  },
  {
    scenario: 'user',
    title: 'user(username): CPU ms per request (less is better)',
    metric: 'cpuMs',
    delayMs: 0,
    digits: 3,
  },
  {
    scenario: 'user',
    title: 'user(username): p99 in ms, upstream 0 ms (less is better)',
    metric: 'p99',
    delayMs: 0,
    digits: 1,
  },
  {
    scenario: 'oneInFlight',
    title: 'user(username): p50 in ms, one in flight (less is better)',
    metric: 'p50',
    delayMs: 0,
    digits: 2,
  },
  {
    scenario: 'start',
    title: 'process start to first answer in ms (less is better)',
    metric: 'startMs',
    delayMs: 0,
    digits: 0,
  },
];

export function chartOf(results) {
  let y = 20;
  const parts = [];
  for (const { scenario, title, metric, delayMs, digits } of panels) {
    const rows = (results[scenario]?.rows ?? []).filter((row) => row.delayMs === delayMs);
    if (rows.length === 0) continue;
    parts.push(
      barsOf(
        rows.map(({ label, server, rounds }) => ({
          label,
          server,
          value: median(rounds.map((round) => round[metric])),
        })),
        { title, digits, y },
      ),
    );
    y += rows.length * (barHeight + 6) + 50;
  }
  if (results.soak?.rssMb) {
    parts.push(lineOf(results.soak.rssMb, y));
    y += 170;
  }
  const style =
    'text{font:13px system-ui,sans-serif;fill:#222}.title{font-weight:600}' +
    '.bar{fill:#9aa7b5}.gateway{fill:#2f6fde}' +
    '.line{fill:none;stroke:#2f6fde;stroke-width:2}.axis{stroke:#9aa7b5}' +
    '@media(prefers-color-scheme:dark){text{fill:#ddd}}';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(y)}" ` +
    'role="img" aria-label="Figures of npm run bench">\n' +
    `<style>${style}</style>\n${parts.join('\n')}\n</svg>\n`
  );
}

function barsOf(bars, { title, digits, y }) {
  const most = Math.max(...bars.map(({ value }) => value));
  const lines = bars.map(({ label, server, value }, n) => {
    const top = y + 12 + n * (barHeight + 6);
    const length = (value / most) * barsWidth;
    return [
      text(labelWidth - 8, top + 13, label, 'text-anchor="end"'),
      `<rect class="bar ${server === 'gateway' ? 'gateway' : ''}" ` +
        `x="${String(labelWidth)}" y="${String(top)}" width="${length.toFixed(1)}" ` +
        `height="${String(barHeight)}" rx="2"/>`,
      text(labelWidth + length + 6, top + 13, value.toFixed(digits)),
    ].join('');
  });
  return [text(0, y, title, 'class="title"'), ...lines].join('\n');
}

function lineOf(values, y) {
  const most = Math.max(...values) * 1.1;
  const points = values.map(
    (value, n) =>
      `${(labelWidth + (n / (values.length - 1)) * barsWidth).toFixed(1)},${(y + 130 - (value / most) * 110).toFixed(1)}`,
  );
  return [
    text(
      0,
      y,
      `soak: RSS in MB over ${String(values.length - 1)} s of full load, after warm-up`,
      'class="title"',
    ),
    `<line class="axis" x1="${String(labelWidth)}" y1="${String(y + 130)}" ` +
      `x2="${String(labelWidth + barsWidth)}" y2="${String(y + 130)}"/>`,
    `<polyline class="line" points="${points.join(' ')}"/>`,
    text(labelWidth - 8, y + 134, '0', 'text-anchor="end"'),
    text(
      labelWidth + barsWidth + 6,
      Number(points.at(-1).split(',')[1]) + 4,
      values.at(-1).toFixed(0),
    ),
  ].join('\n');
}

function text(x, y, content, attributes = '') {
  return (
    `<text x="${Number(x).toFixed(1)}" y="${String(y)}" ` +
    `${attributes}>${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`
  );
}
