import './case-body.css';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { LinkButton } from '@vern/ui/link-button';
import { ActionBar } from '@vern/ui/patterns/action-bar';
import { Stack } from '@vern/ui/stack';
import { RefusalNotice } from '../../refusal/refusal-notice.tsx';
import { RouterLink } from '../../routing/router-link.tsx';
import type { CaseView, Colleague } from '../../server/answers.ts';
import { actionLabel } from './action-label.ts';
import { type CaseAction, offeredActions } from './case-actions.ts';
import { CaseAffected } from './case-affected.tsx';
import { CaseChanged } from './case-changed.tsx';
import { CaseClock } from './case-clock.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseMeasures } from './case-measures.tsx';
import { reporterName } from './case-names.ts';
import { CaseNextStep } from './case-next-step.tsx';
import { CaseStatements } from './case-statements.tsx';
import type { CaseStep } from './case-step.ts';
import { CaseForm } from './forms/case-form.tsx';

export interface CaseBodyProps {
  readonly view: CaseView;
  readonly now: Date;
  readonly colleagues: readonly Colleague[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The action whose form is open. */
  readonly openAction: CaseAction | null;
  readonly onOpen: (action: CaseAction | null) => void;
  readonly onStep: (step: CaseStep) => void;
  readonly isBusy: boolean;
  /** Why the last step was not taken, if it was not. */
  readonly error: unknown;
  /** It was not taken because the case has moved on: fetching it again is the way on. */
  readonly isOvertaken: boolean;
  readonly onReload: () => void;
  /** How often the case was fetched anew because somebody else was faster. */
  readonly changes: number;
}

/** A case from its next step to who has read it. What can be done stands on what it is done to, and nothing else does. */
export function CaseBody(props: CaseBodyProps) {
  const { view, now, openAction, onOpen, onStep, isBusy, error, isOvertaken, onReload, changes } = props;
  const texts = useTexts('case');
  const name = reporterName(view, texts);
  const act = (action: CaseAction) => (action === 'receive' ? onStep({ action }) : onOpen(action));
  // Whose case it is looks for the answer first; who handles it, for what happened.
  const isOwn = view.relation === 'reporter' || view.relation === 'affected';
  const isClosed = openAction !== null && !view.abilities[openAction];
  const written = view.abilities.readStatements && (
    <CaseStatements now={now} onRedact={(input) => onStep({ action: 'redact', input })} statements={view.statements} />
  );
  return (
    <Stack className="web-case" gap="lg">
      <CaseNextStep now={now} onAct={act} openAction={openAction} view={view} />
      <CaseClock view={view} />
      {changes > 0 && <CaseChanged form={!openAction ? 'none' : isClosed ? 'closed' : 'open'} key={changes} />}
      {openAction && openAction !== 'receive' ? (
        <CaseForm
          action={openAction}
          colleagues={props.colleagues}
          error={error}
          isBusy={isBusy}
          isClosed={isClosed}
          isOvertaken={isOvertaken}
          key={openAction}
          now={now}
          onCancel={() => onOpen(null)}
          onReload={onReload}
          onStep={onStep}
          units={props.units}
          view={view}
        />
      ) : (
        <>
          {Boolean(error) && <RefusalNotice error={error} />}
          {isOvertaken && (
            <Button busy={isBusy} onClick={onReload}>
              {texts.conflictReload}
            </Button>
          )}
          <div data-print="never">
            <ActionBar
              abilities={view.abilities}
              actions={offeredActions(view).map((action) => ({
                ability: action,
                label: actionLabel(action, texts, name),
                busy: isBusy,
              }))}
              label={texts.whatYouCanDo}
              onAct={act}
            />
          </div>
        </>
      )}
      {isOwn && written}
      <CaseFacts now={now} view={view} />
      <CaseAffected view={view} />
      {!isOwn && written}
      <CaseMeasures
        measures={view.measures}
        now={now}
        onFinish={(input) => onStep({ action: 'finishMeasure', input })}
      />
      <CaseHistory now={now} view={view} />
      <Stack data-print="never" gap="sm">
        {view.abilities.continueSeries && (
          <div>
            <LinkButton emphasis="secondary" href={`/meld?igjen=${view.id}`} linkComponent={RouterLink}>
              {texts.again}
            </LinkButton>
          </div>
        )}
        <div>
          <Button emphasis="tertiary" flush onClick={() => window.print()} tone="neutral">
            {texts.print}
          </Button>
        </div>
      </Stack>
    </Stack>
  );
}
