import type { CalendarDay } from '@vern/domain/calendar';
import { CONTACT_WISHES, type ContactWish } from '@vern/domain/incident';
import type { ViolenceAnswers } from '@vern/domain/incident/schema';
import { codesValidOn } from '@vern/domain/locale';
import type { Severity } from '@vern/domain/severity';
import {
  type AgeBand,
  askedWith,
  computeSeverityFloor,
  INCIDENT_KINDS,
  type IncidentKind,
  isChild,
  type Location,
  type ObjectOrWeapon,
  type PerpetratorRole,
  type Situation as SituationCode,
} from '@vern/domain/theme/violence';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import type { Random } from '../random/create-random.ts';
import { describe } from './describe.ts';
import type { SentEvent, SentPerson } from './sent-report.ts';
import { isGrownUp, weightsOf } from './weights.ts';

/** What is the same whenever one situation comes back: who, where, and in the middle of what. */
export interface EventFrame {
  readonly perpetratorRole: PerpetratorRole;
  readonly ageBand: AgeBand | null;
  readonly location: Location;
  readonly situation: SituationCode;
}

/** Who reports, whom it happened to, and on which day it is told. */
export interface EventPeople {
  readonly reporterId: string;
  readonly affectedIds: readonly string[];
  readonly receivedOn: CalendarDay;
}

const TWO_KINDS = 0.28;
const SELF_ABOVE_FLOOR = 0.06;
const AGE_KNOWN = 0.7;
const DESCRIBED = 0.72;
const ASKS_THIS_WEEK = 0.15;
const ASKS_NOW = 0.3;
/** Of those who report for somebody else, the share who say that they do not know what that one wishes. */
const WISH_UNKNOWN = 0.5;

/** Draw where and by whom something happens. A rough age is a child's: of grown-ups nobody asks. */
export function drawFrame(random: Random, { kind }: Pick<SeedUnit, 'kind'>): EventFrame {
  const weights = weightsOf(kind);
  const perpetratorRole = random.weighted(weights.perpetratorRole);
  const where = isGrownUp(perpetratorRole) ? weights.grownUp : weights;
  return {
    perpetratorRole,
    ageBand: isChild(perpetratorRole) && random.chance(AGE_KNOWN) ? random.weighted(weights.ageBand) : null,
    location: random.weighted(where.location),
    situation: random.weighted(where.situation),
  };
}

/** Draw one event within its frame: what a person would answer about it. */
export function drawEvent(random: Random, unit: SeedUnit, frame: EventFrame, people: EventPeople): SentEvent {
  const weights = weightsOf(unit.kind);
  const { perpetratorRole, ageBand, location, situation } = frame;
  const kindWeights = isGrownUp(perpetratorRole) ? weights.grownUp.kinds : weights.kinds;
  const valid = codesValidOn(INCIDENT_KINDS, people.receivedOn);
  const drawKind = (otherwise: IncidentKind) => {
    const kind = random.weighted(kindWeights);
    return valid.includes(kind) ? kind : otherwise;
  };
  const first = drawKind('verbal_threat');
  const kinds = [...new Set(random.chance(TWO_KINDS) ? [first, drawKind(first)] : [first])];
  const isPhysical = kinds.some((kind) => weights.physical.has(kind));
  const affected = people.affectedIds.map((personId, index) =>
    drawPerson(random, weights, { personId, isPhysical: isPhysical && index === 0, isFirst: index === 0, ...people }),
  );
  const isOwn = people.affectedIds[0] === people.reporterId;
  const event = {
    kinds,
    perpetratorRole,
    location,
    answers: { ...(ageBand === null ? {} : { ageBand }), ...drawAnswers(random, weights, kinds), situation },
    severitySelf: 1,
    affected,
    // A report about somebody else is not told in words about oneself.
    text:
      isOwn && random.chance(DESCRIBED)
        ? describe(random, unit.language, { kind: first, situation, isGrownUp: isGrownUp(perpetratorRole) })
        : null,
  } satisfies SentEvent;
  const { floor } = computeSeverityFloor({ ...event, ...event.answers });
  const severitySelf = (floor < 3 && random.chance(SELF_ABOVE_FLOOR) ? floor + 1 : floor) as Severity;
  return { ...event, severitySelf };
}

type Weights = ReturnType<typeof weightsOf>;

/** The questions that these kinds call for, and no others. */
function drawAnswers(random: Random, weights: Weights, kinds: readonly IncidentKind[]): ViolenceAnswers {
  const asked = askedWith(kinds);
  const isArmed = kinds.includes('weapon_threat');
  const threat = isArmed ? 'with_object' : random.weighted(weights.threatLevel);
  const threatLevel = asked.includes('threatLevel') ? threat : undefined;
  const object = (): ObjectOrWeapon => {
    if (isArmed || kinds.includes('object_weapon')) return random.weighted(weights.weapon);
    if (kinds.includes('object_thrown')) return random.weighted(weights.objectThrown);
    return threatLevel === 'with_object' ? random.weighted(weights.threatObject) : 'none';
  };
  return {
    ...(threatLevel === undefined ? {} : { threatLevel }),
    ...(asked.includes('objectOrWeapon') ? { objectOrWeapon: object() } : {}),
    ...(asked.includes('propertyDamage')
      ? { propertyDamage: kinds.includes('personal_property') ? 'personal' : random.weighted(weights.propertyDamage) }
      : {}),
  };
}

interface Drawn extends EventPeople {
  readonly personId: string;
  readonly isPhysical: boolean;
  /** The event's harm is the worst over its persons: the first carries it. */
  readonly isFirst: boolean;
}

function drawPerson(random: Random, weights: Weights, drawn: Drawn): SentPerson {
  const { personId, isPhysical, isFirst } = drawn;
  const physicalInjury = isPhysical ? random.weighted(weights.physicalInjury) : 'none';
  const psychologicalImpact = isFirst ? random.weighted(weights.psychologicalImpact) : 'uncomfortable';
  return {
    personId,
    physicalInjury,
    psychologicalImpact,
    absence: isFirst ? random.weighted(weights.absence) : 'none',
    wantsContact: drawWish(random, psychologicalImpact, drawn),
    consentShareMedical: false,
    ...(physicalInjury.startsWith('needs_') ? drawHealth(random, physicalInjury !== 'needs_first_aid') : {}),
  };
}

function drawWish(
  random: Random,
  impact: SentPerson['psychologicalImpact'],
  { personId, reporterId, receivedOn }: Drawn,
): ContactWish {
  if (impact === 'needs_help' || impact === 'cannot_continue') return random.chance(ASKS_NOW) ? 'now' : 'today';
  const canBeUnknown = personId !== reporterId && codesValidOn(CONTACT_WISHES, receivedOn).includes('unknown');
  if (canBeUnknown && random.chance(WISH_UNKNOWN)) return 'unknown';
  return random.chance(ASKS_THIS_WEEK) ? 'this_week' : 'no_need';
}

function drawHealth(random: Random, sawDoctor: boolean): Partial<SentPerson> {
  return {
    injuredBodyParts: [random.pick(['face', 'hand_finger', 'shoulder_arm', 'hip_leg'])],
    injuryKind: random.pick(['bruise', 'wound', 'sprain']),
    firstAidGiven: true,
    sawDoctor,
    consentShareMedical: random.chance(0.6),
  };
}
