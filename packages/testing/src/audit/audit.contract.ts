import type { NounAction } from '@vern/domain/nouns';
import type { NewAuditEntry } from '@vern/domain/subject';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { Contract } from '../contract-world.ts';
import { newReport } from '../new-report.ts';

/** The record of a report: what was done to it and who has looked. */
export const auditContract: Contract = (makeWorld) => {
  const make = async () => {
    const { ports, scopeOf, places, people } = await makeWorld();
    const report = newReport({ unitId: places.school, reporterId: people.reporter, affectedId: people.colleague });
    await ports.incidents.submit(scopeOf('reporter'), { ...report, audit: [] });
    const subject = { type: 'incident', id: report.facts.id } as const;
    const look = (at: Date): NewAuditEntry<NounAction> => ({
      ...{ id: v7(), at, action: 'incident.read', entityType: 'incident', entityId: subject.id, subject },
      ...{ changedFields: [], details: {} },
    });
    return { audit: ports.audit, scopeOf, subject, look };
  };

  it('records a look once an hour for each person, however often they look', async () => {
    const { audit, scopeOf, subject, look } = await make();
    const hour = 3_600_000;
    const early = new Date(Math.floor(Date.now() / hour) * hour - hour + 300_000);
    const late = new Date(early.getTime() + 50 * 60_000);
    const next = new Date(early.getTime() + hour);
    for (const at of [early, late, next]) await audit.recordRead(scopeOf('leader'), look(at));
    await audit.recordRead(scopeOf('reporter'), look(late));
    const lines = await audit.timeline(scopeOf('leader'), subject);
    expect(lines.map(({ at, actorName, action }) => [at, actorName, action])).toEqual([
      [early, 'leader', 'incident.read'],
      [late, 'reporter', 'incident.read'],
      [next, 'leader', 'incident.read'],
    ]);
  });

  it('tells a history oldest first, in whatever order it was written', async () => {
    const { audit, scopeOf, subject, look } = await make();
    const now = Date.now();
    const looks = [
      ['leader', -1],
      ['reporter', -3],
      ['colleague', -2],
    ] as const;
    for (const [who, seconds] of looks) await audit.recordRead(scopeOf(who), look(new Date(now + seconds * 1_000)));
    const lines = await audit.timeline(scopeOf('leader'), subject);
    expect(lines.map(({ actorName }) => actorName)).toEqual(['reporter', 'colleague', 'leader']);
  });

  it('has no history of what is not there', async () => {
    const { audit, scopeOf } = await make();
    expect(await audit.timeline(scopeOf('leader'), { type: 'incident', id: v7() })).toEqual([]);
  });
};
