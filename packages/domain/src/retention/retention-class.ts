import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/** What happens to a record in the end. Since 1.1.2026 nothing is destroyed without a rule or a permission (arkivlova § 13). */
export const RETENTION_CLASSES = defineCodeTable('2020-01-01', {
  injury_preserve: {
    label: label(
      'Bevares: skade og oppfølging',
      'Skal bevarast: skade og oppfølging',
      'Preserved: injury and follow-up',
    ),
    /** Months until the municipality must decide; null for what is preserved. The number is a default, not the law. */
    reviewAfterMonths: null,
  },
  incident_operational: {
    label: label('Hendelse uten skade', 'Hending utan skade', 'Incident without injury'),
    reviewAfterMonths: 120,
  },
  support_conversation_short: {
    label: label('Notat fra samtale', 'Notat frå samtale', 'Note from a conversation'),
    reviewAfterMonths: 24,
  },
  draft_30d: { label: label('Utkast, 30 dager', 'Utkast, 30 dagar', 'Draft, 30 days'), reviewAfterMonths: 1 },
  organisation_preserve: {
    label: label(
      'Bevares: organisering av HMS-arbeidet',
      'Skal bevarast: organiseringa av HMS-arbeidet',
      'Preserved: organisation of health and safety work',
    ),
    reviewAfterMonths: null,
  },
  log_operational: { label: label('Logg', 'Logg', 'Log'), reviewAfterMonths: 60 },
});

/** Code of a retention class. */
export type RetentionClass = CodeOf<typeof RETENTION_CLASSES>;

/** The class of a report: an injury to body or mind is part of the personnel file and its documentation is preserved. */
export function retentionClassOf(harm: {
  readonly physicalInjury: boolean;
  readonly psychologicalStrain: boolean;
}): RetentionClass {
  return harm.physicalInjury || harm.psychologicalStrain ? 'injury_preserve' : 'incident_operational';
}
