import type { Ports } from '@vern/api';
import { createRepositories, type Database } from '@vern/db';

/** Every port of the API over one database. */
export function createPorts(database: Database): Ports {
  return createRepositories(database);
}
