import { createContext } from 'react';
import type { UnsentCase, UnsentFields } from './unsent-case.ts';

/** Where what is written in the case on the screen is kept; null where nothing is. */
export const UnsentCaseContext = createContext<UnsentCase | null>(null);

/** The form that is open, to its fields. */
export type UnsentForm = {
  /** What stood there when it was left. */
  readonly given: UnsentFields;
  readonly keep: (field: string, value: unknown) => void;
  readonly throwAway: () => void;
};

/** The form that a field stands in; null where nothing is kept. */
export const UnsentFormContext = createContext<UnsentForm | null>(null);
