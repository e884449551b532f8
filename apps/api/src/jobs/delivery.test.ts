import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuditSigner, openWitness } from '@vern/db';
import { describeEachEngine, tamper } from '@vern/db/testing';
import { incidentReport } from '@vern/testing';
import { SMTPServer } from 'smtp-server';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { type Host, startHost } from '../host.fixture.ts';
import { openQueue } from './queue.ts';
import { startJobs } from './start-jobs.ts';

const MANY = 600;
/** On a busy machine; it is many times that on one of its own. One a second was too few for a morning. */
const LEAST_MAILS_A_SECOND = 20;

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

beforeAll(() => new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

describeEachEngine('startJobs', (open) => {
  let host: Host;
  let stop: () => Promise<void>;
  let folder: string;

  beforeAll(async () => {
    inbox.length = 0;
    const { port } = smtp.server.address() as AddressInfo;
    const { database, urls } = open();
    const server = urls ? { DATABASE_URL: urls.appUrl, DATABASE_MIGRATION_URL: urls.ownerUrl } : {};
    host = await startHost(open(), { settings: { SMTP_URL: `smtp://127.0.0.1:${port}`, ...server } });
    const signer = createAuditSigner(generateKeyPairSync('ed25519').privateKey);
    folder = await mkdtemp(join(tmpdir(), 'vern-witness-'));
    stop = await startJobs({ ...host.services, database, signer, witness: await openWitness(folder) });
  });
  afterAll(async () => {
    await stop();
    await host.close();
    await rm(folder, { recursive: true });
  });

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

    const { municipalityId, people: staff } = host.municipality;
    const [notice] = await host.services.ports.notices.list({ municipalityId, actorId: staff.leader });
    expect(notice).toMatchObject({
      ...{ topic: 'incident.submitted', subject: { type: 'incident', id: incidentId }, readAt: null },
    });

    const people = inbox.map(({ to }) => to).sort();
    expect(people).toEqual(['leader@prove.example', 'safety_rep@prove.example']);
    for (const { text } of inbox) {
      for (const secret of [MARK, 'strangle', 'kvel', 'reporter', 'schoolyard']) expect(text).not.toContain(secret);
      expect(text).toContain(host.publicUrl.replace('http://', ''));
      expect(text).toContain('Auto-Submitted: auto-generated');
    }
  });

  it('tries news that cannot be delivered again, and no other that the queue handed out with it', async () => {
    const { municipalityId, people } = host.municipality;
    const add = (topic: string, party: string) => {
      const id = v7();
      const row = [municipalityId, id, topic, v7(), party, people.director];
      return tamper(
        open(),
        inject('vernTemplates').server,
        `insert into outbox (municipality_id, id, topic, subject_type, subject_id, parties, person_ids, left_out, created_at,
          dispatched_at) values ($1, $2, $3, 'measure', $4, array[$5], array[$6]::uuid[], '{}', now(), now())`,
        row,
      ).then(() => ({ id, data: { municipalityId, outboxId: id } }));
    };
    const [bad, good] = [await add('measure.assigned', 'nobody'), await add('measure.assigned', 'owner')];
    const boss = await openQueue(host.services.env, open().database, host.services.logger);
    await boss.insert('deliver', [bad, good]);
    const stateOf = async (id: string) => (await boss.findJobs('deliver', { id }))[0]?.state;
    await vi.waitFor(async () => expect(await stateOf(good.id)).toBe('completed'), { timeout: 20_000, interval: 200 });
    await vi.waitFor(async () => expect(await stateOf(bad.id)).toBe('retry'), 30_000);
    expect(await host.services.ports.notices.list({ municipalityId, actorId: people.director })).toHaveLength(1);
    await boss.stop({ graceful: false });
  });

  it('sends many mails in seconds, and from two servers none twice', async () => {
    const { database } = open();
    const { municipalityId, people } = host.municipality;
    const signer = createAuditSigner(generateKeyPairSync('ed25519').privateKey);
    const witness = await openWitness(join(folder, 'other'));
    const stopOther = await startJobs({ ...host.services, database, signer, witness });
    const boss = await openQueue(host.services.env, database, host.services.logger);
    const before = inbox.length;
    const data = { municipalityId, topic: 'incident.submitted', personId: people.leader, party: 'handler' } as const;
    const mails = Array.from({ length: MANY }, () => ({
      id: v7(),
      data: { ...data, subject: { type: 'incident', id: v7() } },
    }));
    const started = performance.now();
    await boss.insert('mail', mails);
    await vi.waitFor(() => expect(inbox.length - before).toBeGreaterThanOrEqual(MANY), {
      timeout: 60_000,
      interval: 50,
    });
    const seconds = (performance.now() - started) / 1_000;
    // A relay that sent one twice would do so now.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const named = inbox.slice(before).map(({ text }) => /^Message-ID: <([\w-]+)@/im.exec(text)?.[1] ?? '');
    const ids = new Set(mails.map(({ id }) => id));
    expect(named.filter((id) => ids.has(id)).toSorted()).toEqual([...ids].sort());
    expect(MANY / seconds).toBeGreaterThan(LEAST_MAILS_A_SECOND);
    await boss.stop({ graceful: false });
    await stopOther();
  });
});
