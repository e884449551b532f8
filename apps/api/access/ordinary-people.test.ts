import type { Ports } from '@vern/api';
import { describeEachEngine } from '@vern/db/testing';
import { osloDay } from '@vern/domain/calendar';
import { incidentReportSchema } from '@vern/domain/incident/schema';
import { incidentReport } from '@vern/testing';
import type { Who } from '@vern/testing/access';
import { v7 } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import { makeWorld, type World } from './world.fixture.ts';

// A test in memory never sees what a rule in the database refuses. So whatever ordinary people do is done here once as
// themselves, through the procedures, on a database: every field that a report may have, and every method of every store.

type Submit = Parameters<ReturnType<World['as']>['incident']['submit']>[0];
type Report = Submit['report'];
/** Each field that may be left out, given; the other fields are in every report. */
type Given = Record<keyof typeof OPTIONAL, (world: World, before: string, who: Who) => Partial<Report>>;

/** A day on which a measure may be due: no further away than anybody looks. */
const IN_A_YEAR = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

const OPTIONAL = {
  departmentId: true,
  occurredTime: true,
  answers: true,
  description: true,
  acknowledged: true,
  hideNameFromSafetyRep: true,
  continuesIncidentId: true,
  affected: true,
} as const;

const me = { physicalInjury: 'pain', psychologicalImpact: 'none', wantsContact: 'today' } as const;
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const GIVEN: Given = {
  departmentId: ({ places }) => ({ departmentId: places.department }),
  occurredTime: () => ({ occurredTime: null, occurredPrecision: 'day_only' }),
  answers: () => ({ answers: { ageBand: 'grade_1_4', situation: 'recess', staffWitnesses: 2, triggers: [] } }),
  description: () => ({ description: 'Sparket mot leggen.' }),
  acknowledged: () => ({ description: 'Jeg ble slått av Kristoffer.', acknowledged: ['Kristoffer'] }),
  hideNameFromSafetyRep: () => ({ hideNameFromSafetyRep: true }),
  continuesIncidentId: (_world, before) => ({ continuesIncidentId: before }),
  affected: ({ idOf }, _before, who) => ({
    affected: [
      { ...me, absence: 'rest_of_day', firstAidGiven: true, sawDoctor: false, injuredBodyParts: ['hand_finger'] },
      {
        ...me,
        personId: idOf(who === 'affected' ? 'reporter' : 'affected'),
        injuryKind: 'bruise',
        consentShareMedical: true,
      },
    ],
  }),
};

describeEachEngine('what ordinary people do', (open) => {
  const run = new Set<string>();
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(open(), { watch: (ports) => watched(ports, run) });
  });

  const report = async (who: Who, given: Partial<Report> = {}) => {
    const whole = incidentReport({ unitId: world.places.school, occurredOn: yesterday(), ...given });
    return (await world.as(who).incident.submit({ idempotencyKey: v7(), draftId: null, report: whole })).incidentId;
  };

  it('is written with every field that a report may have', () => {
    const parsed = incidentReportSchema.safeParse({});
    const asked = parsed.error!.issues.map(({ path }) => path[0]);
    const mayBeLeftOut = Object.keys(incidentReportSchema.shape).filter((field) => !asked.includes(field));
    expect(
      Object.keys(OPTIONAL)
        .filter((field) => field !== 'affected')
        .sort(),
    ).toEqual(mayBeLeftOut.sort());
  });

  it.each(['reporter', 'affected', 'unit_leader', 'safety_rep', 'department_leader'] as const)(
    '%s sends reports with each field, and the same situation again and again',
    async (who) => {
      const before = await report(who);
      for (const given of Object.values(GIVEN)) await report(who, given(world, before, who));
      const again = await report(who, { continuesIncidentId: before });
      await report(who, { continuesIncidentId: again });
      const { series } = await world.as(who).incident.open({ incidentId: before });
      expect([series.length, new Set(series.map(({ id }) => id)).size]).toEqual([4, 4]);
      expect(world.unexpected.splice(0)).toEqual([]);
    },
  );

  it('goes on from what somebody else reported on their behalf', async () => {
    const onBehalf = await report('reporter', { affected: [{ ...me, personId: world.idOf('affected') }] });
    const again = await report('affected', { continuesIncidentId: onBehalf });
    const seen = await world.as('affected').incident.open({ incidentId: again });
    expect(seen.series.map(({ id }) => id)).toEqual([onBehalf, again]);
    const handled = await world.as('unit_leader').incident.open({ incidentId: onBehalf });
    expect(handled.series).toEqual(seen.series);
    // Whoever reported the first for them learns nothing of the second, which is not theirs.
    expect((await world.as('reporter').incident.open({ incidentId: onBehalf })).series).toEqual([]);
  });

  it('covers every method of every store', async () => {
    await walk(world, report);
    expect(world.unexpected.splice(0)).toEqual([]);
    // What the host alone asks, before anybody is somebody.
    const ofTheHost = ['sessions.find', 'sessions.personOf', 'sessions.touch'];
    const { ports } = world;
    const all = Object.entries(ports).flatMap(([name, port]) => Object.keys(port).map((method) => `${name}.${method}`));
    expect(all.filter((method) => !run.has(method)).sort()).toEqual(ofTheHost);
  });
});

