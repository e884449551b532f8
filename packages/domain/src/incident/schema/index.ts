export { type AffectedPerson, affectedPersonSchema } from './affected-person.schema.ts';
export { type IncidentDraft, incidentDraftSchema } from './incident-draft.schema.ts';
export {
  INCIDENT_INPUTS,
  type IncidentInput,
  type IncidentInputSent,
  incidentInputSchema,
} from './incident-inputs.schema.ts';
export {
  type IncidentReport,
  type IncidentReportInput,
  incidentReportSchema,
  reportSchemaOf,
  type ThemedReport,
} from './incident-report.schema.ts';
export { acknowledgedSchema, statementTextSchema } from './texts.ts';
export { type ViolenceAnswers, violenceAnswersSchema } from './violence-answers.schema.ts';
