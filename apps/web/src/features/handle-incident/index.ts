export { caseNumber } from './case-number.ts';
export { CasePanel } from './case-panel.tsx';
export { StepDeadline } from './step/case-next-step.tsx';
