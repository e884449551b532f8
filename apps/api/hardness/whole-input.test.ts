import { appRouter } from '@vern/api';
import { describeEachEngine } from '@vern/db/testing';
import { incidentReport } from '@vern/testing';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Browser } from '../src/browser.fixture.ts';
import { type Host, STAFF, startHost } from '../src/host.fixture.ts';
import { type Known, wholeInputFor } from './whole-input.fixture.ts';

const RUNS = 60;
/** What these break on is a pair of their many fields. */
const MORE_RUNS: Readonly<Record<string, number>> = {
  'incident.submit': 600,
  'incident.inbox': 400,
  'draft.save': 300,
};

type Procedure = { readonly _def: { readonly type: string; readonly inputs: readonly z.ZodType[] } };
const PROCEDURES = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

describeEachEngine('input that is whole, in every pair of values', (open) => {
  let host: Host;
  const browsers: Browser[] = [];
  let known: Known;

  beforeAll(async () => {
    host = await startHost(open());
    const { places, people } = host.municipality;
    for (const who of Object.keys(STAFF) as (keyof typeof STAFF)[]) browsers.push(await host.signedIn(who));
    const day = new Date(host.clock().getTime() - 86_400_000).toISOString().slice(0, 10);
    const report = incidentReport({ unitId: places.school, occurredOn: day });
    const sent = await browsers[0]!.mutate('incident.submit', { idempotencyKey: v7(), draftId: null, report });
    const { incidentId } = sent.result!.data as { incidentId: string };
    const ids = {
      unitId: [places.school],
      nodeId: [places.school, places.agency],
      departmentId: [places.department],
      personId: [people.reporter, people.leader],
      ownerId: [people.reporter, people.leader],
      incidentId: [incidentId],
    };
    known = { ids, day };
  });
  afterAll(() => host.close());

  it.each(PROCEDURES)('%s answers it, or refuses it by name', async (path, { _def }) => {
    const input = wholeInputFor(_def.inputs[0]!, known);
    const asked = fc.tuple(fc.nat(browsers.length - 1), input);
    await fc.assert(
      fc.asyncProperty(asked, async ([who, given]) => {
        const browser = browsers[who]!;
        const answer = await (_def.type === 'query' ? browser.query : browser.mutate)(path, given);
        expect([answer.status < 500, answer.status < 500 ? null : given]).toEqual([true, null]);
        if (answer.status >= 400) expect(answer.error!.data.refusal.code).toMatch(/^[a-z_]+$/);
      }),
      { numRuns: MORE_RUNS[path] ?? RUNS, seed: 20_261_129 },
    );
  });
});
