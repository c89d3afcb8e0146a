import process from 'node:process';
import { type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';
import type { Settings } from '../config.ts';

/** Logs to standard output: lines for a person on a terminal, JSON elsewhere. */
export function createLogger({ logLevel }: Pick<Settings, 'logLevel'>): Logger {
  if (!process.stdout.isTTY) return pino({ level: logLevel });
  return pino({ level: logLevel }, PinoPretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss', singleLine: true }));
}
