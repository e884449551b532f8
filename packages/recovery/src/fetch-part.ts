/** What browsers and the bundler say of a script or a sheet that was asked for and is not there. */
const NOT_THERE = /dynamically imported module|Importing a module script failed|Unable to preload CSS/;

/**
 * Fetch a part of the app. What fails is told in our own words: the router knows those of the browser, and would load
 * the page again though there is no network, which is to lose it.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new Error('A part of the app could not be fetched', { cause });
  }
}

/** Whether a part of the app was not there: there is no network, or a release has put another in its place. */
export function isPartMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return NOT_THERE.test(error.message) || isPartMissing(error.cause);
}
