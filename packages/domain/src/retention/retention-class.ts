import { type CodeOf, defineCodeTable } from '../locale/index.ts';
import { type HarmRules, isHurt, type SaidHarm, type Severity } from '../severity/index.ts';
import type { StatementAudience } from '../statement/index.ts';

/** What happens to a record in the end. Since 1.1.2026 nothing is destroyed without a rule or a permission (arkivlova § 13). */
export const RETENTION_CLASSES = defineCodeTable('retention.classes', '2020-01-01', {
  injury_preserve: {
    label: 'Bevares: skade og oppfølging',
    /** Months until the municipality must decide; null for what is preserved. The number is a default, not the law. */
    reviewAfterMonths: null,
  },
  incident_operational: {
    label: 'Hendelse uten skade',
    reviewAfterMonths: 120,
  },
  support_conversation_short: {
    label: 'Notat fra samtale',
    reviewAfterMonths: 24,
  },
  draft_30d: { label: 'Utkast, 30 dager', reviewAfterMonths: 1 },
  organisation_preserve: {
    label: 'Bevares: organisering av HMS-arbeidet',
    reviewAfterMonths: null,
  },
  log_operational: { label: 'Logg', reviewAfterMonths: 60 },
});

/** Code of a retention class. */
export type RetentionClass = CodeOf<typeof RETENTION_CLASSES>;

/** What decides how long a report is kept: the level in force, and what it did to each of the people. */
export type RetentionFacts = {
  readonly severity: Severity;
  readonly affected: readonly SaidHarm[];
};

/**
 * The class of a report: an injury to body or mind is part of the personnel file and its documentation is preserved. Pain
 * counts, since a concussion shows no marks on the day, and so does whatever was very serious. What nobody knows yet is no
 * harm: once it is known, the level or the one who tells it moves the class.
 */
export function retentionClassOf({ severity, affected }: RetentionFacts, harms: HarmRules): RetentionClass {
  const isInjured = affected.some(
    ({ physicalInjury: body, psychologicalImpact: mind }) =>
      isHurt(harms.physicalInjury, body) || isHurt(harms.psychologicalImpact, mind),
  );
  return severity === 3 || isInjured ? 'injury_preserve' : 'incident_operational';
}

/**
 * The class of something written about a subject: kept as long as it, but for what those who handle it write for each other,
 * which is kept shorter.
 */
export function statementRetentionClassOf(audience: StatementAudience, ofSubject: RetentionClass): RetentionClass {
  return audience === 'handlers' ? 'support_conversation_short' : ofSubject;
}
