/**
 * A logger without output. Tests with their own packages import it from here, because they may
 * resolve another version of pino.
 */
import { pino } from 'pino';
import type { Logger } from 'pino';

export const silentLog: Logger = pino({ level: 'silent' });
