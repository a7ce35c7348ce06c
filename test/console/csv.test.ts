import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';

import { csvOf } from '../../console/src/csv.js';

describe('an export of the console', () => {
  it.each(['=1+1', '+49301234567', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x";"y")'])(
    'MUST be read by a spreadsheet as text, not as a formula: %j',
    (cell) => {
      expect(parse(csvOf([[cell]]))).toEqual([[`'${cell}`]]);
    },
  );

  it('keeps quotes, commas and line ends within a cell', () => {
    const rows = [
      ['a "quoted" word', 'one, two'],
      ['two\nlines', ''],
    ];
    expect(parse(csvOf(rows))).toEqual(rows);
    expect(csvOf([['a'], ['b']])).toBe('"a"\r\n"b"\r\n');
  });
});
