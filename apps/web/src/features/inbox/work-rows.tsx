import { CONTACT_WISHES, INCIDENT_STATUSES, NEXT_STEPS } from '@vern/domain/incident';
import { SEVERITY_LABELS } from '@vern/domain/severity';
import { INCIDENT_KINDS, LOCATIONS, PERPETRATOR_ROLES } from '@vern/domain/theme/violence';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { SeverityMark } from '@vern/ui/patterns/severity-mark';
import { WorkList } from '@vern/ui/patterns/work-list';
import { Tag } from '@vern/ui/tag';
import { codeList, codeWord } from '../../codes/code-words.ts';
import { useFormats } from '../../language/use-formats.ts';
import { RouterLink } from '../../routing/router-link.ts';
import type { InboxRow } from '../../server/answers.ts';
import { StepDeadline } from '../handle-incident/index.ts';

export interface WorkRowsProps {
  readonly label: string;
  readonly rows: readonly InboxRow[];
  readonly now: Date;
  readonly hrefOf: (incidentId: string) => string;
  /** The one that is open beside the list. */
  readonly openId?: string | undefined;
}

/** Rows of a work list: what happened, by whom, where and when, then what is needed next and by when. No names and no free text. */
export function WorkRows({ label, rows, now, hrefOf, openId }: WorkRowsProps) {
  const inbox = useTexts('inbox');
  const { locale } = useLanguage();
  const formats = useFormats(now);
  return (
    <WorkList
      items={rows.map((row) => ({
        id: row.id,
        href: hrefOf(row.id),
        title: codeList(INCIDENT_KINDS, row.kinds, locale),
        step: row.nextStep ? labelOf(NEXT_STEPS, row.nextStep.step, locale) : undefined,
        about: [
          codeWord(PERPETRATOR_ROLES, row.perpetratorRole, locale),
          labelOf(LOCATIONS, row.location, locale),
          formats.event(row.occurredOn, row.occurredTime),
        ]
          .filter(Boolean)
          .join(' · '),
        deadline: row.nextStep && <StepDeadline now={now} step={row.nextStep} />,
        marks: (
          <>
            <SeverityMark label={labelOf(SEVERITY_LABELS, row.severity, locale)} severity={row.severity} size="sm" />
            {row.status === 'withdrawn' && <Tag>{labelOf(INCIDENT_STATUSES, row.status, locale)}</Tag>}
            {row.delegateName !== null && <Tag>{inbox.liesWith(row.delegateName)}</Tag>}
            {row.closedAt && <span>{inbox.closedOn(formats.instant(row.closedAt))}</span>}
            {row.nextStep?.isOverdue && <Tag tone="warning">{inbox.overdue}</Tag>}
            {(row.wantsContact === 'now' || row.wantsContact === 'today') && row.nextStep && (
              <Tag tone="accent">{labelOf(CONTACT_WISHES, row.wantsContact, locale)}</Tag>
            )}
          </>
        ),
        current: row.id === openId,
      }))}
      label={label}
      linkComponent={RouterLink}
    />
  );
}
