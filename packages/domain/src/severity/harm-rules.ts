import type { CodeTable } from '../locale/index.ts';

/** What something can do to body or mind. `unknown` is what nobody knows yet: neither harm nor none. */
export type HarmRule = {
  readonly codes: CodeTable;
  /** Nothing that the documentation is preserved for, nor anything that makes another answer worse. */
  readonly unhurt: readonly string[];
  /** Does not set the flag that the figures go by. */
  readonly unflagged: readonly string[];
};

/** Harm to body and mind, as a theme asks for it. */
export type HarmRules = Readonly<Record<'physicalInjury' | 'psychologicalImpact', HarmRule>>;