/** The ports, noting each method that has answered. */
function watched(ports: Ports, run: Set<string>): Ports {
  const watch = (name: string, port: object) =>
    Object.fromEntries(
      Object.entries(port as Record<string, (...given: unknown[]) => Promise<unknown>>).map(([method, call]) => [
        method,
        async (...given: unknown[]) => {
          const answer = await call(...given);
          run.add(`${name}.${method}`);
          return answer;
        },
      ]),
    );
  return Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, watch(name, port)])) as Ports;
}

/** A report from its draft to its end, with all that is read on the way. */
async function walk(world: World, report: (who: Who, given?: Partial<Report>) => Promise<string>): Promise<void> {
  const { as, places, idOf, scopeOf } = world;
  const words = { text: 'Vi tar det i morgen.', acknowledged: [] };
  const [reporter, leader] = [as('reporter'), as('unit_leader')];
  const draftId = v7();
  await reporter.draft.save({ draftId, content: { kinds: ['kick'] } });
  await reporter.draft.list({});
  await reporter.draft.remove({ draftId });
  const incidentId = await report('reporter', { description: 'Sparket mot leggen.' });
  const at = async () => ({ incidentId, version: (await leader.incident.open({ incidentId })).version });
  await leader.incident.receive(await at());
  await leader.incident.recordTalk({
    ...(await at()),
    talkedOn: osloDay(new Date()),
    text: words.text,
    acknowledged: [],
  });
  await leader.incident.assess({ ...(await at()), severity: 3 });
  const measure = { type: 'technical', title: 'Flytte benken', dueOn: IN_A_YEAR } as const;
  for (const who of ['reporter', 'unit_leader'] as const)
    await leader.incident.addMeasure({ ...(await at()), ...measure, ownerId: idOf(who) });
  const own = (await reporter.measure.mine({})).open[0]!;
  await reporter.measure.finish({ measureId: own.id, version: own.version });
  await reporter.measure.finished({});
  await reporter.measure.reopen({ measureId: own.id, version: own.version + 1 });
  const ofLeader = (await leader.measure.mine({})).open.find((each) => each.title === measure.title)!;
  await leader.measure.start({ measureId: ofLeader.id, version: ofLeader.version });
  await leader.measure.putBack({ measureId: ofLeader.id, version: ofLeader.version + 1 });
  await leader.measure.finish({ measureId: ofLeader.id, version: ofLeader.version + 2 });
  const added = (await leader.incident.open({ incidentId })).measures.find(({ status }) => status === 'planned')!;
  const onMeasure = { measureId: added.id, reason: 'Det trengs ikke nå.', acknowledged: [] };
  const given = { ownerId: idOf('unit_leader'), dueOn: IN_A_YEAR };
  await leader.incident.changeMeasure({ ...(await at()), ...onMeasure, ...given, measureVersion: added.version });
  await leader.incident.dropMeasure({ ...(await at()), ...onMeasure, measureVersion: added.version + 1 });
  const { statements } = await leader.incident.open({ incidentId });
  const statementId = statements.find(({ kind }) => kind === 'description')!.id;
  await leader.incident.redact({ incidentId, statementId, reason: 'Viser hvem det var.', acknowledged: [] });
  const personId = idOf('department_leader');
  await leader.incident.delegates({ incidentId });
  await leader.incident.handOver({ ...(await at()), personId });
  await as('department_leader').incident.inboxCounts({ nodeId: personId });
  await as('department_leader').incident.inbox({ nodeId: personId, workList: 'watching', before: null, pageSize: 1 });
  await leader.incident.takeBack(await at());
  await leader.incident.close({ ...(await at()), ...words });
  await leader.incident.inboxCounts({ nodeId: places.school });
  for (const workList of ['new', 'due_today', 'waiting', 'watching', 'closed'] as const)
    await leader.incident.inbox({ nodeId: places.school, workList, before: null, pageSize: 1 });
  await leader.incident.search({ nodeId: places.school, from: '2026-01-01', pageSize: 1 });
  await reporter.incident.mine({ pageSize: 1 });
  await reporter.organisation.tree({});
  await reporter.organisation.colleagues({ nodeId: places.school });
  await as('hr_adviser').organisation.people({ pageSize: 2, search: 'e' });
  await as('hr_adviser').organisation.people({ nodeId: places.school });
  await as('hr_adviser').organisation.vacancies({});
  await as('agency_director').overview.show({});
  const { notices } = await reporter.notice.list({});
  await reporter.notice.markRead({ noticeIds: [...notices.map(({ id }) => id), v7()] });
  const session = { id: v7(), tokenHash: Buffer.from(v7()), device: 'Firefox, Linux', at: new Date() };
  await world.ports.sessions.start(scopeOf('reporter'), { ...session, expiresAt: new Date(Date.now() + 3_600_000) });
  await reporter.session.list({});
  await reporter.session.end({ sessionId: session.id });
  await reporter.session.setLocale({ locale: 'nn' });
}
