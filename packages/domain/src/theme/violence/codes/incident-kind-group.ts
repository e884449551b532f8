import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** First level of the code list of what happened. */
export const INCIDENT_KIND_GROUPS = defineCodeTable('incident.kindGroups', '2020-01-01', {
  physical: { label: 'fysisk vold' },
  threat: { label: 'trusler' },
  harassment: { label: 'trakassering' },
  property: { label: 'skade på ting' },
  witness: { label: 'vitne' },
  near_miss: { label: 'nestenhendelse' },
});

/** Code of a group of kinds. */
export type IncidentKindGroup = CodeOf<typeof INCIDENT_KIND_GROUPS>;
