export { type FloorFound, type FloorReason, floorBy } from './floor-by.ts';
export { type FloorFacts, floorLevel } from './floor-level.ts';
export type { FloorRules, FloorTable } from './floor-rules.ts';
export { type HarmFlags, harmFlags, type SaidHarm } from './harm-flags.ts';
export type { HarmRule, HarmRules } from './harm-rules.ts';
export { isHurt } from './is-hurt.ts';
export { changeSeverity, type SeverityChange, settleSeverity } from './settle-severity.ts';
export { SEVERITIES, SEVERITY_ANCHORS, SEVERITY_LABELS, type Severity } from './severity.ts';
