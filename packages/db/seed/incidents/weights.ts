import type { UnitKind } from '@vern/domain/org-tree';
import {
  type Absence,
  type AgeBand,
  INCIDENT_KINDS,
  type IncidentKind,
  type Location,
  type ObjectOrWeapon,
  type PerpetratorRole,
  type PhysicalInjury,
  type PropertyDamage,
  type PsychologicalImpact,
  type Situation,
  type ThreatLevel,
} from '@vern/domain/theme/violence';

type Weights<C extends string> = Readonly<Record<C, number>>;
type SomeWeights<C extends string> = Readonly<Partial<Record<C, number>>>;

/**
 * How often each kind is named. Shape after the public shares of a large city in 2022: hits and kicks near half,
 * spoken threats and harassment a tenth, headbutts 1.5 %, sexual harassment 0.4 %; the rest is our guess.
 */
const KINDS: SomeWeights<IncidentKind> = {
  hit: 27,
  kick: 20,
  push: 7,
  headbutt: 1.5,
  bite: 6,
  scratch_pinch: 8,
  hair_pull: 2.5,
  strangle: 0.4,
  hold_restrain: 0.8,
  spit: 6,
  object_thrown: 8,
  object_weapon: 0.6,
  verbal_threat: 4,
  gesture_threat: 2,
  death_threat: 0.5,
  weapon_threat: 0.3,
  written_digital_threat: 0.4,
  abusive_language: 6,
  sexual_harassment: 0.4,
  discriminatory: 0.7,
  vandalism: 2,
  personal_property: 0.6,
  witnessed_violence: 1.2,
  attempt: 3,
};

const PHYSICAL_INJURY: SomeWeights<PhysicalInjury> = {
  none: 44,
  pain: 36,
  visible_marks: 16,
  needs_first_aid: 2.6,
  needs_doctor: 1.2,
  needs_hospital: 0.2,
};
const PSYCHOLOGICAL_IMPACT: SomeWeights<PsychologicalImpact> = {
  none: 33,
  uncomfortable: 44,
  frightened: 16,
  needs_help: 5,
  cannot_continue: 2,
};
const ABSENCE: Weights<Absence> = {
  none: 92,
  rest_of_day: 2.5,
  up_to_three_days: 2,
  more_than_three_days: 0.5,
  unknown: 3,
};
const THREAT_LEVEL: SomeWeights<ThreatLevel> = { vague: 45, direct: 50, with_object: 5 };
const OBJECT_THROWN: SomeWeights<ObjectOrWeapon> = { thrown_object: 82, furniture: 18 };
const WEAPON: SomeWeights<ObjectOrWeapon> = { tool: 45, sharp: 40, other_weapon: 15 };
const THREAT_OBJECT: SomeWeights<ObjectOrWeapon> = { furniture: 50, thrown_object: 35, tool: 15 };
const PROPERTY_DAMAGE: SomeWeights<PropertyDamage> = { none: 62, employer: 31, personal: 5, both: 2 };

/** What grown-ups do: words and threats, seldom more. */
const GROWN_UP_KINDS: SomeWeights<IncidentKind> = {
  verbal_threat: 30,
  abusive_language: 36,
  gesture_threat: 12,
  written_digital_threat: 10,
  discriminatory: 4,
  sexual_harassment: 3,
  push: 3,
  attempt: 2,
};
const GROWN_UPS: readonly PerpetratorRole[] = ['guardian', 'other_relative', 'colleague', 'leader', 'outsider'];

/** Whether one who did it is known to be grown up: what they do, and where, is another matter. */
export function isGrownUp(role: PerpetratorRole): boolean {
  return GROWN_UPS.includes(role);
}

const SCHOOL: UnitWeights = {
  perpetratorRole: { pupil: 950, guardian: 30, former_pupil: 4, outsider: 4, unknown: 6, colleague: 3, leader: 3 },
  location: {
    classroom: 34,
    group_room: 13,
    corridor: 13,
    cloakroom: 7,
    schoolyard: 17,
    after_school: 8,
    gym_pool: 3,
    canteen: 2,
    trip_transport: 2,
    meeting: 1,
  },
  situation: {
    teaching: 25,
    transition: 21,
    recess: 15,
    limit_setting: 15,
    peer_conflict: 9,
    one_to_one: 8,
    physical_intervention: 4,
    meal: 2,
    parent_contact: 1,
  },
  ageBand: { grade_1_4: 58, grade_5_7: 31, grade_8_10: 11 },
  grownUp: {
    kinds: GROWN_UP_KINDS,
    location: { meeting: 34, staff_area: 24, corridor: 16, digital: 22, schoolyard: 4 },
    situation: { parent_contact: 46, meeting: 34, digital_contact: 20 },
  },
};

const KINDERGARTEN: UnitWeights = {
  perpetratorRole: { child: 970, guardian: 25, unknown: 2, colleague: 2, leader: 1 },
  location: { kindergarten_section: 56, cloakroom: 17, outdoor_area: 20, toilets: 5, trip_transport: 2 },
  situation: {
    free_play: 30,
    transition: 24,
    limit_setting: 18,
    meal: 9,
    toileting_care: 8,
    peer_conflict: 9,
    arrival_pick_up: 2,
  },
  ageBand: { age_0_2: 12, age_3_5: 88 },
  grownUp: {
    kinds: GROWN_UP_KINDS,
    location: { cloakroom: 42, meeting: 26, staff_area: 16, digital: 16 },
    situation: { arrival_pick_up: 42, parent_contact: 28, meeting: 18, digital_contact: 12 },
  },
};

interface UnitWeights {
  readonly perpetratorRole: SomeWeights<PerpetratorRole>;
  readonly location: SomeWeights<Location>;
  readonly situation: SomeWeights<Situation>;
  readonly ageBand: SomeWeights<AgeBand>;
  /** The same for what grown-ups do. */
  readonly grownUp: {
    readonly kinds: SomeWeights<IncidentKind>;
    readonly location: SomeWeights<Location>;
    readonly situation: SomeWeights<Situation>;
  };
}

const inGroup = (group: string) =>
  new Set(INCIDENT_KINDS.codes.filter((code) => INCIDENT_KINDS.entries[code].group === group));

const ANYWHERE = {
  kinds: KINDS,
  physical: inGroup('physical'),
  threats: inGroup('threat'),
  physicalInjury: PHYSICAL_INJURY,
  psychologicalImpact: PSYCHOLOGICAL_IMPACT,
  absence: ABSENCE,
  threatLevel: THREAT_LEVEL,
  objectThrown: OBJECT_THROWN,
  weapon: WEAPON,
  threatObject: THREAT_OBJECT,
  propertyDamage: PROPERTY_DAMAGE,
};

const BY_KIND = {
  school: { ...ANYWHERE, ...SCHOOL },
  kindergarten: { ...ANYWHERE, ...KINDERGARTEN },
};

/** Relative frequencies of everything an event is drawn from. */
export function weightsOf(unitKind: UnitKind) {
  return unitKind === 'kindergarten' ? BY_KIND.kindergarten : BY_KIND.school;
}
