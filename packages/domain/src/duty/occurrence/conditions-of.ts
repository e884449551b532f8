import { dayNumberOf } from '../../calendar/index.ts';
import type { Severity } from '../../severity/index.ts';
import { INCIDENT_KINDS, type IncidentKind, type IncidentKindGroup } from '../../theme/violence/index.ts';
import { type ConditionSet, EVENT_BITS, PERSON_BITS } from '../condition/index.ts';
import type { DutyPerson } from '../facts/duty-facts.schema.ts';
import type { Occurrence } from './occurrence.ts';
import { happensOften, happensSeriouslyAgain, hasManyMinor } from './patterns.ts';
import type { PersonInvolved } from './person-involved.ts';

const SERIOUS_INJURY_KINDS: readonly unknown[] = ['fracture', 'concussion', 'burn'];

/** What holds for the event when it is held to be so serious. */
export function heldOfEvent(event: Occurrence, severity: Severity): ConditionSet {
  const { facts, people } = event;
  const { kinds, unitKind, perpetratorRole, answers } = facts;
  const { physical, threat, harassment, witness, near_miss } = groupsOf(kinds);
  const violence = physical || threat || witness || near_miss;
  const someInjured = people.some(({ isInjured }) => isInjured);
  const isHeld = answers.physicalInterventionUsed === true;
  return (
    (violence || harassment || people.some(({ isHarmed }) => isHarmed) ? EVENT_BITS.person_at_risk : 0) |
    (violence || someInjured ? EVENT_BITS.accident : 0) |
    (violence || !harassment ? EVENT_BITS.violence_or_no_harassment : 0) |
    (harassment ? EVENT_BITS.harassment : 0) |
    (physical ? EVENT_BITS.physical_violence : 0) |
    (threat || harassment ? EVENT_BITS.threat_or_harassment : 0) |
    (physical || threat || harassment ? EVENT_BITS.violence_threat_or_harassment : 0) |
    (someInjured ? EVENT_BITS.somebody_injured : 0) |
    (severity === 3 ? EVENT_BITS.very_serious : 0) |
    (people.some(({ facts: { injuryKind } }) => SERIOUS_INJURY_KINDS.includes(injuryKind))
      ? EVENT_BITS.fracture_concussion_or_burn
      : 0) |
    (facts.handling.offenceSuspected ? EVENT_BITS.offence_suspected : 0) |
    (facts.handling.riskAssessmentOutdated ? EVENT_BITS.risk_assessment_outdated : 0) |
    (unitKind === 'school' ? EVENT_BITS.at_school : 0) |
    (unitKind === 'kindergarten' ? EVENT_BITS.at_kindergarten : 0) |
    (perpetratorRole === 'leader' || perpetratorRole === 'colleague' ? EVENT_BITS.by_leader_or_colleague : 0) |
    (kinds.includes('witnessed_violence') ||
    answers.situation === 'peer_conflict' ||
    answers.triggers?.includes('peer_conflict') === true
      ? EVENT_BITS.child_maybe_violated
      : 0) |
    (isHeld && unitKind === 'school' && perpetratorRole === 'pupil' ? EVENT_BITS.pupil_held : 0) |
    (isHeld && unitKind === 'kindergarten' && perpetratorRole === 'child' ? EVENT_BITS.child_held : 0) |
    (facts.intervention.repeatedSamePupil ? EVENT_BITS.same_pupil_again : 0) |
    (facts.intervention.particularlySerious ? EVENT_BITS.very_serious_intervention : 0) |
    (facts.dangerNotice !== null ? EVENT_BITS.danger_notice : 0) |
    (facts.stopOrder !== null ? EVENT_BITS.work_stopped : 0) |
    (happensOften(event) ? EVENT_BITS.often : 0) |
    (happensSeriouslyAgain(event, severity) ? EVENT_BITS.seriously_again : 0)
  );
}

/** Which groups something that happened is of. */
function groupsOf(kinds: readonly IncidentKind[]): Record<IncidentKindGroup, boolean> {
  const groups = {
    physical: false,
    threat: false,
    harassment: false,
    property: false,
    witness: false,
    near_miss: false,
  };
  for (const kind of kinds) groups[INCIDENT_KINDS.entries[kind].group] = true;
  return groups;
}

/** What holds for one employee when the event is held to be so serious. */
export function heldOfPerson(event: Occurrence, person: PersonInvolved, severity: Severity): ConditionSet {
  const { facts } = person;
  return (
    (person.isInjured ? PERSON_BITS.injured : 0) |
    (person.isForNav ? PERSON_BITS.for_nav : 0) |
    (facts.died ? PERSON_BITS.died : 0) |
    (facts.seriousInjury === 'yes' ? PERSON_BITS.seriously_injured : 0) |
    (isAwayFor(28, facts) ? PERSON_BITS.away_four_weeks : 0) |
    (facts.absenceDegree === 'full' && isAwayFor(49, facts) ? PERSON_BITS.fully_away_seven_weeks : 0) |
    (isAwayFor(182, facts) ? PERSON_BITS.away_26_weeks : 0) |
    (hasManyMinor(event, severity, facts) ? PERSON_BITS.many_minor : 0) |
    (facts.loadShared ? PERSON_BITS.wants_leader_to_know : 0) |
    (facts.wantsContact === 'now' ? PERSON_BITS.wants_contact_now : 0) |
    (facts.wantsContact === 'today' ? PERSON_BITS.wants_contact_today : 0) |
    (person.isBodyHurt ? PERSON_BITS.body_hurt : 0)
  );
}

function isAwayFor(days: number, { absenceFrom, absenceTo }: DutyPerson): boolean {
  return absenceFrom !== null && (absenceTo === null || dayNumberOf(absenceTo) >= dayNumberOf(absenceFrom) + days);
}
