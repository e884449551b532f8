import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { MigrationAdapterFactory } from './migration-adapter.ts';

/** One statement inside a transaction. */
export type Query = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** What the rooms of this package need from an engine. Never leaves the package. */
export interface Connection {
  readonly engine: 'pglite' | 'postgres';
  readonly prisma: PrismaClient;
  /** One statement, prepared, in a transaction of its own. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** All statements of the work, or none. Without the Prisma client: for set-wise work. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Several statements at once, without values. */
  script(sql: string): Promise<unknown>;
  migrationAdapter(): MigrationAdapterFactory;
  /** Run alone among all processes on this database. */
  withAdvisoryLock<T>(key: number, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
