import type { MeasureRecord } from '../../measure/ports/index.ts';
import type { Address } from '../../statement/index.ts';
import type { Held, IncidentFacts, TOLD_OF_HEALTH, TOLD_OF_PERSON } from '../shape/index.ts';
import type { IncidentStatementKind } from '../step/incident-steps.ts';

/** A person's part in an event. */
export type IdentityRecord = {
  readonly personId: string;
  readonly relation: 'reporter' | 'affected';
  /** The record of what it did to them; null for the reporter, and where that is not known of an old report. */
  readonly affectedId: string | null;
  readonly name: string;
};

/** What the event did to one exposed employee. */
export type AffectedRecord = Held<typeof TOLD_OF_PERSON> & { readonly id: string };

/** Health data about one exposed employee, stored apart under rules of its own. */
export type AffectedHealth = Held<typeof TOLD_OF_HEALTH> & { readonly affectedId: string; readonly personId: string };

/** Why something was written. Whom it is for is said beside it. */
export type StatementKind = IncidentStatementKind;

/** Something somebody wrote, and whom it is for. `text` is null once it was redacted: the tombstone stays. */
export type StatementRecord = Address & {
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: Date;
  readonly redactedAt: Date | null;
};

/** One report with everything this actor may read of it; what they may not is simply not there. */
export type IncidentCase = {
  readonly facts: IncidentFacts;
  readonly identities: readonly IdentityRecord[];
  readonly affected: readonly AffectedRecord[];
  /** Of those whose health data this actor may read. */
  readonly health: readonly AffectedHealth[];
  /** What was told of one of them after the report, by the field's name: the same may be here more than once. */
  readonly toldLater: readonly { readonly affectedId: string; readonly field: string }[];
  readonly statements: readonly StatementRecord[];
  readonly measures: readonly MeasureRecord[];
};
