export { StepDeadline } from './case-next-step.tsx';
export { caseNumber } from './case-number.ts';
export { CasePanel } from './case-panel.tsx';
