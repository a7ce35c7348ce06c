/**
 * Reduces a stack trace to places in the code, for the log. The error's message is left out,
 * because it can repeat values of a request.
 */
const most = 8;

export function stackFrames({ stack }: Error): string[] | undefined {
  return stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, most);
}
