import type { TimelineEntry } from '@vern/domain/audit/ports';
import { closingGate, openSteps } from '@vern/domain/incident';
import { INCIDENT_ABILITIES, INCIDENT_RELATIONS, type IncidentRelation } from '@vern/domain/incident/policy';
import { pickFields, TOLD_OF_HEALTH } from '@vern/domain/incident/shape';
import { isOverdueMeasure } from '@vern/domain/measure';
import { measureGrants, measureScopeOf } from '@vern/domain/measure/policy';
import { mayReadStatement } from '@vern/domain/statement';
import { nameOfNodeOn } from '../../places/organisation.ts';
import type { Work } from '../../work.ts';
import type { LoadedIncident } from '../scope/load-incident.ts';
import { CASE_FIELDS, type IncidentCaseView } from './incident-view.schema.ts';
import { presentFields } from './present-fields.ts';
import { presentIncidentRow } from './present-incident-row.ts';
import { presentNextStep } from './present-next-step.ts';
import { questionsFor } from './questions-for.ts';

/** A look is among the readers; who began a series sent another report, which is not for all to know who see this one. */
const NO_STEPS: readonly string[] = ['incident.read', 'series.start'];

type Beside = {
  readonly history: readonly TimelineEntry[];
  readonly series: IncidentCaseView['series'];
  /** What those are called who were given it. */
  readonly delegateNames: ReadonlyMap<string, string>;
};

/** One report for the screen. What the abilities do not open is left out here too, whatever the store gave. */
export function presentIncident(
  work: Work,
  { facts, grants, ...found }: LoadedIncident,
  { history, series, delegateNames }: Beside,
): IncidentCaseView {
  const me = work.scope.actorId;
  const can = (ability: (typeof INCIDENT_ABILITIES)[number]) => grants[ability] !== null;
  const sight = { decides: grants.addMeasure, reads: grants.readStatements };
  const mayWith = (measure: LoadedIncident['measures'][number]) =>
    measureGrants(work.actor, measureScopeOf(work.scope.municipalityId, measure, sight), work.day);
  const questions = questionsFor(facts, grants);
  const steps = history.filter(({ action }) => !NO_STEPS.includes(action));
  return {
    ...presentIncidentRow(work, facts),
    ...presentFields(CASE_FIELDS, facts),
    wantsContact: can('readWishes') ? facts.wantsContact : null,
    nextStep: presentNextStep(facts, work.day, { tellsWish: can('readWishes') }),
    unitKind: work.organisation.tree.byId.get(facts.unitId)?.unitKind ?? 'other',
    departmentName: facts.departmentId ? nameOfNodeOn(work.organisation, facts.departmentId, facts.occurredOn) : '',
    hideNameFromSafetyRep: can('readNameWithheld') ? facts.hideNameFromSafetyRep : null,
    answers: facts.themeAnswers,
    unanswered: questions.all.map((each) => ({ question: each.code, canAnswer: questions.mine.includes(each) })),
    series,
    hasOpenQuestion: facts.askedOn !== null,
    isTalkOwed: openSteps(facts).some(({ step }) => step === 'talk'),
    closingBlockers: can('close') ? [...closingGate(facts)] : [],
    people: can('readIdentity')
      ? found.identities.map(({ affectedId: _row, ...each }) => ({ ...each, isMe: each.personId === me }))
      : [],
    delegate:
      facts.delegateId !== null && can('readIdentity')
        ? { name: delegateNames.get(facts.delegateId) ?? '', isMe: facts.delegateId === me }
        : null,
    affected: affectedOf({ grants, ...found }, me),
    statements: can('readStatements')
      ? found.statements
          .filter((each) => mayReadStatement(each, me, can('readNotes')))
          .map(statement(me, can('redact'), nameOfOne(found.identities)))
      : [],
    measures: found.measures.map((each) => ({
      id: each.id,
      type: each.type,
      // The words of a measure tell as much as any other text; its kind, day and status are for all who see the facts.
      title: can('readStatements') || each.ownerId === me ? each.title : '',
      // An owner may be one of the people whose names are closed to this reader.
      ownerId: can('readIdentity') || each.ownerId === me ? each.ownerId : null,
      ownerName: can('readIdentity') || each.ownerId === me ? each.ownerName : '',
      dueOn: each.dueOn,
      status: each.status,
      isOverdue: isOverdueMeasure(each, work.day),
      canStart: mayWith(each).start !== null,
      canPutBack: mayWith(each).putBack !== null,
      canFinish: mayWith(each).finish !== null,
      canChange: mayWith(each).change !== null,
      version: each.version,
    })),
    timeline: can('readReaders')
      ? steps.map(({ id, at, action, actorName, actorId, details }) => ({
          id,
          at: at.toISOString(),
          action,
          actorName,
          isMe: actorId === me,
          isDeputy: 'deputyFor' in details,
          givenTo: action === 'incident.hand_over' ? (delegateNames.get(String(details['to'])) ?? null) : null,
          details: { ...details },
        }))
      : [],
    readers: can('readReaders') ? readersOf(history, me) : [],
    abilities: Object.fromEntries(INCIDENT_ABILITIES.map((each) => [each, can(each)])) as IncidentCaseView['abilities'],
    relation: grants.read?.relation ?? '',
  };
}

