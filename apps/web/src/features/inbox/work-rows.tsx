import { CONTACT_WISHES, INCIDENT_KINDS, LOCATIONS, NEXT_STEPS, SEVERITY_TEXTS } from '@vern/domain/incident';
import { labelOf } from '@vern/domain/locale';
import { SeverityMark } from '@vern/ui/patterns/severity-mark';
import { WorkList } from '@vern/ui/patterns/work-list';
import { Tag } from '@vern/ui/tag';
import { codeList } from '../../codes/code-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useTexts } from '../../language/use-texts.ts';
import { RouterLink } from '../../routing/router-link.tsx';
import type { InboxRow } from '../../server/answers.ts';
import { StepDeadline } from '../handle-incident/case-next-step.tsx';

export interface WorkRowsProps {
  readonly label: string;
  readonly rows: readonly InboxRow[];
  readonly now: Date;
  readonly hrefOf: (incidentId: string) => string;
  /** The one that is open beside the list. */
  readonly openId?: string | undefined;
}

/** Rows of a work list: what is needed next and by when first, what it is about after. No names and no free text. */
export function WorkRows({ label, rows, now, hrefOf, openId }: WorkRowsProps) {
  const inbox = useTexts('inbox');
  const { locale } = useLanguage();
  const formats = useFormats(now);
  return (
    <WorkList
      items={rows.map((row) => ({
        id: row.id,
        href: hrefOf(row.id),
        next: row.nextStep ? labelOf(NEXT_STEPS, row.nextStep.step, locale) : inbox.closedRow,
        about: [
          codeList(INCIDENT_KINDS, row.kinds, locale),
          labelOf(LOCATIONS, row.location, locale),
          formats.event(row.occurredOn, row.occurredTime),
        ].join(' · '),
        deadline: row.nextStep && <StepDeadline isShort now={now} step={row.nextStep} />,
        marks: (
          <>
            <SeverityMark label={SEVERITY_TEXTS[row.severity].label[locale]} severity={row.severity} size="sm" />
            {row.nextStep?.isOverdue && <Tag tone="warning">{inbox.overdue}</Tag>}
            {(row.wantsContact === 'now' || row.wantsContact === 'today') && row.status !== 'closed' && (
              <Tag tone="accent">
                {row.wantsContact === 'now'
                  ? labelOf(CONTACT_WISHES, 'now', locale)
                  : `${inbox.wishes} ${labelOf(CONTACT_WISHES, row.wantsContact, locale)}`}
              </Tag>
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
