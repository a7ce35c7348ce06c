/** Ends the process in order. */
import type { Logger } from 'pino';

import { stackFrames } from '../common/stackFrames.js';

const signals = { SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Ends the process on a signal, with exit code 0, once its work is done; a second signal ends it at
 * once. An uncaught error ends it in the same way with code 1: the state of the process is then
 * unknown, but requests in progress may still be answered.
 */
export function endInOrder(
  process: NodeJS.Process,
  close: () => Promise<void>,
  log: Logger,
  reopen: () => void = () => undefined,
): void {
  let ending = false;

  function end(code: number): void {
    ending = true;
    close().then(
      () => process.exit(code),
      (error: unknown) => {
        log.fatal(describe(error), 'the gateway could not be closed');
        process.exit(1);
      },
    );
  }

  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => {
      if (ending) process.exit(128 + number);
      log.info({ signal }, 'the gateway exits when its work is done');
      end(0);
    });
  }
  // Without a listener each of these signals would end the process at once. SIGHUP asks to reopen
  // files after a rotation.
  process.on('SIGHUP', () => {
    log.info({ signal: 'SIGHUP' }, 'the audit log was reopened');
    reopen();
  });
  process.on('SIGUSR2', () => {
    log.info({ signal: 'SIGUSR2' }, 'this signal is ignored');
  });
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => {
      log.fatal({ event, ...describe(error) }, 'an uncaught error');
      if (!ending) end(1);
    });
  }
}

/** Returns the error for the log, without its message, which can repeat user input. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  return {
    error: error.name,
    code: (error as NodeJS.ErrnoException).code,
    frames: stackFrames(error),
  };
}
