/**
 * What PostgreSQL says when it cannot do its work now, by class or whole code: no connection (08), no room for more (53),
 * stopped from outside or ended for lack of time (57), its disk (58), serving as a copy that takes no writes (25006), a
 * session ended for idling in a transaction (25P03).
 */
const SQL_STATES = /^(08|53|57|58)[0-9A-Z]{3}$|^25006$|^25P03$/;

/** Of the system: no way to the server. */
const SYSTEM_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
]);

/** Of the Prisma client: not reached, timed out, closed, no free connection, no transaction begun or ended in time. */
const PRISMA_CODES: ReadonlySet<string> = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);

/** Of Prisma's way to the driver. */
const ADAPTER_KINDS: ReadonlySet<string> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/** The driver's own words for a connection that broke, or that there was none in time: it gives these no code. */
const DRIVER_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

type Clues = {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly kind?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
};

/** How deep an error may lie in others. */
const DEPTH = 8;

/**
 * Whether an error says that the database is away, full or overloaded: nobody's mistake, and worth another try. Whether
 * what was under way is written is not known then; only what was answered is.
 */
export function isOutage(error: unknown): boolean {
  let at = error as Clues | null | undefined;
  for (let depth = 0; depth < DEPTH && typeof at === 'object' && at !== null; depth += 1) {
    if (isSign(at)) return true;
    at = (at.cause ?? at.meta?.driverAdapterError) as Clues | undefined;
  }
  return false;
}

function isSign({ code, originalCode, kind, message }: Clues): boolean {
  for (const each of [code, originalCode]) {
    if (typeof each !== 'string') continue;
    if (SQL_STATES.test(each) || SYSTEM_CODES.has(each) || PRISMA_CODES.has(each)) return true;
  }
  if (typeof kind === 'string' && ADAPTER_KINDS.has(kind)) return true;
  return typeof message === 'string' && DRIVER_WORDS.test(message);
}
