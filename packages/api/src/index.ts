export type { ApiContext } from './context.ts';
export type { IncidentCaseView, IncidentRowView, NextStepView } from './incident/read/incident-view.schema.ts';
export type { ReceiptView } from './incident/send/present-receipt.ts';
export { indexOrganisation, type Organisation } from './places/organisation.ts';
export type { Ports } from './ports.ts';
export { type AppRouter, appRouter } from './root.ts';
export type { Refusal } from './trpc.ts';
export { createCallerFactory } from './trpc.ts';
