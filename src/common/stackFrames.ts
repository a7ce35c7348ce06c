/**
 * Reduces a stack trace for the log to places in the code. The message is left out, because it can
 * repeat values.
 */
const most = 8;

export function stackFrames({ stack }: Error): string[] | undefined {
  return stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, most);
}
