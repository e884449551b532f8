import { generateKeyPairSync } from 'node:crypto';
import { createAuditSigner } from '@vern/db';
import { describeEachEngine, makeMunicipality, newReport } from '@vern/db/testing';
import { expect, it } from 'vitest';
import { createPorts } from '../create-ports.ts';
import { createLogger } from '../observability/logger.ts';
import { createMetrics } from '../observability/metrics.ts';
import { createSealer } from './sealer.ts';

describeEachEngine('createSealer', (open) => {
  it('says once and in the metrics that the audit is not the one it signed, and signs nothing on top of it', async () => {
    const { database } = open();
    const here = await makeMunicipality(open(), { reporter: { role: 'employee', at: 'school' } });
    const { municipalityId, places, people } = here;
    const submit = () =>
      createPorts(database).incidents.submit(
        { municipalityId, actorId: people.reporter },
        newReport({ unitId: places.school, reporterId: people.reporter, handlerNodeId: places.school }),
      );
    const lines: string[] = [];
    const metrics = createMetrics();
    const signer = createAuditSigner(generateKeyPairSync('ed25519').privateKey);
    let said: Parameters<Parameters<typeof createSealer>[0]['witness']['append']>[2] | null = null;
    let isForged = false;
    let isBegun = false;
    const seal = createSealer({
      database,
      municipalityId,
      signer,
      // A witness in memory. What it was told of a longer chain is what a cut chain looks like from here.
      witness: {
        last: async (id) => said && signer.witness(id, isForged ? { ...said, position: 99 } : said, '00'.repeat(32)),
        isBegun: async () => isBegun,
        begin: async () => {
          isBegun = true;
        },
        append: async (_id, _signer, checkpoint) => {
          said = checkpoint;
        },
      },
      clock: () => new Date(),
      logger: createLogger('warn', { write: (line: string) => void lines.push(line) }),
      metrics,
    });
    const refused = async () => (await metrics.auditRefused.get()).values[0]?.value;

    await submit();
    expect(await seal()).toMatchObject({ sealed: 1, isBehind: false, refusal: null });
    expect(said).toMatchObject({ position: 1 });

    isForged = true;
    await submit();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await seal()).toMatchObject({ sealed: 0, refusal: { fault: 'tail_missing', position: 99 } });
    }
    expect(await refused()).toBe(1);
    expect(lines).toEqual([expect.stringContaining('THE AUDIT IS NOT THE ONE THAT WAS SIGNED BEFORE')]);

    isForged = false;
    expect(await seal()).toMatchObject({ sealed: 1, refusal: null });
    expect(await refused()).toBe(0);
    expect(lines).toHaveLength(2);
  });
});
