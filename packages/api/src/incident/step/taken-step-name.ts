import type { SentStepName } from '@vern/domain/incident';

/** A step that goes the common way. To redact moves no report and asks for no version of it: see `redactStatement`. */
export type TakenStepName = Exclude<SentStepName, 'redact'>;
