import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** How concrete a threat was, mildest first. */
export const THREAT_LEVELS = defineCodeTable('incident.threatLevels', '2020-01-01', {
  none: { label: 'ingen trussel', severityFloor: 1 },
  vague: { label: 'vag', severityFloor: 1 },
  direct: { label: 'direkte', severityFloor: 1 },
  with_object: { label: 'med gjenstand', severityFloor: 2 },
  death_threat: { label: 'drapstrussel', severityFloor: 3 },
});

/** Code of a threat level. */
export type ThreatLevel = CodeOf<typeof THREAT_LEVELS>;