/** What it did to each person: of those it happened to, everybody reads what is about themself. */
function affectedOf(
  { grants, identities, affected, health }: Pick<LoadedIncident, 'grants' | 'identities' | 'affected' | 'health'>,
  me: string,
): IncidentCaseView['affected'] {
  if (!grants.readAffected) return [];
  const isOwnOnly = grants.readAffected.relation === 'affected';
  return affected.flatMap((each) => {
    const who = identities.find(({ affectedId }) => affectedId === each.id);
    const isMe = who?.personId === me;
    if (isOwnOnly && !isMe) return [];
    const medical = grants.readHealth ? health.find(isOpen(each.id, grants.readHealth.relation)) : undefined;
    return [
      {
        ...each,
        ...{ isMe, name: who?.name ?? '' },
        wantsContact: grants.readWishes ? each.wantsContact : null,
        health: medical ? pickFields(TOLD_OF_HEALTH, medical) : null,
      },
    ];
  });
}

/** To a safety representative each of them says for themself whether medical details are open. */
const isOpen =
  (id: string, relation: IncidentRelation) =>
  ({ affectedId, consentShareMedical }: LoadedIncident['health'][number]) =>
    affectedId === id && (consentShareMedical || INCIDENT_RELATIONS.entries[relation].party !== 'safety_rep');

type Statement = LoadedIncident['statements'][number];

const statement =
  (me: string, redact: boolean, nameOf: (personId: string) => string) =>
  ({ id, kind, text, authorId, authorName, createdAt, redactedAt, addressedTo }: Statement) => ({
    id,
    kind,
    text,
    authorName,
    isMine: authorId === me,
    onlyTo: addressedTo === null ? null : { name: nameOf(addressedTo), isMe: addressedTo === me },
    createdAt: createdAt.toISOString(),
    canRedact: redact && authorId !== me && redactedAt === null,
  });

const nameOfOne = (people: LoadedIncident['identities']) => (personId: string) =>
  people.find((each) => each.personId === personId)?.name ?? '';

function readersOf(history: readonly TimelineEntry[], me: string): IncidentCaseView['readers'] {
  const readers = new Map<string, IncidentCaseView['readers'][number]>();
  for (const { action, actorId, actorName, at } of history) {
    if (action !== 'incident.read' || actorId === null) continue;
    const times = (readers.get(actorId)?.times ?? 0) + 1;
    readers.set(actorId, { name: actorName ?? '', isMe: actorId === me, lastReadAt: at.toISOString(), times });
  }
  return [...readers.values()].sort((a, b) => b.lastReadAt.localeCompare(a.lastReadAt));
}
