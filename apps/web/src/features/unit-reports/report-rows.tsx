import { INCIDENT_STATUSES } from '@vern/domain/incident';
import { SEVERITY_LABELS } from '@vern/domain/severity';
import { INCIDENT_KINDS, LOCATIONS, PERPETRATOR_ROLES } from '@vern/domain/theme/violence';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { IncidentStatusTag } from '@vern/ui/patterns/incident-status-tag';
import { SeverityMark } from '@vern/ui/patterns/severity-mark';
import { WorkList } from '@vern/ui/patterns/work-list';
import { Tag } from '@vern/ui/tag';
import { codeList, codeWord } from '../../codes/code-words.ts';
import { useFormats } from '../../language/use-formats.ts';
import { RouterLink } from '../../routing/router-link.ts';
import type { ReportRow } from '../../server/answers.ts';
import { caseNumber } from '../handle-incident/index.ts';

export interface ReportRowsProps {
  readonly label: string;
  readonly rows: readonly ReportRow[];
  readonly now: Date;
  /** Whether rows are from several places and say which. */
  readonly showsPlace: boolean;
}

/** Reports to read: what happened, how far it has come, and the measures. No names and no free text. */
export function ReportRows({ label, rows, now, showsPlace }: ReportRowsProps) {
  const unit = useTexts('unit');
  const { locale } = useLanguage();
  const formats = useFormats(now);
  return (
    <WorkList
      items={rows.map((row) => {
        const { open, overdue, done } = row.measures;
        return {
          id: row.id,
          href: `/saker/${row.id}`,
          title: codeList(INCIDENT_KINDS, row.kinds, locale),
          about: [
            showsPlace ? row.unitName : null,
            codeWord(PERPETRATOR_ROLES, row.perpetratorRole, locale),
            labelOf(LOCATIONS, row.location, locale),
            formats.event(row.occurredOn, row.occurredTime),
          ]
            .filter(Boolean)
            .join(' · '),
          marks: (
            <>
              <SeverityMark label={labelOf(SEVERITY_LABELS, row.severity, locale)} severity={row.severity} size="sm" />
              <IncidentStatusTag label={labelOf(INCIDENT_STATUSES, row.status, locale)} status={row.status} />
              {row.nextStep?.isOverdue && <Tag tone="warning">{unit.overdue}</Tag>}
              {open + done > 0 && <span>{unit.measures(open, overdue, done)}</span>}
              <span>{caseNumber(row.id)}</span>
            </>
          ),
        };
      })}
      label={label}
      linkComponent={RouterLink}
    />
  );
}
