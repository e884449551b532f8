import { useTexts } from '@vern/i18n/language';
import { Disclosure } from '@vern/ui/disclosure';
import { ActionBar } from '@vern/ui/patterns/action-bar';
import { Stack } from '@vern/ui/stack';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../server/answers.ts';
import { type CaseAction, offeredActions } from './case-actions.ts';
import { CaseAgain } from './case-again.tsx';
import { useActionLabel } from './use-action-label.ts';

export interface CaseButtonsProps {
  readonly view: CaseView;
  readonly isBusy: boolean;
  readonly onAct: (action: CaseAction) => void;
}

/** What can be done with a case besides the next step: at once, and under "more" what is seldom asked for. */
export function CaseButtons({ view, isBusy, onAct }: CaseButtonsProps) {
  const texts = useTexts('case');
  const actionLabel = useActionLabel(view);
  const { often, seldom } = offeredActions(view);
  // On one's own case it stands further up.
  const isOwn = view.relation === 'reporter' || view.relation === 'affected';
  const again = view.abilities.continueSeries && !isOwn && <CaseAgain view={view} />;
  const bar = (actions: readonly CaseAction[], label: string, link?: ReactNode) => (
    <ActionBar
      abilities={view.abilities}
      actions={actions.map((action) => ({ ability: action, label: actionLabel(action), busy: isBusy }))}
      label={label}
      link={link}
      onAct={onAct}
    />
  );
  return (
    <Stack data-print="never" gap="sm">
      {bar(often, texts.whatYouCanDo)}
      {(seldom.length > 0 || again) && (
        <Disclosure summary={texts.more} width="full">
          {bar(seldom, texts.more, again)}
        </Disclosure>
      )}
    </Stack>
  );
}
