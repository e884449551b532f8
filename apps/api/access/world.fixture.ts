import { appRouter, indexOrganisation, type Ports } from '@vern/api';
import { makeMunicipality, newReport, type TestDatabase, type TestPerson, tamper } from '@vern/db/testing';
import type { Role } from '@vern/domain/access';
import type { NewIncident } from '@vern/domain/incident/ports';
import type { SessionFacts } from '@vern/domain/session/ports';
import { TO_HANDLERS } from '@vern/domain/statement';
import { PEOPLE, REPORTS, type Report, type ReportKind, type Who } from '@vern/testing/access';
import { v7 } from 'uuid';
import { inject } from 'vitest';
import { createPorts } from '../src/create-ports.ts';

/** States that reports are in so that an action is possible at all. */
export type State = 'submitted' | 'in_progress' | 'asked' | 'given' | 'closed';

/** A report that lies ready: what a test needs to name it by. */
export type Prepared = {
  readonly incidentId: string;
  readonly version: number;
  readonly statementId: string;
  readonly measureId: string;
  /** What it did to the one it happened to. */
  readonly affectedId: string;
};

const DAY = '2026-03-02';

/** A municipality with everybody in it, and another one with a leader who knows every id of the first. */
export async function makeWorld(test: TestDatabase, { watch = (ports: Ports) => ports } = {}) {
  const here = await makeMunicipality(test, PEOPLE as Record<keyof typeof PEOPLE, TestPerson>);
  const far = await makeMunicipality(test, { leader_elsewhere: { role: 'unit_leader', at: 'school' } });
  const ports = watch(createPorts(test.database));
  const { places } = here;
  const idOf = (who: Who) => (who === 'leader_elsewhere' ? far.people.leader_elsewhere : here.people[who]);
  const scopeOf = (who: Who) => ({
    municipalityId: who === 'leader_elsewhere' ? far.municipalityId : here.municipalityId,
    actorId: idOf(who),
  });

  const sessionOf = (who: Who): SessionFacts => {
    const person: TestPerson = who === 'leader_elsewhere' ? { role: 'unit_leader', at: 'school' } : PEOPLE[who];
    const { role, at, from = '2024-01-01', to = null, deputyFor } = person;
    const nodeId = (who === 'leader_elsewhere' ? far : here).places[at];
    const deputy = deputyFor === undefined ? {} : { deputyFor: idOf(deputyFor as Who) };
    const { municipalityId, actorId: personId } = scopeOf(who);
    const assignments = [{ role: role as Role, nodeId, from, to, ...deputy }];
    return { sessionId: v7(), personId, municipalityId, name: who, locale: 'nb', lastSeenAt: new Date(), assignments };
  };

  const unexpected: unknown[] = [];
  const organisations = new Map<string, ReturnType<typeof indexOrganisation>>();
  const as = (who: Who) =>
    appRouter.createCaller({
      requestId: who,
      now: new Date(),
      newId: v7,
      ports,
      session: sessionOf(who),
      organisationOf: async (scope) => {
        const known =
          organisations.get(scope.municipalityId) ?? indexOrganisation(await ports.organisation.nodes(scope));
        organisations.set(scope.municipalityId, known);
        return known;
      },
      idleSince: new Date(0),
      isOutage: () => false,
      onUnexpected: (error) => unexpected.push(error),
    });

  const { server } = inject('vernTemplates');
  const closeInto = (incidentId: string, unitId: string) =>
    tamper(test, server, 'update incident set unit_id = $2::uuid, handler_node_id = $2::uuid where id = $1::uuid', [
      incidentId,
      unitId,
    ]);
  const giveTo = (incidentId: string, personId: string) =>
    tamper(test, server, 'update incident set delegate_id = $2::uuid where id = $1::uuid', [incidentId, personId]);

  const prepare = async (kind: ReportKind, state: State): Promise<Prepared> => {
    const { by, about = by, at: place, handler, handledAt, ...is }: Report = REPORTS[kind];
    const open = (each: typeof place | typeof handledAt) => places[each === 'merged_school' ? 'school' : each];
    const report = newReport({
      unitId: open(place),
      reporterId: idOf(by),
      affectedId: idOf(about),
      departmentId: is.inDepartment ? places.department : null,
      handlerNodeId: open(handledAt),
      handledBySteering: is.isSteered === true,
      aboutLeader: is.aboutLeader === true,
      hideName: is.isNameWithheld === true,
      consent: is.hasConsent === true,
    });
    const status = state === 'asked' || state === 'given' ? 'in_progress' : state;
    const facts = {
      ...report.facts,
      status,
      askedOn: state === 'asked' ? DAY : null,
      themeAnswers: { ageBand: 'child' },
    } as NewIncident['facts'];
    await ports.incidents.submit(scopeOf(by), { ...report, facts });
    // Nobody can report from a closed unit: this one was sent while it was open.
    if (place === 'merged_school') await closeInto(facts.id, places.merged_school);
    const givenTo = is.givenTo ?? (state === 'given' ? 'colleague' : null);
    if (givenTo) await giveTo(facts.id, idOf(givenTo));
    const measureId = v7();
    const at = new Date();
    await ports.incidents.change(scopeOf(handler), {
      incidentId: facts.id,
      expectedVersion: 1,
      set: { updatedAt: at },
      statements: [{ id: v7(), kind: 'note', ...TO_HANDLERS, text: 'Bare for dem som følger opp.', createdAt: at }],
      measures: [
        {
          id: measureId,
          type: 'technical',
          title: 'Flytte benken',
          ownerId: idOf(handler),
          dueOn: '2099-01-01',
          status: 'planned',
          createdAt: at,
          createdById: idOf(handler),
        },
      ],
      audit: [],
    });
    return {
      incidentId: facts.id,
      version: 2,
      statementId: report.statements[0]!.id,
      measureId,
      affectedId: report.affected[0]!.id,
    };
  };

  /** One of each, for those who are to be refused: nothing may change it. */
  const kept = new Map<string, Promise<Prepared>>();
  const keep = (kind: ReportKind, state: State) => {
    const key = `${kind} ${state}`;
    const found = kept.get(key) ?? prepare(kind, state);
    kept.set(key, found);
    return found;
  };
  return { as, prepare, keep, kept, ports, places, idOf, scopeOf, unexpected, municipalityId: here.municipalityId };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;
