import { useTexts } from '@vern/i18n/language';
import { lazy } from 'react';
import { useArrival } from '../../../routing/use-arrival.ts';
import type { Place, Receipt } from '../../../server/answers.ts';
import { loadOfflineParts } from '../outbox/load-offline-parts.ts';
import { ReceiptView } from './receipt-view.tsx';
import { SentBefore } from './sent-before.tsx';
import { useSentAddress } from './use-sent-address.ts';

const QueuedView = lazy(async () => ({ default: (await loadOfflineParts()).QueuedView }));

export interface OverPartProps {
  readonly draftId: string;
  /** Null when it waits for a network, or was sent before. */
  readonly receipt: Receipt | null;
  /** It was put by here until there is a network. */
  readonly isQueued: boolean;
  /** The report it had become already. */
  readonly sentAs: string | null;
  readonly text: string;
  readonly now: Date;
  readonly places: readonly Place[];
  readonly onAnother: () => void;
}

/** What stands where the form stood: the receipt, that it waits for a network, or that it was sent before. */
export function OverPart({ draftId, receipt, isQueued, sentAs, text, now, places, onAnother }: OverPartProps) {
  if (receipt) return <Arrived now={now} places={places} receipt={receipt} />;
  const before = sentAs && <Before incidentId={sentAs} onAnother={onAnother} text={text} />;
  if (before && !isQueued) return before;
  return (
    <QueuedView
      draftId={draftId}
      places={places}
      receiptOf={(arrived) => <Arrived now={now} places={places} receipt={arrived} />}
      sentElsewhere={before}
    />
  );
}

function Arrived(props: Parameters<typeof ReceiptView>[0]) {
  useSentAddress(props.receipt.incidentId);
  useArrival(useTexts('report').receipt.title, 'receipt');
  return <ReceiptView {...props} />;
}

function Before(props: Parameters<typeof SentBefore>[0]) {
  useArrival(useTexts('report').sentBefore.title, 'sent-before');
  return <SentBefore {...props} />;
}
