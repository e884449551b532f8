export { keepReport, markSent, readReport } from './draft-store.ts';
export { refetchOffered } from './refetch-offered.ts';
export type { ReportForm } from './report-form.ts';
