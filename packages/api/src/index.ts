export type { ApiContext } from './context.ts';
export type { IncidentCaseView, IncidentRowView, NextStepView, ReceiptView } from './incident/index.ts';
export { indexOrganisation, type Organisation } from './places/organisation.ts';
export type { Ports } from './ports.ts';
export { type AppRouter, appRouter } from './root.ts';
export type { Refusal } from './trpc.ts';
