export { COX_3X3 } from './cox-3x3.ts';
export { DSB_LIKELIHOOD, LISTER_SCALES, type PublishedScales, SAFE_JOB_SCALES } from './published-scales.ts';
export { VIOLENCE_AND_THREATS } from './violence-and-threats.ts';
