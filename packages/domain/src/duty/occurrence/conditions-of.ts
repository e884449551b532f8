import { addDays } from '../../calendar/index.ts';
import { INCIDENT_KINDS, type IncidentKindGroup, type Severity } from '../../incident/index.ts';
import type { EventCondition, PersonCondition } from '../condition/index.ts';
import type { DutyPerson } from '../facts/duty-facts.schema.ts';
import type { Occurrence } from './occurrence.ts';
import { happensOften, happensSeriouslyAgain, hasManyMinor } from './patterns.ts';
import type { PersonInvolved } from './person-involved.ts';

/** Which conditions hold for an event. */
export type HeldOfEvent = Readonly<Record<EventCondition, boolean>>;

/** Which conditions hold for one of its people. */
export type HeldOfPerson = Readonly<Record<PersonCondition, boolean>>;

const SERIOUS_INJURY_KINDS: readonly unknown[] = ['fracture', 'concussion', 'burn'];

/** What holds for the event when it is held to be so serious. */
export function heldOfEvent(event: Occurrence, severity: Severity): HeldOfEvent {
  const { facts, people } = event;
  const { kinds, unitKind, perpetratorRole, answers } = facts;
  const isOf = (group: IncidentKindGroup) => kinds.some((kind) => INCIDENT_KINDS.entries[kind].group === group);
  const [physical, threat, harassment] = [isOf('physical'), isOf('threat'), isOf('harassment')];
  const violence = physical || threat || isOf('witness') || isOf('near_miss');
  const somebody_injured = people.some(({ isInjured }) => isInjured);
  const isHeld = answers.physicalInterventionUsed === true;
  return {
    person_at_risk: violence || harassment || people.some(({ isHarmed }) => isHarmed),
    accident: violence || somebody_injured,
    violence_or_no_harassment: violence || !harassment,
    harassment,
    physical_violence: physical,
    threat_or_harassment: threat || harassment,
    violence_threat_or_harassment: physical || threat || harassment,
    somebody_injured,
    very_serious: severity === 3,
    fracture_concussion_or_burn: people.some(({ facts: { injuryKind } }) => SERIOUS_INJURY_KINDS.includes(injuryKind)),
    offence_suspected: facts.handling.offenceSuspected,
    risk_assessment_outdated: facts.handling.riskAssessmentOutdated,
    at_school: unitKind === 'school',
    at_kindergarten: unitKind === 'kindergarten',
    by_leader_or_colleague: perpetratorRole === 'leader' || perpetratorRole === 'colleague',
    child_maybe_violated:
      kinds.includes('witnessed_violence') ||
      answers.situation === 'peer_conflict' ||
      answers.triggers?.includes('peer_conflict') === true,
    pupil_held: isHeld && unitKind === 'school' && perpetratorRole === 'pupil',
    child_held: isHeld && unitKind === 'kindergarten' && perpetratorRole === 'child',
    same_pupil_again: facts.intervention.repeatedSamePupil,
    very_serious_intervention: facts.intervention.particularlySerious,
    danger_notice: facts.dangerNotice !== null,
    work_stopped: facts.stopOrder !== null,
    often: happensOften(event),
    seriously_again: happensSeriouslyAgain(event, severity),
  };
}

/** What holds for one employee when the event is held to be so serious. */
export function heldOfPerson(event: Occurrence, person: PersonInvolved, severity: Severity): HeldOfPerson {
  const { facts } = person;
  return {
    injured: person.isInjured,
    for_nav: person.isForNav,
    died: facts.died,
    seriously_injured: facts.seriousInjury === 'yes',
    away_four_weeks: isAwayFor(28, facts),
    fully_away_seven_weeks: facts.absenceDegree === 'full' && isAwayFor(49, facts),
    away_26_weeks: isAwayFor(182, facts),
    many_minor: hasManyMinor(event, severity, facts),
    wants_leader_to_know: facts.loadShared,
    wants_contact_now: facts.wantsContact === 'now',
    wants_contact_today: facts.wantsContact === 'today',
    body_hurt: person.isBodyHurt,
  };
}

function isAwayFor(days: number, { absenceFrom, absenceTo }: DutyPerson): boolean {
  return absenceFrom !== null && (absenceTo === null || absenceTo >= addDays(absenceFrom, days));
}
