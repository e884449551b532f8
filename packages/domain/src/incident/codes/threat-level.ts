import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** How concrete a threat was, mildest first. */
export const THREAT_LEVELS = defineCodeTable('2020-01-01', {
  none: { label: label('ingen trussel', 'ingen trussel', 'no threat'), severityFloor: 1 },
  vague: { label: label('vag', 'vag', 'vague'), severityFloor: 1 },
  direct: { label: label('direkte', 'direkte', 'direct'), severityFloor: 1 },
  with_object: { label: label('med gjenstand', 'med gjenstand', 'with an object'), severityFloor: 2 },
  death_threat: { label: label('drapstrussel', 'drapstrussel', 'death threat'), severityFloor: 3 },
});

/** Code of a threat level. */
export type ThreatLevel = CodeOf<typeof THREAT_LEVELS>;
