import { useTexts } from '@vern/i18n/language';
import { Heading } from '@vern/ui/heading';
import { ReadersList } from '@vern/ui/patterns/readers-list';
import { Timeline } from '@vern/ui/patterns/timeline';
import { Stack } from '@vern/ui/stack';
import type { CaseView } from '../../../server/answers.ts';
import { useCaseFormats } from '../use-case-formats.ts';
import { usePersonWord } from './use-person-word.ts';

/** Steps that moved the case on; the rest is small print. */
const WEIGHTY = ['incident.submit', 'incident.receive', 'incident.close', 'incident.reopen', 'incident.move'];

const whoDid = (name: string, as: string | false) => (name && as ? `${name} (${as})` : name || undefined);

/** Everything that was done, and everybody who looked. */
export function CaseHistory({ view, now }: { readonly view: CaseView; readonly now: Date }) {
  const texts = useTexts('caseHistory');
  const formats = useCaseFormats(now);
  const personWord = usePersonWord();
  const actions: Readonly<Record<string, string>> = useTexts('news').history;
  // The day of a talk and the day it was written down may be far apart.
  const wordsOf = ({ action, givenTo, details: { day } }: CaseView['timeline'][number]) => {
    if (action === 'incident.talk' && typeof day === 'string') return texts.talkOn(formats.day(day));
    return givenTo ? texts.handedTo(givenTo) : (actions[action] ?? texts.actionOther);
  };
  const when = (at: string) => ({ when: formats.instant(at), exact: formats.instantExact(at), dateTime: at });
  if (!view.abilities.readReaders) return null;
  return (
    <>
      <section>
        <Stack gap="sm">
          <Heading level={2}>{texts.timeline}</Heading>
          {view.timeline.length === 0 && <p>{texts.timelineEmpty}</p>}
          <Timeline
            entries={view.timeline.map((entry) => ({
              id: entry.id,
              text: wordsOf(entry),
              who: whoDid(
                personWord({ name: entry.actorName ?? '', isMe: entry.isMe }),
                entry.isDeputy && texts.asDeputy,
              ),
              weight: WEIGHTY.includes(entry.action) ? 'step' : 'event',
              ...when(entry.at),
            }))}
            label={texts.timeline}
            legend={texts.timelineLegend}
          />
        </Stack>
      </section>
      <section>
        <Stack gap="sm">
          <Heading level={2}>{texts.readers}</Heading>
          <ReadersList
            emptyText={texts.readersEmpty}
            label={texts.readers}
            readers={view.readers.map(({ name, isMe, lastReadAt, times }) => ({
              id: `${name} ${lastReadAt}`,
              name: personWord({ name, isMe }),
              role: texts.readTimes(times),
              ...when(lastReadAt),
            }))}
          />
        </Stack>
      </section>
    </>
  );
}
