import { type ContactWish, talkDue } from '@vern/domain/incident';
import type { Severity } from '@vern/domain/severity';
import { useTexts } from '@vern/i18n/language';
import { Heading } from '@vern/ui/heading';
import { Page } from '@vern/ui/page';
import { Stack } from '@vern/ui/stack';
import { useFormats } from '../../language/use-formats.ts';
import { AcuteHelpCard } from './acute-help-card.tsx';
import type { HelpPlace } from './kept-numbers.ts';

/** What to do now, what counts, what happens afterwards, and who sees a report. */
export function HelpView({ places, now }: { readonly places: readonly HelpPlace[]; readonly now: Date }) {
  const help = useTexts('help');
  const { deadline } = useFormats(now);
  const talk = (severity: Severity, wantsContact: ContactWish) =>
    deadline(talkDue({ severity, wantsContact, receivedAt: now }).dueOn);
  return (
    <Page lead={help.lead} title={help.title}>
      <AcuteHelpCard places={places} />
      <p>{help.notAnAlarm}</p>
      <Points
        lead={help.doesItCountLead}
        points={help.doesItCount}
        tail={help.doesItCountWhy}
        title={help.doesItCountTitle}
      />
      <Points points={[help.talk(talk(1, 'no_need'), talk(2, 'now')), ...help.after]} title={help.afterTitle} />
      <Points points={help.reactions} title={help.reactionsTitle} />
      <Points points={help.privacy} title={help.privacyTitle} />
    </Page>
  );
}

type PointsProps = {
  readonly title: string;
  readonly lead?: string;
  readonly points: readonly string[];
  readonly tail?: string;
};

function Points({ title, lead, points, tail }: PointsProps) {
  return (
    <section>
      <Stack gap="sm">
        <Heading level={2}>{title}</Heading>
        {lead && <p>{lead}</p>}
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {tail && <p>{tail}</p>}
      </Stack>
    </section>
  );
}
