import { LOCATIONS, PERPETRATOR_ROLES } from '@vern/domain/theme/violence';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import type { ReportForm } from '../answers/report-form.ts';

/** What "same situation again" brings along from the earlier report. */
export function AgainLead({ form: { location, perpetratorRole } }: { readonly form: ReportForm }) {
  const { again } = useTexts('report');
  const { locale } = useLanguage();
  if (!location || !perpetratorRole) return null;
  return <p>{again.lead(labelOf(LOCATIONS, location, locale), labelOf(PERPETRATOR_ROLES, perpetratorRole, locale))}</p>;
}
