import { INCIDENT_STEPS, type IncidentAuditAction } from '../incident/index.ts';
import { INCIDENT_NEWS } from '../incident/news/index.ts';
import type { DraftPort, IncidentPort } from '../incident/ports/index.ts';
import { MEASURE_STEPS, type MeasureAuditAction } from '../measure/index.ts';
import { MEASURE_NEWS } from '../measure/news/index.ts';
import type { MeasurePort } from '../measure/ports/index.ts';
import type { SessionAuditAction } from '../session/index.ts';

// The nouns of the domain. Whatever is about any noun reads these lists, and is not opened for another one.

/** Where the reporting app shows one of each noun that something may be about, by its id. */
export const NOUN_PATHS = {
  incident: (id) => `/saker/${id}`,
  // The owner of a measure may see no more than their own list.
  measure: () => '/tiltak',
  session: () => '/innstillinger',
} as const satisfies Readonly<Record<string, (id: string) => string>>;

/** What there is to tell of each noun. */
export const NOUN_NEWS = [INCIDENT_NEWS, MEASURE_NEWS] as const;

/** What can be done to each noun. */
export const NOUN_STEPS = [INCIDENT_STEPS, MEASURE_STEPS] as const;

/** What each noun's records call what was done. Codes are added, never renamed: the chain is built over them. */
export type NounAction = IncidentAuditAction | MeasureAuditAction | SessionAuditAction;

/** What the use cases ask of whatever keeps each noun, by the name of its port. */
export type NounPorts = {
  readonly drafts: DraftPort;
  readonly incidents: IncidentPort;
  readonly measures: MeasurePort;
};
