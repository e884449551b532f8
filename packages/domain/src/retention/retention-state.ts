import { DomainError } from '../errors.ts';
import { type CodeOf, defineCodeTable } from '../locale/index.ts';
import type { RetentionClass } from './retention-class.ts';
import { RETENTION_CLASSES } from './retention-class.ts';

/** How far a record is on its way out. "Delete" is first restrict or transfer, then purge. */
export const RETENTION_STATES = defineCodeTable('retention.states', '2020-01-01', {
  active: { label: 'I bruk' },
  restricted: { label: 'Sperret' },
  transferred: { label: 'Overført til arkiv' },
  purged: { label: 'Kassert' },
});

/** Code of a retention state. */
export type RetentionState = CodeOf<typeof RETENTION_STATES>;

const NEXT: Readonly<Record<RetentionState, readonly RetentionState[]>> = {
  active: ['restricted'],
  restricted: ['active', 'transferred', 'purged'],
  transferred: ['purged'],
  purged: [],
};

/**
 * Checks a step on the way out. Each needs an authority (a rule or a permission); what is preserved is purged here only
 * after the archive has given a receipt for it.
 *
 * @throws {DomainError} `action_not_allowed`, or `reason_required` without an authority.
 */
export function checkRetentionStep(step: {
  readonly retentionClass: RetentionClass;
  readonly from: RetentionState;
  readonly to: RetentionState;
  readonly authority: string;
}): void {
  const { retentionClass, from, to, authority } = step;
  const isPreserved = RETENTION_CLASSES.entries[retentionClass].reviewAfterMonths === null;
  const skipsArchive = isPreserved && to === 'purged' && from !== 'transferred';
  if (!NEXT[from].includes(to) || skipsArchive)
    throw new DomainError('action_not_allowed', { retentionClass, from, to });
  if (authority.trim() === '') throw new DomainError('reason_required', { action: to });
}
