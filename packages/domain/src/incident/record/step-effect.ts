import type { Address } from '../../statement/index.ts';
import type { IncidentNews } from '../news/index.ts';
import type { IncidentChange, StatementKind } from '../ports/index.ts';
import type { IncidentFacts } from '../shape/index.ts';
import type { IncidentParty } from '../step/incident-parties.ts';

/** What a step does on top of moving the report along. What follows from it (level, deadline, counts) is not said here. */
export type StepEffect = Pick<IncidentChange, 'measures' | 'changedMeasure' | 'observed'> & {
  readonly set?: Partial<Omit<IncidentFacts, 'id' | 'version'>>;
  /** Words to the reporter: the first ones stop the clock of the first answer. */
  readonly answers?: boolean;
  /** Written beside the step's own words, and looked through as they are. */
  readonly alsoWrites?: { readonly kind: StatementKind; readonly text: string } | undefined;
  /** Instead of the step's usual kind. */
  readonly statementKind?: StatementKind;
  /** Whom its own words are for, when that is not everybody whom they concern. */
  readonly address?: Address;
  /** Told on top of those whom the lifecycle tells. */
  readonly tells?: readonly IncidentParty[];
  /** Told to people by name, instead of what they would be told of the report. */
  readonly news?: readonly IncidentNews[];
  readonly details?: Readonly<Record<string, string | number>>;
  /** Names of what changed inside a field, for the audit. */
  readonly changedParts?: readonly string[];
};
