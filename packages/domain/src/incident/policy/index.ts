export { ASKED_LATER_OF } from './asked-later-of.ts';
export { checkRedaction } from './check-redaction.ts';
export {
  can,
  explainIncidentAbilities,
  INCIDENT_ABILITIES,
  type IncidentAbilities,
  type IncidentGrants,
  incidentAbilities,
} from './incident-abilities.ts';
export { INCIDENT_POLICY, type IncidentAbility } from './incident-policy.ts';
export { INCIDENT_RELATIONS, type IncidentRelation } from './incident-relation.ts';
export type { AccessGrant, IncidentScope } from './incident-scope.ts';
export { refusalOfStep } from './refusal-of-step.ts';
