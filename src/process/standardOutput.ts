/**
 * Writes to standard output without ever stopping the process, even if the output is a full or
 * closed pipe, or a file on a full disk.
 */
import { fstatSync, writeSync } from 'node:fs';

import type { DestinationStream } from 'pino';

import { auditDescriptor } from '../guard/audit/auditFile.js';
import type { AuditSink } from '../guard/audit/auditJournal.js';

export interface StandardOutput {
  /** For lines of the audit log: each is written, or its failure is reported. */
  readonly sink: AuditSink;
  /** For lines of the ordinary log: while there is no room, they are dropped and counted. */
  readonly log: DestinationStream;
}

/** Maximum bytes of the ordinary log that wait for a reader. */
const mostWaiting = 256 * 1024;

/** `stream` is `process.stdout`. */
export function standardOutput(stream: typeof process.stdout): StandardOutput {
  const kind = fstatSync(stream.fd);
  if (!kind.isFIFO() && !kind.isSocket())
    return {
      sink: auditDescriptor(stream.fd),
      log: counting(
        () => true,
        (text) => {
          writeSync(stream.fd, text);
        },
      ),
    };
  let broken: string | undefined;
  // Without a listener the first write to a closed pipe would end the process.
  stream.on('error', ({ code = 'EIO' }: NodeJS.ErrnoException) => {
    broken = code;
  });
  return {
    sink: {
      write: (lines, done) => {
        if (broken !== undefined) done(0, broken);
        else
          stream.write(lines.join(''), (error) => {
            done(
              error ? 0 : lines.length,
              error ? ((error as NodeJS.ErrnoException).code ?? 'EIO') : undefined,
            );
          });
      },
      check: () => broken,
    },
    log: counting(
      () => broken === undefined && stream.writableLength < mostWaiting,
      (text) => {
        stream.write(text);
      },
    ),
  };
}

const droppedLines = 'lines of this log were dropped: standard output was full';

/** Reports the number of missing lines before the next line that is written. */
function counting(hasRoom: () => boolean, write: (text: string) => void): DestinationStream {
  let dropped = 0;
  return {
    write: (line) => {
      try {
        if (!hasRoom()) throw new Error('no room');
        write(
          dropped === 0
            ? line
            : `${JSON.stringify({ level: 40, dropped, msg: droppedLines })}\n${line}`,
        );
        dropped = 0;
      } catch {
        dropped += 1;
      }
    },
  };
}
