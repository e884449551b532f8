import type { FloorRules } from '../../severity/index.ts';
import { ABSENCES } from './codes/absence.ts';
import { INCIDENT_KINDS } from './codes/incident-kind.ts';
import { OBJECTS_OR_WEAPONS } from './codes/object-or-weapon.ts';
import { PHYSICAL_INJURIES } from './codes/physical-injury.ts';
import { PSYCHOLOGICAL_IMPACTS } from './codes/psychological-impact.ts';
import { THREAT_LEVELS } from './codes/threat-level.ts';
import { VIOLENCE_HARMS } from './violence-harms.ts';

/** How serious violence and threats are at least. */
export const VIOLENCE_FLOORS = {
  kinds: INCIDENT_KINDS,
  answers: { threatLevel: THREAT_LEVELS, objectOrWeapon: OBJECTS_OR_WEAPONS },
  ofPerson: {
    physicalInjury: PHYSICAL_INJURIES,
    psychologicalImpact: PSYCHOLOGICAL_IMPACTS,
    absence: ABSENCES,
  },
  yes: { firstAidGiven: 3, sawDoctor: 3 },
  whenHurt: [{ kind: 'headbutt', code: 'headbutt_with_injury', floor: 3 }],
  harms: VIOLENCE_HARMS,
} as const satisfies FloorRules;
