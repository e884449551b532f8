import { INCIDENT_STATUSES, REPORTER_STEP_LABELS } from '@vern/domain/incident';
import { INCIDENT_KINDS, LOCATIONS } from '@vern/domain/theme/violence';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { ReportCard } from '@vern/ui/patterns/report-card';
import { codeList } from '../../codes/code-words.ts';
import { useFormats } from '../../language/use-formats.ts';
import { RouterLink } from '../../routing/router-link.ts';
import type { MineRow } from '../../server/answers.ts';

/** One of the reader's own reports, with its clock. */
export function MineCard({ row, now, level }: { readonly row: MineRow; readonly now: Date; readonly level?: 2 | 3 }) {
  const mine = useTexts('mine');
  const { locale } = useLanguage();
  const formats = useFormats(now);
  const place = labelOf(LOCATIONS, row.location, locale);
  const news = row.hasOpenQuestion ? mine.question : row.news ? mine.news[row.news] : undefined;
  // What is closed has arrived: the clock would only say four times that it has.
  const clock = row.status === 'closed' ? null : row.clock;
  return (
    <ReportCard
      clock={
        clock && {
          label: mine.clock,
          stateLabels: mine.states,
          steps: clock.map(({ step, state }) => ({ step, state, label: labelOf(REPORTER_STEP_LABELS, step, locale) })),
        }
      }
      href={`/saker/${row.id}`}
      level={level}
      linkComponent={RouterLink}
      statusLabel={clock ? undefined : labelOf(INCIDENT_STATUSES, row.status, locale)}
      title={codeList(INCIDENT_KINDS, row.kinds, locale)}
      unreadLabel={news}
      when={`${formats.event(row.occurredOn, row.occurredTime)}, ${place}`}
    />
  );
}
