import { isCode } from '@vern/domain/locale';
import { UNIT_KINDS } from '@vern/domain/org-tree';
import { useTexts } from '@vern/i18n/language';
import { Skeleton } from '@vern/ui/skeleton';
import { Fragment, lazy, type ReactNode, Suspense } from 'react';
import type { GuardVerdict } from '../../../name-guard/use-name-guard.ts';
import type { Colleague, WorkPlace } from '../../../server/answers.ts';
import { loadReview } from '../load-review.ts';
import { questionsOf, type ReportQuestion, type ReportScreen } from '../report-steps.ts';
import type { StepProps } from '../step-props.ts';
import { AgainLead } from './again-lead.tsx';
import { HarmQuestion } from './harm-question.tsx';
import { KindsQuestion } from './kinds-question.tsx';
import { NeedQuestion } from './need-question.tsx';
import { PlaceQuestion } from './place-question.tsx';
import { WhenQuestion } from './when-question.tsx';
import { WhoQuestion } from './who-question.tsx';

const TextQuestion = lazy(async () => ({ default: (await loadReview()).TextQuestion }));
const WhomQuestion = lazy(async () => ({ default: (await loadReview()).WhomQuestion }));
const ReviewStep = lazy(async () => ({ default: (await loadReview()).ReviewStep }));

export interface StepScreenProps extends Omit<StepProps, 'unitKind' | 'isAlone' | 'tapHint'> {
  readonly screen: ReportScreen;
  readonly workPlaces: readonly WorkPlace[];
  readonly colleagues: readonly Colleague[];
  readonly verdict: GuardVerdict;
  readonly onChange: (question: ReportQuestion) => void;
}

/** The questions of one screen. */
export function StepScreen({ screen, workPlaces, colleagues, verdict, onChange, ...answers }: StepScreenProps) {
  const shell = useTexts('shell');
  const { goesOn, goesBack } = useTexts('report');
  const unit = workPlaces.find(({ id }) => id === answers.form.unitId);
  const unitKind = isCode(UNIT_KINDS, unit?.unitKind) ? unit.unitKind : 'other';
  const isAlone = screen.changing !== null;
  const props: StepProps = { ...answers, unitKind, isAlone, tapHint: isAlone ? goesBack : goesOn };
  // Only the last question of a screen carries one on: whoever goes back to an earlier one stays to see the rest.
  const earlier: StepProps = { ...props, tapHint: undefined, onAnswer: (change) => answers.onAnswer(change) };
  const questions = questionsOf(screen);
  const ask: Readonly<Record<ReportQuestion, (each: StepProps) => ReactNode>> = {
    time: (each) => <WhenQuestion {...each} />,
    place: (each) => <PlaceQuestion {...each} workPlaces={workPlaces} />,
    kinds: (each) => <KindsQuestion {...each} />,
    who: (each) => <WhoQuestion {...each} />,
    whom: (each) => <WhomQuestion {...each} colleagues={colleagues} />,
    body: (each) => <HarmQuestion {...each} of="body" />,
    mind: (each) => <HarmQuestion {...each} of="mind" />,
    text: (each) => <TextQuestion {...each} verdict={verdict} />,
    need: (each) => <NeedQuestion {...each} />,
  };
  return (
    <>
      {screen.step === 'again' && <AgainLead form={props.form} />}
      <Suspense fallback={<Skeleton count={2} label={shell.loading} shape="rows" />}>
        {questions.map((question) => (
          <Fragment key={question}>{ask[question](question === questions.at(-1) ? props : earlier)}</Fragment>
        ))}
      </Suspense>
      {screen.step === 'review' && !screen.changing && (
        <Suspense fallback={<Skeleton count={4} label={shell.loading} shape="rows" />}>
          <ReviewStep {...props} colleagues={colleagues} departments={unit?.departments ?? []} onChange={onChange} />
        </Suspense>
      )}
    </>
  );
}
