/** The only place that says what of a stack the log holds: places in the code, and never the message, which can repeat values. */
const most = 8;

export function stackFrames({ stack }: Error): string[] | undefined {
  return stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, most);
}
