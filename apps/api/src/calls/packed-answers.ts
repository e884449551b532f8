import compression from 'compression';
import type { RequestHandler } from 'express';

/** What fits into a packet or two comes no sooner for being packed. */
const LEAST_BYTES = 2_048;

/** A whole case: what several people wrote stands in one answer with what not all of them may read (decision 0404). */
const LEFT_AS_THEY_ARE: ReadonlySet<string> = new Set(['/incident.open']);

/** Answers to questions that are long, such as lists, are sent in Brotli or gzip to whoever reads it. */
export function packedAnswers(): RequestHandler {
  const pack = compression({ threshold: LEAST_BYTES });
  return (request, response, next) => {
    if (request.method === 'GET' && !LEFT_AS_THEY_ARE.has(request.path)) pack(request, response, next);
    else next();
  };
}
