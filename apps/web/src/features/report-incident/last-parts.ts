// What is not asked first of a report, and what comes last of it, as one part.
export { OverPart } from './over-part.tsx';
export { StartOver } from './start-over.tsx';
export { ReviewStep } from './steps/review-step.tsx';
export { TextQuestion } from './steps/text-question.tsx';
export { WhomQuestion } from './steps/whom-question.tsx';
