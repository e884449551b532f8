import type { TestProject } from 'vitest/node';
import { startServer } from './start-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that all journeys share. */
    url: string;
  }
}

/** Start the server before the first journey, stop it after the last. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  provide('url', server.url);
  return server.stop;
}
