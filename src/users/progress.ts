/** Shows the progress of a long run: a bar on a terminal, otherwise an occasional line. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  readonly update: (value: number) => void;
  readonly stop: () => void;
}

/** Milliseconds between two lines. */
const intervalMs = 5000;

/** Shows progress. `total` is 0 if it is unknown. */
export function showProgress(
  title: string,
  total: number,
  output: NodeJS.WriteStream,
  time: () => number,
): Progress {
  if (output.isTTY) {
    const bar = new SingleBar({
      format: `${title} [{bar}] {value}/{total} {percentage} % {eta_formatted} left`,
      stream: output,
      hideCursor: true,
    });
    bar.start(total, 0);
    return { update: (value) => bar.update(value), stop: () => bar.stop() };
  }
  let shownAt = -Infinity;
  let last = 0;
  const show = (): void =>
    void output.write(`${title}: ${String(last)}${total > 0 ? ` of ${String(total)}` : ''}\n`);
  return {
    update: (value) => {
      last = value;
      if (time() - shownAt < intervalMs) return;
      shownAt = time();
      show();
    },
    stop: show,
  };
}
