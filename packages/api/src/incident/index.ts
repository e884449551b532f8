export type { IncidentCaseView, IncidentRowView, NextStepView } from './read/incident-view.schema.ts';
export { incidentRouter } from './router.ts';
export { incidentScopeOf } from './scope/incident-scope.ts';
export type { ReceiptView } from './send/present-receipt.ts';
