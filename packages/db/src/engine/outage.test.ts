import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgresServer } from '../../testing/index.ts';
import type { Connection } from './connection.ts';
import { isWritable } from './is-writable.ts';
import { openPostgres } from './open-postgres.ts';
import { isOutage } from './outage.ts';

describe('isOutage', () => {
  it.each([
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), true],
    ['a server shut down', Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
    ['a server starting', Object.assign(new Error('starting up'), { code: '57P03' }), true],
    ['a statement that took too long', Object.assign(new Error('canceling statement'), { code: '57014' }), true],
    ['a full disk', Object.assign(new Error('could not extend file'), { code: '53100' }), true],
    ['no connection left', Object.assign(new Error('too many clients'), { code: '53300' }), true],
    ['a copy without the right to write', Object.assign(new Error('read-only'), { code: '25006' }), true],
    ['a broken connection', new Error('Connection terminated unexpectedly'), true],
    ['what lies in another error', new Error('outer', { cause: { cause: { kind: 'ConnectionClosed' } } }), true],
    ['a transaction that did not begin in time', Object.assign(new Error('P'), { code: 'P2028' }), true],
    [
      'what Prisma keeps aside',
      { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } },
      true,
    ],
    ['a unique key taken', Object.assign(new Error('duplicate'), { code: '23505' }), false],
    ['a right that is missing', Object.assign(new Error('denied'), { code: '42501' }), false],
    ['a fault of ours', new TypeError('undefined is not a function'), false],
    ['nothing', null, false],
    ['a text', 'ECONNREFUSED', false],
  ])('%s: %#', (_what, error, outage) => expect(isOutage(error)).toBe(outage));
});

describe('a server that goes away', () => {
  let server: PostgresServer;
  let connection: Connection;
  const broken: Error[] = [];
  beforeAll(async () => {
    server = await startPostgresServer();
    connection = openPostgres({
      url: server.adminUrl,
      poolSize: 3,
      isServing: true,
      onIdleError: (error) => broken.push(error),
    });
    await connection.script('create table kept (id int)');
  });
  afterAll(async () => {
    await connection.close();
    await server.stop();
  });

  const insideRaw = (work: () => Promise<void>) =>
    connection.transaction(async (query) => {
      await query('insert into kept values (1)');
      await work();
      await query('insert into kept values (2)');
    });
  const insidePrisma = (work: () => Promise<void>) =>
    connection.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`insert into kept values (1)`;
      await work();
      await tx.$executeRaw`insert into kept values (2)`;
    });
  const endConnections = async () => {
    const others = openPostgres({ url: server.adminUrl, poolSize: 1 });
    await others.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = $1',
      ['client backend'],
    );
    await others.close();
    await pause(50);
  };
  const errorOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => error,
    );
  const count = async () => (await connection.query<{ n: number }>('select count(*)::int as n from kept'))[0]!.n;

  it.each([
    ['a transaction', insideRaw],
    ['a transaction of Prisma’s', insidePrisma],
  ])('ends %s and nothing else, writes nothing of it, and is there again for the next', async (_what, inside) => {
    const error = await errorOf(inside(endConnections));
    expect(isOutage(error), String(error)).toBe(true);
    expect(await count()).toBe(0);
    expect(broken.length).toBeGreaterThan(0);
  });

  it('is told as away while it is down, and is back by itself', async () => {
    await server.crash();
    for (const attempt of [count(), insideRaw(async () => undefined), insidePrisma(async () => undefined)]) {
      const error = await errorOf(attempt);
      expect(isOutage(error), String(error)).toBe(true);
    }
    expect(await isWritable(connection)).toBe(false);
    await server.start();
    expect(await count()).toBe(0);
    expect(await isWritable(connection)).toBe(true);
  });

  it('is not waited for longer than seconds when it says nothing, in a transaction and before one', async () => {
    const started = performance.now();
    try {
      const frozen = Promise.withResolvers<void>();
      const freeze = () => server.freeze().then(frozen.resolve, frozen.reject);
      const hung = [insideRaw, insidePrisma].map((inside) => errorOf(inside(freeze)));
      // On a busy machine the transactions take a while to begin: until then it still answers.
      await Promise.race([frozen.promise, ...hung]);
      const later = Array.from({ length: 4 }, () => errorOf(count()));
      expect(await isWritable(connection)).toBe(false);
      for (const error of await Promise.all([...hung, ...later])) expect(isOutage(error), String(error)).toBe(true);
      expect(performance.now() - started).toBeLessThan(20_000);
    } finally {
      // A frozen server cannot be stopped, and would outlive the test.
      await server.thaw();
    }
    expect(await count()).toBe(0);
    expect(await isWritable(connection)).toBe(true);
    await insideRaw(async () => undefined);
    expect(await count()).toBe(2);
  });
});
