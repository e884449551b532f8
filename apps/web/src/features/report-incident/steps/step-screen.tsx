import type { ReactNode } from 'react';
import type { GuardVerdict } from '../../../name-guard/use-name-guard.ts';
import type { Colleague, WorkPlace } from '../../../server/answers.ts';
import { DoesItCount } from '../../acute-help/does-it-count.tsx';
import type { ReportStep } from '../report-steps.ts';
import type { StepProps } from '../step-props.ts';
import { AgainStep } from './again-step.tsx';
import { ConsequencesStep } from './consequences-step.tsx';
import { KindsQuestion } from './kinds-question.tsx';
import { ReviewStep } from './review-step.tsx';
import { SeverityStep } from './severity-step.tsx';
import { TellStep } from './tell-step.tsx';
import { WhenStep } from './when-step.tsx';
import { WhoStep } from './who-step.tsx';

export interface StepScreenProps extends StepProps {
  readonly step: ReportStep;
  readonly workPlaces: readonly WorkPlace[];
  readonly colleagues: readonly Colleague[];
  readonly verdict: GuardVerdict;
  readonly onGoTo: (step: ReportStep) => void;
}

/** The questions of one screen. */
export function StepScreen({ step, workPlaces, colleagues, verdict, onGoTo, ...props }: StepScreenProps) {
  const screens: Readonly<Record<ReportStep, () => ReactNode>> = {
    when: () => <WhenStep {...props} workPlaces={workPlaces} />,
    what: () => (
      <>
        <KindsQuestion {...props} />
        <DoesItCount />
      </>
    ),
    who: () => <WhoStep {...props} />,
    consequences: () => <ConsequencesStep {...props} colleagues={colleagues} />,
    severity: () => <SeverityStep {...props} />,
    tell: () => <TellStep {...props} verdict={verdict} />,
    again: () => <AgainStep {...props} />,
    review: () => (
      <ReviewStep
        {...props}
        colleagues={colleagues}
        departments={workPlaces.find(({ id }) => id === props.form.unitId)?.departments ?? []}
        onGoTo={onGoTo}
      />
    ),
  };
  return screens[step]();
}
