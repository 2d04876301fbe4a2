import { pino } from 'pino';

/** Log lines as JSON on standard error: standard output belongs to what a command prints. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info' }, pino.destination({ dest: 2, sync: true }));
