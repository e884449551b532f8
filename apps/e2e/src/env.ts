/** The surroundings a server is started in: what the test run itself was given. */
export const SURROUNDINGS: Readonly<Record<string, string | undefined>> = process.env;
