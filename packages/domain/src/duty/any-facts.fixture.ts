import fc from 'fast-check';
import { dayNumberOf, dayOfNumber } from '../calendar/index.ts';
import { CONTACT_WISHES, INCIDENT_STATUSES, INJURY_KINDS } from '../incident/index.ts';
import { UNIT_KINDS } from '../org-tree/index.ts';
import {
  ABSENCES,
  INCIDENT_KINDS,
  OBJECTS_OR_WEAPONS,
  PERPETRATOR_ROLES,
  PHYSICAL_INJURIES,
  PSYCHOLOGICAL_IMPACTS,
  THREAT_LEVELS,
} from '../theme/violence/index.ts';

const oneOf = <T>(table: { readonly codes: readonly T[] }) => fc.constantFrom(...table.codes);
const dayAfter = (day: number, least: number, most: number) => fc.integer({ min: day + least, max: day + most });
const asDay = (number: number) => dayOfNumber(number);
const levels = fc.constantFrom(1, 2, 3);

/** An instant of a day from noon on, as text: an event of a morning lies before it. */
const instantOf = (day: number, minute: number) =>
  new Date(day * 86_400_000 + minute * 60_000).toISOString().slice(0, 16);

const eventsAround = (day: number) =>
  fc.array(
    fc.record({
      occurredOn: dayAfter(day, -40, 3).map(asDay),
      severity: levels,
      count: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 4 },
  );

const personOf = (day: number, index: number) =>
  fc.record({
    personId: fc.constant(index === 0 ? null : `0190b5a2-7c3e-7cc4-9a3b-00000000000${index}`),
    physicalInjury: oneOf(PHYSICAL_INJURIES),
    psychologicalImpact: oneOf(PSYCHOLOGICAL_IMPACTS),
    wantsContact: oneOf(CONTACT_WISHES),
    absence: oneOf(ABSENCES),
    firstAidGiven: fc.constantFrom(true, false, null),
    sawDoctor: fc.constantFrom(true, false, null),
    injuryKind: fc.option(oneOf(INJURY_KINDS)),
    died: fc.constantFrom(false, false, false, true),
    seriousInjury: fc.constantFrom('yes', 'no', 'unknown'),
    injuryKnownAt: fc.option(dayAfter(day, 1, 60).map((each) => `${instantOf(each, 600)}Z`)),
    establishedOn: fc.option(dayAfter(day, 0, 90).map(asDay)),
    absenceFrom: fc.option(dayAfter(day, 0, 30).map(asDay)),
    absenceDegree: fc.constantFrom('full', 'partial'),
    wantsNavReport: fc.boolean(),
    loadEvents: eventsAround(day),
    loadShared: fc.boolean(),
  });

const awayAround = (day: number) =>
  fc.array(
    fc
      .record({
        role: fc.constantFrom(
          'unit_leader',
          'agency_director',
          'division_director',
          'municipal_director',
          'hr_adviser',
        ),
        from: dayAfter(day, -3, 3),
        days: fc.integer({ min: 0, max: 9 }),
        deputy: fc.boolean(),
      })
      .map(({ days, ...each }) => ({ ...each, from: asDay(each.from), to: asDay(each.from + days) })),
    { maxLength: 3 },
  );

/** Facts as they are sent, in order, of events from 2018 to 2028, received within forty days. */
export const anyFacts = fc
  .integer({ min: dayNumberOf('2018-01-01'), max: dayNumberOf('2028-12-31') })
  .chain((day) =>
    fc.record({
      unitKind: oneOf(UNIT_KINDS),
      parentType: fc.constantFrom('agency', 'division', 'municipality'),
      status: oneOf(INCIDENT_STATUSES),
      occurredOn: fc.constant(asDay(day)),
      occurredTime: fc.option(fc.constantFrom('00:05', '08:15', '09:59')),
      receivedAt: fc
        .tuple(dayAfter(day, 0, 40), fc.integer({ min: 600, max: 1_439 }))
        .map(([at, minute]) => `${instantOf(at, minute)}Z`),
      kinds: fc.uniqueArray(oneOf(INCIDENT_KINDS), { minLength: 1, maxLength: 3 }),
      perpetratorRole: oneOf(PERPETRATOR_ROLES),
      location: fc.constant('corridor'),
      severitySelf: levels,
      answers: fc.record(
        {
          physicalInterventionUsed: fc.boolean(),
          situation: fc.constantFrom('peer_conflict', 'recess'),
          threatLevel: oneOf(THREAT_LEVELS),
          objectOrWeapon: oneOf(OBJECTS_OR_WEAPONS),
        },
        { requiredKeys: [] },
      ),
      affected: fc
        .tuple(personOf(day, 0), fc.option(personOf(day, 1)))
        .map((people) => people.filter((each) => each !== null)),
      handling: fc.record({ offenceSuspected: fc.boolean(), riskAssessmentOutdated: fc.boolean() }),
      intervention: fc.record({ repeatedSamePupil: fc.boolean(), particularlySerious: fc.boolean() }),
      series: fc.option(fc.record({ otherEvents: eventsAround(day) })),
      talliedCount: fc.integer({ min: 1, max: 4 }),
      dangerNotice: fc.option(dayAfter(day, -3, 9).map((at) => ({ givenAt: `${instantOf(at, 700)}Z` }))),
      stopOrder: fc.option(dayAfter(day, 0, 3).map((at) => ({ at: `${instantOf(at, 1_400)}Z` }))),
      away: awayAround(day),
    }),
  )
  .map((facts) => ({
    ...facts,
    occurredPrecision: facts.occurredTime === null ? 'day_only' : 'about_time',
  }));
