/**
 * A log that says nothing. Tests beside packages of their own take it from here: they may see
 * another version of pino.
 */
import { pino } from 'pino';
import type { Logger } from 'pino';

export const silentLog: Logger = pino({ level: 'silent' });
