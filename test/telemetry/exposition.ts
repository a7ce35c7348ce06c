/** Strict parser of Prometheus's text format, version 0.0.4. */

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly name: string;
  readonly type: string;
  readonly samples: Sample[];
}

const label = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(,|$)/y;
/** The suffixes that samples add to the family's name, by metric type. */
const suffixes: Readonly<Record<string, readonly string[]>> = {
  counter: [''],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

/** @throws Error with the offending line */
export function familiesOf(text: string): Family[] {
  if (!text.endsWith('\n')) throw new Error('the last line has no line break');
  const families = new Map<string, Family>();
  let help = '';
  let family: Family | undefined;
  for (const line of text.split('\n').filter((candidate) => candidate !== '')) {
    const [, keyword, name = '', rest = ''] =
      /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.*)$/.exec(line) ?? [];
    if (keyword === 'HELP') {
      if (families.has(name)) throw new Error(`duplicate metric family: ${line}`);
      help = name;
    } else if (keyword === 'TYPE') {
      if (help !== name) throw new Error(`TYPE without HELP before it: ${line}`);
      if (!Object.hasOwn(suffixes, rest)) throw new Error(`unknown metric type: ${line}`);
      families.set(name, (family = { name, type: rest, samples: [] }));
    } else {
      const sample = sampleOf(line);
      if (
        !family ||
        !suffixes[family.type]?.some((suffix) => sample.name === `${family?.name ?? ''}${suffix}`)
      )
        throw new Error(`a sample outside its family: ${line}`);
      if (
        family.samples.some(
          (other) =>
            other.name === sample.name &&
            JSON.stringify(other.labels) === JSON.stringify(sample.labels),
        )
      )
        throw new Error(`duplicate sample: ${line}`);
      family.samples.push(sample);
    }
  }
  return [...families.values()];
}

function sampleOf(line: string): Sample {
  const [, name = '', , inside = '', number = ''] =
    /^([a-zA-Z_:][\w:]*)(\{(.*)\})? ([-+]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|Inf)|NaN)$/.exec(line) ??
    [];
  if (name === '') throw new Error(`malformed sample: ${line}`);
  const labels: Record<string, string> = {};
  label.lastIndex = 0;
  while (label.lastIndex < inside.length) {
    const found = label.exec(inside);
    if (!found) throw new Error(`malformed labels: ${line}`);
    labels[found[1] ?? ''] = found[2] ?? '';
  }
  return { name, labels, value: Number(number.replace('Inf', 'Infinity')) };
}
