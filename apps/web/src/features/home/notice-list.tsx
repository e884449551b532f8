import { osloDay } from '@vern/domain/calendar';
import { pathOf } from '@vern/domain/nouns';
import { INCIDENT_KINDS } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { Stack } from '@vern/ui/stack';
import { TextLink } from '@vern/ui/text-link';
import { useState } from 'react';
import { codeList } from '../../codes/code-words.ts';
import { DoneNotice } from '../../frame/done-notice.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { RouterLink } from '../../routing/router-link.ts';
import type { Notice } from '../../server/answers.ts';

export interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly now: Date;
  readonly onMarkRead: (noticeIds: string[]) => void;
}

/** What is new to the person since last time; nothing at all when nothing is, and that it was read to whoever just said so. */
export function NoticeList({ notices, now, onMarkRead }: NoticeListProps) {
  const home = useTexts('home');
  const { topics } = useTexts('news');
  const formats = useFormats(now);
  const { locale } = useLanguage();
  const [isMarked, setMarked] = useState(false);
  if (notices.length === 0) return isMarked ? <DoneNotice title={home.allRead} /> : null;
  const words = (topic: string, about: Notice['about'], createdAt: string) => {
    const news = topic in topics ? topics[topic as keyof typeof topics].notice : home.noticeOther;
    if (!about) return news;
    // Which case it is: what happened and when, never who. The day stands once when it is that of the notice too.
    const isSameDay = osloDay(new Date(createdAt)) === about.occurredOn;
    const day = isSameDay ? '' : `, ${formats.day(about.occurredOn)}`;
    return `${news}: ${codeList(INCIDENT_KINDS, about.kinds, locale)}${day}`;
  };
  return (
    <section aria-labelledby="notices">
      <Card>
        <Stack gap="sm">
          <Heading id="notices" level={2}>
            {home.notices}
          </Heading>
          <ul className="web-notices">
            {notices.map(({ id, topic, subject, about, createdAt }) => (
              <li key={id}>
                <TextLink href={pathOf(subject)} linkComponent={RouterLink}>
                  {words(topic, about, createdAt)}
                </TextLink>
                <time dateTime={createdAt} title={formats.instantExact(createdAt)}>
                  {formats.instant(createdAt)}
                </time>
              </li>
            ))}
          </ul>
          <div>
            <Button
              emphasis="tertiary"
              flush
              onClick={() => {
                setMarked(true);
                onMarkRead(notices.map(({ id }) => id));
              }}
              size="sm"
            >
              {home.markRead}
            </Button>
          </div>
        </Stack>
      </Card>
    </section>
  );
}
