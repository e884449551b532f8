import './case-body.css';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Stack } from '@vern/ui/stack';
import { RefusalNotice } from '../../refusal/refusal-notice.tsx';
import type { CaseView, Colleague } from '../../server/answers.ts';
import { CaseAffected } from './facts/case-affected.tsx';
import { CaseFacts } from './facts/case-facts.tsx';
import { CaseMeasures } from './facts/case-measures.tsx';
import { CaseSeries } from './facts/case-series.tsx';
import { CaseForm } from './forms/case-form.tsx';
import { CaseChanged } from './meanwhile/case-changed.tsx';
import { type CaseAction, isOneTap } from './step/case-actions.ts';
import { CaseAgain } from './step/case-again.tsx';
import { CaseButtons } from './step/case-buttons.tsx';
import { CaseClock } from './step/case-clock.tsx';
import { CaseDelegate } from './step/case-delegate.tsx';
import { CaseDone } from './step/case-done.tsx';
import { CaseNextStep } from './step/case-next-step.tsx';
import type { CaseStep } from './step/case-step.ts';
import { KeepsUnsent } from './unsent/keeps-unsent.tsx';
import { unsentForm } from './unsent/unsent-form.ts';
import { CaseAnswer } from './words/case-answer.tsx';
import { CaseHistory } from './words/case-history.tsx';
import { CaseStatements } from './words/case-statements.tsx';

export interface CaseBodyProps {
  readonly view: CaseView;
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Whom it can be given; absent while it is not known. */
  readonly delegates?: readonly Colleague[] | undefined;
  /** The action whose form is open. */
  readonly openAction: CaseAction | null;
  /** The measure or the person that it is about, when it is about one. */
  readonly partId: string | null;
  readonly onOpen: (action: CaseAction | null, partId?: string) => void;
  readonly onStep: (step: CaseStep) => void;
  readonly isBusy: boolean;
  /** What has just been done, and how many steps were taken before it; null when nothing was. */
  readonly done: { readonly action: CaseStep['action']; readonly nth: number } | null;
  /** Why the last step was not taken, if it was not. */
  readonly error: unknown;
  /** It was not taken because the case has moved on: fetching it again is the way on. */
  readonly isOvertaken: boolean;
  readonly onReload: () => void;
  /** How often the case was fetched again because somebody else was faster. */
  readonly changes: number;
}

/** A case from its next step to who has read it. What can be done stands on what it is done to, and nothing else does. */
export function CaseBody(props: CaseBodyProps) {
  const { view, now, openAction, onOpen, onStep, isBusy, error, isOvertaken, onReload, changes, done } = props;
  const { conflictReload } = useTexts('caseSteps');
  const { print } = useTexts('case');
  const act = (action: CaseAction) => (isOneTap(action) ? onStep({ action, input: {} }) : onOpen(action));
  const isOwn = view.relation === 'reporter' || view.relation === 'affected';
  const isClosed = openAction !== null && !view.abilities[openAction];
  const written = view.abilities.readStatements && (
    <CaseStatements now={now} onRedact={(input) => onStep({ action: 'redact', input })} statements={view.statements} />
  );
  const isFormOpen = openAction !== null && !isOneTap(openAction);
  const form = openAction ? unsentForm(openAction, props.partId) : '';
  return (
    <Stack className="web-case" gap="lg">
      {done && <CaseDone action={done.action} key={done.nth} />}
      <CaseNextStep now={now} onAct={act} openAction={openAction} view={view} />
      {isOwn && <CaseAnswer view={view} />}
      <CaseClock view={view} />
      <CaseDelegate view={view} />
      <CaseSeries now={now} view={view} />
      {isOwn && view.abilities.continueSeries && !isFormOpen && (
        <div data-print="never">
          <CaseAgain view={view} />
        </div>
      )}
      {changes > 0 && <CaseChanged form={!openAction ? 'none' : isClosed ? 'closed' : 'open'} key={changes} />}
      {isFormOpen ? (
        <KeepsUnsent form={form} key={form}>
          <CaseForm
            action={openAction}
            colleagues={props.colleagues}
            delegates={props.delegates}
            error={error}
            isBusy={isBusy}
            isClosed={isClosed}
            isOvertaken={isOvertaken}
            partId={props.partId}
            now={now}
            onCancel={() => onOpen(null)}
            onReload={onReload}
            onStep={onStep}
            units={props.units}
            view={view}
          />
        </KeepsUnsent>
      ) : (
        <>
          {Boolean(error) && <RefusalNotice error={error} />}
          {isOvertaken && (
            <Button busy={isBusy} onClick={onReload}>
              {conflictReload}
            </Button>
          )}
        </>
      )}
      {written}
      {!isFormOpen && <CaseButtons isBusy={isBusy} onAct={act} view={view} />}
      <CaseFacts now={now} view={view} />
      <CaseAffected onTell={(affectedId) => onOpen('tellConsequences', affectedId)} view={view} />
      <CaseMeasures
        measures={view.measures}
        now={now}
        onMove={(action, input) => onStep({ action, input })}
        onOpen={onOpen}
      />
      <CaseHistory now={now} view={view} />
      <div data-print="never">
        <Button emphasis="tertiary" flush onClick={() => window.print()} tone="neutral">
          {print}
        </Button>
      </div>
    </Stack>
  );
}
