// What comes last of a report, as one part.
export { OverPart } from './over-part.tsx';
export { StartOver } from './start-over.tsx';
export { ReviewStep } from './steps/review-step.tsx';
