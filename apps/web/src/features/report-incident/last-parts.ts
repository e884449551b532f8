// The later questions of a report and its last pages, as one part.

export { StartOver } from './draft/start-over.tsx';
export { OverPart } from './receipt/over-part.tsx';
export { ReviewStep } from './steps/review-step.tsx';
export { TextQuestion } from './steps/text-question.tsx';
export { WhomQuestion } from './steps/whom-question.tsx';
