import { INCIDENT_KINDS, type IncidentKind } from './incident-kind.ts';

const THREATS = INCIDENT_KINDS.codes.filter((code) => INCIDENT_KINDS.entries[code].group === 'threat');

/** The questions that only some kinds make sense of, and the kinds that call for them. */
const ASKED_WITH = {
  threatLevel: THREATS,
  objectOrWeapon: [...THREATS, 'object_thrown', 'object_weapon'],
  propertyDamage: ['object_thrown', 'vandalism', 'personal_property'],
} as const satisfies Readonly<Record<string, readonly IncidentKind[]>>;

/** Code of a question that is asked in the report when its kind was chosen. */
export type AskedWithKinds = keyof typeof ASKED_WITH;

/**
 * What is asked beside the kinds that were chosen, in the order it is asked: how concrete a threat was, what was used,
 * what was damaged. A reporter of something else never sees it.
 */
export function askedWith(kinds: readonly IncidentKind[]): readonly AskedWithKinds[] {
  const entries = Object.entries(ASKED_WITH) as [AskedWithKinds, readonly IncidentKind[]][];
  return entries.filter(([, calling]) => kinds.some((kind) => calling.includes(kind))).map(([question]) => question);
}
