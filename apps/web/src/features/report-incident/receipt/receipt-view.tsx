import { SEVERITY_LABELS } from '@vern/domain/severity';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Heading } from '@vern/ui/heading';
import { LinkButton } from '@vern/ui/link-button';
import { Notice } from '@vern/ui/notice';
import { Page } from '@vern/ui/page';
import { Stack } from '@vern/ui/stack';
import { useFormats } from '../../../language/use-formats.ts';
import { RouterLink } from '../../../routing/router-link.ts';
import type { Place, Receipt } from '../../../server/answers.ts';
import { AcuteHelpCard } from '../../acute-help/index.ts';
import { reasonWords } from '../answers/severity-of.ts';

export interface ReceiptViewProps {
  readonly receipt: Receipt;
  readonly now: Date;
  readonly places: readonly Place[];
}

/** Thanks, what happens next and who does it, what one can do oneself, and whom to call. */
export function ReceiptView({ receipt, now, places }: ReceiptViewProps) {
  const { receipt: texts, severity } = useTexts('report');
  const { locale } = useLanguage();
  const formats = useFormats(now);
  const { incidentId, talk, unitName, handledBy, floorReasons, receivedAt } = receipt;
  const level = labelOf(SEVERITY_LABELS, receipt.severity, locale);
  return (
    <Page lead={texts.care} title={texts.title}>
      <p>{receipt.created ? texts.arrived(formats.instant(receivedAt)) : texts.already}</p>
      <section>
        <Stack gap="sm">
          <Heading level={2}>{texts.next}</Heading>
          <ul>
            <li>
              {texts.handledBy[handledBy](unitName)} {texts.due(formats.deadline(talk.dueOn))}
            </li>
            {(talk.wish === 'now' || talk.wish === 'today') && (
              <li>
                {texts.asked[talk.wish]} {talk.dueOn > formats.today && texts.later}
              </li>
            )}
            <li>{texts.safetyRep}</li>
            <li>{texts.answer}</li>
          </ul>
        </Stack>
      </section>
      {floorReasons.length > 0 && (
        <Notice title={texts.floorTitle(level)}>
          {severity.floor(level, reasonWords(floorReasons, severity, locale))}
        </Notice>
      )}
      <section>
        <Stack gap="sm">
          <Heading level={2}>{texts.yourPart}</Heading>
          <p>{texts.addHint}</p>
          <Stack direction="row" gap="sm">
            <LinkButton href={`/saker/${incidentId}?gjor=supplement`} linkComponent={RouterLink}>
              {texts.add}
            </LinkButton>
            <LinkButton emphasis="secondary" href={`/saker/${incidentId}`} linkComponent={RouterLink}>
              {texts.seeCase}
            </LinkButton>
          </Stack>
          <div>
            <LinkButton emphasis="tertiary" flush href="/" linkComponent={RouterLink} tone="neutral">
              {texts.home}
            </LinkButton>
          </div>
        </Stack>
      </section>
      <AcuteHelpCard places={places} />
    </Page>
  );
}
