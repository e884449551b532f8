import { INCIDENT_STATUSES } from '@vern/domain/incident';
import { INCIDENT_KINDS } from '@vern/domain/theme/violence';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Heading } from '@vern/ui/heading';
import { IncidentStatusTag } from '@vern/ui/patterns/incident-status-tag';
import { Tag } from '@vern/ui/tag';
import { useEffect, useRef } from 'react';
import { codeList } from '../../codes/code-words.ts';
import { useArrival } from '../../routing/use-arrival.ts';
import type { CaseView } from '../../server/answers.ts';
import { useCaseFormats } from './use-case-formats.ts';

export interface CaseTitleProps {
  readonly view: CaseView;
  readonly now: Date;
  readonly level: 1 | 2;
}

/** What the case is about, when it happened and how far it has come. */
export function CaseTitle({ view, now, level }: CaseTitleProps) {
  const texts = useTexts('case');
  const { locale } = useLanguage();
  const formats = useCaseFormats(now);
  const title = codeList(INCIDENT_KINDS, view.kinds, locale);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(title, level === 1 ? view.id : '');
  // A reader who opened it from a list stands on the list's heading, and is moved on to what was opened.
  useEffect(() => {
    if (level === 2 && document.activeElement?.matches('main h1')) heading.current?.focus({ preventScroll: true });
  }, [level]);
  return (
    <div>
      <Heading level={level} ref={heading} size="title" tabIndex={-1}>
        {title}
      </Heading>
      <div className="web-case__head">
        <span>{formats.event(view.occurredOn, view.occurredTime)}</span>
        <IncidentStatusTag label={labelOf(INCIDENT_STATUSES, view.status, locale)} status={view.status} />
        {view.aboutLeader && <Tag tone="warning">{texts.aboutLeader}</Tag>}
      </div>
    </div>
  );
}
