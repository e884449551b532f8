import lighthouse from 'lighthouse';

/** What one look at a page gave. */
export type PageFigures = {
  /** Scores from 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** Cumulative layout shift, without a unit. */
  readonly layoutShift: number;
  /** Bytes over the wire on a first visit, headers included. */
  readonly bytes: number;
  /** Milliseconds on the phone and the network that Lighthouse supposes. */
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly blockedMs: number;
  /** What an audit found wrong, by its name. */
  readonly faults: readonly string[];
};

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/**
 * A first visit to a page by Lighthouse's own phone on its own slow network.
 *
 * @param port - Debugging port of a browser that runs.
 * @param cookie - Cookies to be signed in with.
 * @throws {Error} When the page could not be measured.
 */
export async function auditPage(url: string, port: number, cookie: string): Promise<PageFigures> {
  const result = await lighthouse(url, {
    port,
    extraHeaders: { Cookie: cookie },
    onlyCategories: CATEGORIES,
    output: 'json',
    logLevel: 'error',
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const { audits, categories } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    layoutShift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    firstPaintMs: value('first-contentful-paint'),
    largestPaintMs: value('largest-contentful-paint'),
    blockedMs: value('total-blocking-time'),
    faults: CATEGORIES.slice(1).flatMap((name) =>
      (categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id),
    ),
  };
}
