export type { CareStep, StepAtLevel } from './care-step.ts';
export { CARE_STEP_LABELS } from './care-step-labels.ts';
export { CARE_STEP_IDS, CARE_STEPS, type CareStepId } from './care-steps.table.ts';
