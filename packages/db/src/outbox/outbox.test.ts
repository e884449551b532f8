import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine, makeMunicipality, type NewReportOptions, newReport } from '../../testing/index.ts';
import { createIncidentRepository } from '../incident/incident.repository.ts';
import { addNotice } from './add-notice.ts';
import { createNoticeRepository } from './notice.repository.ts';
import { createRecipients } from './recipients.ts';
import { markDispatched, takeOutbox } from './take-outbox.ts';

const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  leader: { role: 'unit_leader', at: 'school' },
  deputy: { role: 'unit_leader', at: 'school', deputyFor: 'leader' },
  former: { role: 'unit_leader', at: 'school', to: '2025-01-01' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  department_rep: { role: 'safety_rep', at: 'department' },
  director: { role: 'agency_director', at: 'agency' },
} as const;

type Who = keyof typeof PEOPLE;

describeEachEngine('the outbox', (open) => {
  const make = async (more: (places: Record<string, string>) => Partial<NewReportOptions> = () => ({})) => {
    const here = await makeMunicipality(open(), PEOPLE);
    const { school } = here.places;
    const { reporter, affected } = here.people;
    const report = newReport({ unitId: school, reporterId: reporter, affectedId: affected, ...more(here.places) });
    const scope = { municipalityId: here.municipalityId, actorId: reporter };
    await createIncidentRepository(open().database).submit(scope, report);
    const recipients = createRecipients(open().database, here.municipalityId);
    const named = (found: readonly { personId: string }[]) =>
      found
        .map(({ personId }) => (Object.keys(here.people) as Who[]).find((who) => here.people[who] === personId))
        .sort();
    return { here, report, recipients, named, id: report.facts.id };
  };

  it('gives what waits, oldest first, until it is marked', async () => {
    const { here, report } = await make();
    const take = () => takeOutbox(open().database, here.municipalityId, 10);
    expect(await take()).toEqual(report.outbox);
    expect(await take()).toEqual(report.outbox);
    await markDispatched(open().database, here.municipalityId, [report.outbox[0]!.id], new Date());
    expect(await take()).toEqual([]);
  });

  it('tells the leader and the deputy, but nobody whose time is over', async () => {
    const { recipients, named, id } = await make();
    expect(named(await recipients.handlers(id))).toEqual(['deputy', 'leader']);
    expect(named(await recipients.safetyReps(id))).toEqual(['safety_rep']);
    expect(named(await recipients.involved(id))).toEqual(['affected', 'reporter']);
  });

  it('tells the next level up, and not the leader, of a report about the leader', async () => {
    const { recipients, named, id } = await make(({ agency }) => ({ aboutLeader: true, handlerNodeId: agency! }));
    expect(named(await recipients.handlers(id))).toEqual(['director']);
  });

  it('tells the safety representative of the department too', async () => {
    const { recipients, named, id } = await make(({ department }) => ({ departmentId: department! }));
    expect(named(await recipients.safetyReps(id))).toEqual(['department_rep', 'safety_rep']);
  });

  it('knows nobody of a report or a person that does not exist', async () => {
    const { recipients } = await make();
    expect(await recipients.handlers(v7())).toEqual([]);
    expect(await recipients.person(v7())).toBeNull();
  });

  it('shows a notice once, however often its message is delivered, and to its person alone', async () => {
    const { here, report, id } = await make();
    const personId = here.people.leader;
    const notice = () => ({
      id: v7(),
      personId,
      kind: 'incident.submitted' as const,
      incidentId: id,
      outboxId: report.outbox[0]!.id,
      createdAt: new Date('2026-03-02T10:00:00Z'),
    });
    const add = () => addNotice(open().database, here.municipalityId, notice());
    expect([await add(), await add()]).toEqual([true, false]);
    const notices = createNoticeRepository(open().database);
    const list = (actorId: string) => notices.list({ municipalityId: here.municipalityId, actorId });
    expect(await list(personId)).toHaveLength(1);
    expect(await list(here.people.deputy)).toEqual([]);
  });
});
