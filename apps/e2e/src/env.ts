/** The surroundings a server is started in: what the test run itself was given. */
export const SURROUNDINGS: Readonly<Record<string, string | undefined>> = process.env;

/** A server that runs already, for writing journeys: `VERN_JOURNEYS_URL=http://localhost:3000`. */
export const RUNNING_SERVER_URL = process.env['VERN_JOURNEYS_URL'];
