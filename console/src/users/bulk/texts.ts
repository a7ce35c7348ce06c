/** The texts of the dialog for several users, in English. */
import { number, seconds } from '../../texts.js';

export const bulkTexts = {
  group: 'Group',
  noGroup: (name: string): string => `There is no group ${name}.`,
  names: (names: readonly string[], more: number): string =>
    more > 0 ? `${names.join(', ')} and ${number(more)} more` : names.join(', '),
  self: 'You are not included: this would end your own session.',
  typed: (count: number): string => `delete ${count}`,
  progress: (done: number, total: number): string =>
    `${number(done)} of ${number(total)} users done`,
  waiting: (count: number): string =>
    `Too many requests right now. Continuing automatically in ${seconds(count)}.`,
  summary: (succeeded: number, failed: number, untouched: number): string =>
    [
      `${number(succeeded)} done`,
      failed > 0 ? `${number(failed)} failed` : '',
      untouched > 0 ? `${number(untouched)} not changed` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  failed: 'Failed users',
  more: (count: string): string => `And ${count} more, in the file of results.`,
  result: 'Result',
  ok: 'Done',
  untouched: 'Not changed, because the action was stopped',
  save: 'Save results',
  repeat: (count: number): string => `Try ${number(count)} again`,
  stop: 'Stop',
  stopping: 'Stopping…',
};
