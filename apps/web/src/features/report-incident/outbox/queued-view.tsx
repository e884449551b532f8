import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import type { ReactNode } from 'react';
import { RouterLink } from '../../../routing/router-link.ts';
import { useArrival } from '../../../routing/use-arrival.ts';
import type { Place, Receipt } from '../../../server/answers.ts';
import { AcuteHelpCard } from '../../acute-help/index.ts';
import { useOutbox } from './use-outbox.ts';

export interface QueuedViewProps {
  readonly draftId: string;
  readonly places: readonly Place[];
  /** What stands here once it has arrived. */
  readonly receiptOf: (receipt: Receipt) => ReactNode;
  /** Instead of it, where another window has sent it and not said what it was told. */
  readonly sentElsewhere: ReactNode;
}

/** In the receipt's place while there is no network: that nobody has it yet, and what to do until then. */
export function QueuedView({ draftId, places, receiptOf, sentElsewhere }: QueuedViewProps) {
  const { sent } = useOutbox();
  const arrived = sent.find((each) => each.draftId === draftId);
  if (arrived) return receiptOf(arrived.receipt);
  return sentElsewhere ?? <Waiting places={places} />;
}

function Waiting({ places }: Pick<QueuedViewProps, 'places'>) {
  const outbox = useTexts('outbox');
  const { queuedTitle } = useTexts('report');
  useArrival(queuedTitle, 'queued');
  return (
    <Page lead={outbox.receiptLead} title={queuedTitle}>
      <ul>
        <li>{outbox.receiptWhere}</li>
        <li>{outbox.receiptStay}</li>
        <li>{outbox.receiptHelp}</li>
      </ul>
      <div>
        <LinkButton emphasis="secondary" href="/" linkComponent={RouterLink}>
          {outbox.home}
        </LinkButton>
      </div>
      <AcuteHelpCard places={places} />
    </Page>
  );
}
