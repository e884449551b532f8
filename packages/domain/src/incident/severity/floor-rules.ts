import type { CodeTable } from '../../locale/index.ts';
import { ABSENCES } from '../codes/absence.ts';
import { INCIDENT_KINDS } from '../codes/incident-kind.ts';
import { OBJECTS_OR_WEAPONS } from '../codes/object-or-weapon.ts';
import { PHYSICAL_INJURIES } from '../codes/physical-injury.ts';
import { PSYCHOLOGICAL_IMPACTS } from '../codes/psychological-impact.ts';
import { THREAT_LEVELS } from '../codes/threat-level.ts';
import { type HarmRules, VIOLENCE_HARMS } from './harm-rules.ts';
import type { Severity } from './severity.ts';

/** A list whose codes say how serious they are at least. */
export type FloorTable = CodeTable<string, { readonly severityFloor: Severity }>;

/** How serious a report is at least, as its theme says: lists with a floor for each code, and nothing else. */
export type FloorRules = {
  readonly kinds: FloorTable;
  /** Answers about the event that count, by question code. */
  readonly answers: Readonly<Record<string, FloorTable>>;
  /** Answers about each person that count, by field. */
  readonly ofPerson: Readonly<Record<string, FloorTable>>;
  /** The floor of a yes about a person, by field. */
  readonly yes: Readonly<Record<string, Severity>>;
  /** Kinds that are worse when somebody was hurt in the body, and the reason's own name. */
  readonly whenHurt: readonly { readonly kind: string; readonly code: string; readonly floor: Severity }[];
  readonly harms: HarmRules;
};

/** Of violence and threats. */
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
