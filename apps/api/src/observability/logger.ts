import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type { Logger };

/**
 * Structured lines without personal data: what is logged is named at each call, and these paths are cut out should
 * somebody pass a request, a report or a person along.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'req',
        'res',
        '*.headers',
        '*.cookie',
        '*.body',
        '*.input',
        '*.name',
        '*.email',
        '*.text',
        '*.description',
      ],
      remove: true,
    },
    serializers: { err: errorForLog },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error's kind and place. Its message may quote a row or an input, so it stays out. */
function errorForLog(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, meta } = error as Error & { code?: unknown; meta?: { code?: unknown } };
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8);
  return { type: error.name, code: code ?? meta?.code, stack };
}
