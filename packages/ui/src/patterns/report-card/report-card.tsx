import './report-card.css';
import { useId } from 'react';
import { Card } from '../../components/card/card.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Tag } from '../../components/tag/tag.tsx';
import type { LinkComponent } from '../../components/text-link/link-component.ts';
import { ReportClock, type ReportClockProps } from '../report-clock/report-clock.tsx';

export interface ReportCardProps {
  readonly href: string;
  /** What happened, in the words of the code list: "Spark, kastet noe". */
  readonly title: string;
  /** When and where: "i dag 10:15, klasserom". */
  readonly when: string;
  /** The clock; none for a draft or a withdrawn report. */
  readonly clock: ReportClockProps | null;
  /** Says that something new is there: "Nytt svar". */
  readonly unreadLabel?: string | undefined;
  /** Says where it is when it has no clock: "Utkast". */
  readonly statusLabel?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  readonly linkComponent?: LinkComponent | undefined;
}

/**
 * One of my own reports: what, when, how far it has come. The whole card opens it; its link is named by when as well,
 * since the same can happen twice.
 */
export function ReportCard(props: ReportCardProps) {
  const { href, title, when, clock, unreadLabel, statusLabel, level = 3, linkComponent: Link = 'a' } = props;
  const id = useId();
  return (
    <Card padding="md" tone={unreadLabel ? 'accent' : 'neutral'}>
      <article className="vern-report-card">
        <div className="vern-report-card__head">
          <div>
            <Heading level={level}>
              <Link
                aria-describedby={unreadLabel || statusLabel ? `${id}-marks` : undefined}
                aria-labelledby={`${id}-title ${id}-when`}
                className="vern-card__link"
                href={href}
                id={`${id}-title`}
              >
                {title}
              </Link>
            </Heading>
            <p className="vern-report-card__when" id={`${id}-when`}>
              {when}
            </p>
          </div>
          {(unreadLabel || statusLabel) && (
            <span className="vern-report-card__marks" id={`${id}-marks`}>
              {unreadLabel && <Tag tone="accent">{unreadLabel}</Tag>}
              {statusLabel && <Tag emphasis="outline">{statusLabel}</Tag>}
            </span>
          )}
        </div>
        {clock && <ReportClock {...clock} />}
      </article>
    </Card>
  );
}
