import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAuditSigner } from '@vern/db';
import { openTestDatabase, type TestDatabase } from '@vern/db/testing';
import { incidentReport } from '@vern/testing';
import { SMTPServer } from 'smtp-server';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Host, startHost } from '../host.fixture.ts';
import { deliver } from './deliver.ts';
import { openQueue } from './queue.ts';
import { startJobs } from './start-jobs.ts';

const MARK = 'Sparket mot leggen bak gymsalen';
type Received = { readonly to: string; readonly text: string };

const inbox: Received[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      inbox.push(...session.envelope.rcptTo.map(({ address }) => ({ to: address, text })));
      done();
    });
  },
});

let test: TestDatabase;
let host: Host;
let stop: () => Promise<void>;

beforeAll(async () => {
  test = await openTestDatabase('pglite');
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  host = await startHost(test, { settings: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  const signer = createAuditSigner(generateKeyPairSync('ed25519').privateKey);
  stop = await startJobs({ ...host.services, database: test.database, signer });
});
afterAll(async () => {
  await stop();
  await host.close();
  await test.close();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

describe('startJobs', () => {
  it('tells leader and safety representative once, by mail and in the app, and nothing of what was written', async () => {
    const browser = await host.signedIn('reporter');
    const { school } = host.municipality.places;
    const occurredOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const report = incidentReport({ unitId: school, occurredOn, kinds: ['strangle'], description: `${MARK}.` });
    const input = { idempotencyKey: v7(), draftId: null, report };
    const sent = await browser.mutate('incident.submit', input);
    await browser.mutate('incident.submit', input);
    const { incidentId } = sent.result!.data as { readonly incidentId: string };

    await vi.waitFor(() => expect(inbox.length).toBeGreaterThanOrEqual(2), { timeout: 40_000, interval: 200 });

    // As after a crash between telling and marking: the same message is delivered again.
    const { municipalityId } = host.municipality;
    const boss = await openQueue(host.services.env, test.database, host.services.logger);
    const notices = () =>
      host.services.ports.notices.list({ municipalityId, actorId: host.municipality.people.leader });
    const [notice] = await notices();
    expect(notice).toMatchObject({ kind: 'incident.submitted', incidentId, readAt: null });
    await boss.stop({ graceful: false });

    const people = inbox.map(({ to }) => to).sort();
    expect(people).toEqual(['leader@prove.example', 'safety_rep@prove.example']);
    for (const { text } of inbox) {
      for (const secret of [MARK, 'strangle', 'kvel', 'reporter', 'schoolyard']) expect(text).not.toContain(secret);
      expect(text).toContain(host.publicUrl.replace('http://', ''));
      expect(text).toContain('Auto-Submitted: auto-generated');
    }
  });

  it('tells nobody twice when a delivery is tried again', async () => {
    const { municipalityId, people, places } = host.municipality;
    const incidents = await host.services.ports.incidents.inbox(
      { municipalityId, actorId: people.leader },
      { nodeId: places.school, statuses: ['submitted'], pageSize: 1 },
    );
    const jobs: string[] = [];
    const boss = {
      insert: async (_queue: string, added: readonly { id: string }[]) => void jobs.push(...added.map(({ id }) => id)),
    };
    const outboxId = v7();
    const payload = { incidentId: incidents[0]!.id, actorId: people.reporter, tells: 'handler safety_rep affected' };
    const delivery = { municipalityId, outboxId, topic: 'incident.closed', payload } as const;
    const options = { database: test.database, boss: boss as never, newId: v7, clock: () => new Date() };
    await deliver(options, delivery);
    await deliver(options, delivery);
    // The queue keeps one job an id: both tries named the same two.
    expect([jobs.length, new Set(jobs).size]).toEqual([4, 2]);
    const told = await host.services.ports.notices.list({ municipalityId, actorId: people.leader });
    expect(told.filter(({ kind }) => kind === 'incident.closed')).toHaveLength(1);
  });
});
