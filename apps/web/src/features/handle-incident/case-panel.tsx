import { useQuery } from '@tanstack/react-query';
import { useNow } from '@vern/app-frame/clock';
import { useTexts } from '@vern/i18n/language';
import { Skeleton } from '@vern/ui/skeleton';
import { Stack } from '@vern/ui/stack';
import { useEffect, useState } from 'react';
import { useNoticesRead } from '../../frame/use-notices-read.ts';
import { FetchFailed } from '../../refusal/refusal-notice.tsx';
import { ask } from '../../server/ask.ts';
import { hasInbox } from '../../server/has-inbox.ts';
import { useMe } from '../../server/me-context.ts';
import { unitsOf } from '../../server/units-of.ts';
import { CaseBody, type CaseBodyProps } from './case-body.tsx';
import { CaseTitle } from './case-title.tsx';
import { CaseAway } from './meanwhile/case-away.tsx';
import { CaseGone } from './meanwhile/case-gone.tsx';
import { useMeanwhile } from './meanwhile/use-meanwhile.ts';
import { CasePrintHeader } from './paper/case-print-header.tsx';
import { CASE_ACTIONS, type CaseAction } from './step/case-actions.ts';
import type { CaseStep } from './step/case-step.ts';
import { UnsentCaseContext } from './unsent/unsent-context.ts';
import { formOfStep, unsentForm } from './unsent/unsent-form.ts';
import { useUnsentCase } from './unsent/use-unsent-case.ts';
import { useCase } from './use-case.ts';
import { useReturnFocus } from './use-return-focus.ts';

export interface CasePanelProps {
  readonly incidentId: string;
  /** An action to begin with, such as "add more" from the receipt. */
  readonly firstAction?: string | undefined;
  /** The title's place in the page's outline: 1 on a page of its own, 2 beside a list. */
  readonly level: 1 | 2;
}

/** One case, fetched because somebody opened it, and everything that can be done with it in place. */
export function CasePanel({ incidentId, firstAction, level }: CasePanelProps) {
  const me = useMe();
  const now = useNow();
  const texts = useTexts('case');
  const shell = useTexts('shell');
  const found = useCase(incidentId);
  const { query, step } = found;
  const meanwhile = useMeanwhile(found);
  const { unsent, begun } = useUnsentCase(incidentId);
  const first = CASE_ACTIONS.find((action) => action === firstAction);
  const [openAction, setOpenAction] = useState<CaseAction | null>(first ?? begun?.action ?? null);
  const [partId, setPartId] = useState<string | null>(first ? null : (begun?.partId ?? null));
  const [done, setDone] = useState<CaseBodyProps['done']>(null);
  const cameBack = useReturnFocus();
  const view = query.data;
  useNoticesRead((notice) => view !== undefined && notice.subject.id === view.id);
  const colleagues = useQuery({
    ...ask('incident.measureOwners', { incidentId }),
    select: ({ people }) => people,
    enabled: (openAction === 'addMeasure' || openAction === 'changeMeasure') && view?.abilities.addMeasure === true,
  });
  const units = useQuery({
    ...ask('organisation.tree', {}),
    select: unitsOf,
    enabled: openAction === 'move',
  });
  const delegates = useQuery({
    ...ask('incident.delegates', { incidentId }),
    select: ({ people }) => people,
    enabled: openAction === 'handOver' && view?.abilities.handOver === true,
  });
  const resetStep = step.reset;
  useEffect(() => resetStep, [resetStep]);

  if (step.isSuccess && step.data === null) return <CaseGone action={step.variables.action} level={level} />;
  const back = hasInbox(me) ? { href: '/innboks', label: shell.inbox } : { href: '/saker', label: shell.mine };
  if (!view && query.error) {
    return (
      <CaseAway level={level} title={texts.theCase}>
        <FetchFailed back={back} error={query.error} onRetry={() => void query.refetch()} />
      </CaseAway>
    );
  }
  if (!view) return <Skeleton count={6} label={texts.fetching} shape="text" />;
  const openForm = openAction ? unsentForm(openAction, partId) : '';
  const leave = (next: CaseAction | null) => {
    meanwhile.forget();
    setOpenAction(next);
  };
  const open = (action: CaseAction | null, ofPart: string | null = null) => {
    step.reset();
    setDone(null);
    if (action === null) cameBack(partId ? `${openAction} ${partId}` : openAction);
    // A form that can no longer be sent held what was written only to be copied.
    if (action === null && openAction) unsent[view.abilities[openAction] ? 'putAway' : 'forget'](openForm);
    setPartId(ofPart);
    leave(action);
  };
  const take = (taken: CaseStep) => {
    if (step.isPending) return;
    const form = formOfStep(taken, openForm);
    meanwhile.forgetReload();
    step.mutate(
      { ...taken, view, onTaken: () => unsent.forget(form) },
      {
        onSuccess: () => {
          setDone((before) => ({ action: taken.action, nth: (before?.nth ?? 0) + 1 }));
          // The words in another form are not sent yet, so it stays open.
          leave(form === openForm ? null : openAction);
        },
      },
    );
  };
  const isShown = openAction && (view.abilities[openAction] || meanwhile.kept === openAction);
  const shownAction = isShown ? openAction : null;
  return (
    <UnsentCaseContext value={unsent}>
      <Stack gap="md">
        <CasePrintHeader incidentId={view.id} municipalityName={me.municipalityName} now={now} />
        <CaseTitle level={level} now={now} view={view} />
        <CaseBody
          colleagues={colleagues.data ?? []}
          changes={meanwhile.changes}
          delegates={delegates.data}
          done={done}
          error={meanwhile.error}
          isBusy={step.isPending || query.isFetching}
          isOvertaken={meanwhile.isOvertaken}
          partId={partId}
          now={now}
          onOpen={open}
          onReload={() => void meanwhile.reload(shownAction)}
          onStep={take}
          openAction={shownAction}
          units={units.data ?? []}
          view={view}
        />
      </Stack>
    </UnsentCaseContext>
  );
}
