import {
  type Absence,
  type AgeBand,
  computeSeverityFloor,
  harmFlags,
  type IncidentKind,
  isChild,
  type Location,
  type ObjectOrWeapon,
  type PerpetratorRole,
  type PhysicalInjury,
  type PsychologicalImpact,
  type Severity,
  type Situation as SituationCode,
  settleSeverity,
  type ThreatLevel,
} from '@vern/domain/incident';
import type { UnitKind } from '@vern/domain/organisation';
import type { Random } from '../random/create-random.ts';
import { describe } from './describe.ts';
import { weightsOf } from './weights.ts';

/** What one made-up event was, before anybody handles it. */
export interface EventFacts {
  readonly kinds: readonly IncidentKind[];
  readonly perpetratorRole: PerpetratorRole;
  readonly location: Location;
  readonly situation: SituationCode;
  readonly ageBand: AgeBand | null;
  readonly threatLevel: ThreatLevel | null;
  readonly objectOrWeapon: ObjectOrWeapon | null;
  readonly physicalInjury: PhysicalInjury;
  readonly psychologicalImpact: PsychologicalImpact;
  readonly absence: Absence;
  readonly severitySelf: Severity;
  readonly severityFloor: Severity;
  readonly severity: Severity;
  readonly physicalHarm: boolean;
  readonly psychologicalStrain: boolean;
}

const TWO_KINDS = 0.28;
const SELF_ABOVE_FLOOR = 0.06;

/** Draw one event. Severity follows from it by the domain's own rules. */
export function drawEvent(random: Random, unitKind: UnitKind, language: 'nb' | 'nn'): EventFacts & { text: string } {
  const weights = weightsOf(unitKind);
  const first = random.weighted(weights.kinds);
  const second = random.chance(TWO_KINDS) ? random.weighted(weights.kinds) : first;
  const kinds = first === second ? [first] : [first, second];
  const isPhysical = kinds.some((kind) => weights.physical.has(kind));
  const harm = {
    physicalInjury: isPhysical ? random.weighted(weights.physicalInjury) : ('none' as const),
    psychologicalImpact: random.weighted(weights.psychologicalImpact),
    absence: random.weighted(weights.absence),
  };
  const threatLevel = kinds.some((kind) => weights.threats.has(kind)) ? random.weighted(weights.threatLevel) : null;
  const objectOrWeapon = kinds.includes('object_thrown') ? random.weighted(weights.objectThrown) : null;
  const { floor } = computeSeverityFloor({
    kinds,
    affected: [harm],
    threatLevel: threatLevel ?? undefined,
    objectOrWeapon: objectOrWeapon ?? undefined,
  });
  const severitySelf = (floor < 3 && random.chance(SELF_ABOVE_FLOOR) ? floor + 1 : floor) as Severity;
  const flags = harmFlags([harm]);
  const situation = random.weighted(weights.situation);
  const perpetratorRole = random.weighted(weights.perpetratorRole);
  const location = random.weighted(weights.location);
  // Drawn for everybody, so that what comes after is drawn alike whoever it was.
  const ageBand = random.chance(0.7) ? random.weighted(weights.ageBand) : null;
  return {
    kinds,
    ...harm,
    threatLevel,
    objectOrWeapon,
    perpetratorRole,
    location,
    situation,
    ageBand: isChild(perpetratorRole) ? ageBand : null,
    severitySelf,
    severityFloor: floor,
    severity: settleSeverity(severitySelf, floor),
    physicalHarm: flags.physicalInjury,
    psychologicalStrain: flags.psychologicalStrain,
    text: describe(random, language, first, situation),
  };
}
