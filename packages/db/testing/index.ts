export { type NewReportOptions, newReport } from '@vern/testing';
export { contractWorld } from './contract-world.ts';
export { createDatabaseOn, type DatabaseUrls, type ServerAddress, withClient } from './create-database-on.ts';
export { describeEachEngine } from './describe-each-engine.ts';
export { makeMunicipality, type TestMunicipality, type TestPerson, type TestPlace } from './make-municipality.ts';
export { ENGINES, type Engine, openTestDatabase, type TestDatabase } from './open-test-database.ts';
export { type PostgresServer, startPostgresServer } from './postgres-server.ts';
export { tamper } from './tamper.ts';
