import { type CodeTable, isCode, type Locale } from '@vern/domain/locale';
import { type Severity, settleSeverity } from '@vern/domain/severity';
import {
  ABSENCES,
  type AskedWithKinds,
  computeSeverityFloor,
  INCIDENT_KINDS,
  PHYSICAL_INJURIES,
  PSYCHOLOGICAL_IMPACTS,
} from '@vern/domain/theme/violence';
import type { TextAreas } from '@vern/i18n';
import { labelOf } from '@vern/i18n/codes';
import { KIND_DETAILS, kindDetailsOf } from './kind-details.ts';
import type { ReportForm } from './report-form.ts';

type Harm = Pick<ReportForm, 'kinds' | AskedWithKinds | 'physicalInjury' | 'psychologicalImpact'>;

/** The least serious level the answers allow, and which answers make it so. */
export function floorOf(form: Harm) {
  const { kinds, physicalInjury, psychologicalImpact } = form;
  const person = {
    physicalInjury: physicalInjury ?? undefined,
    psychologicalImpact: psychologicalImpact ?? undefined,
  };
  return computeSeverityFloor({ kinds, ...kindDetailsOf(form), affected: [person] });
}

/** The level the report will have: the reporter's own, or the floor when that is higher or nothing was chosen. */
export function severityOf(form: Harm & Pick<ReportForm, 'severity'>): Severity {
  const { floor } = floorOf(form);
  return settleSeverity(form.severity ?? floor, floor);
}

const TABLES: Readonly<Record<string, CodeTable>> = {
  kinds: INCIDENT_KINDS,
  ...KIND_DETAILS,
  physicalInjury: PHYSICAL_INJURIES,
  psychologicalImpact: PSYCHOLOGICAL_IMPACTS,
  absence: ABSENCES,
};

type Reason = { readonly field: string; readonly code: string };

/** The answers behind a floor, in words: "kastet noe, ble redd". */
export function reasonWords(
  reasons: readonly Reason[],
  texts: TextAreas['report']['severity'],
  locale: Locale,
): string {
  const own: Readonly<Record<string, string>> = {
    'kinds headbutt_with_injury': texts.headbutt,
    'firstAidGiven yes': texts.firstAid,
    'sawDoctor yes': texts.doctor,
  };
  const word = ({ field, code }: Reason) => {
    const table = TABLES[field];
    return table && isCode(table, code) ? labelOf(table, code, locale) : (own[`${field} ${code}`] ?? '');
  };
  return reasons.map(word).filter(Boolean).join(', ');
}
