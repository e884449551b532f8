export { defineSteps } from './define-steps.ts';
export { lifecycleSection } from './lifecycle-section.ts';
export { nextStatus } from './next-status.ts';
export type { StepColumnOf, StepNameOf, StepNameWith } from './step-names.ts';
export {
  STEP_WORDS,
  type StepNeed,
  type StepNoun,
  type StepRow,
  type StepSet,
  type StepTable,
  type StepWords,
} from './step-row.ts';
export { stepRules } from './step-rules.ts';
export { type StepNameOn, stepsOn } from './steps-on.ts';
export { toldOf } from './told-of.ts';
export { stepsFrom, type Transition, transitionOf } from './transition-of.ts';
export { unmetNeed } from './unmet-need.ts';
