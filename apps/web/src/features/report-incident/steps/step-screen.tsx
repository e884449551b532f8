import { isCode } from '@vern/domain/locale';
import { UNIT_KINDS } from '@vern/domain/organisation';
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

export interface StepScreenProps extends Omit<StepProps, 'unitKind' | 'isAlone'> {
  readonly screen: ReportScreen;
  readonly workPlaces: readonly WorkPlace[];
  readonly colleagues: readonly Colleague[];
  readonly verdict: GuardVerdict;
  readonly onChange: (question: ReportQuestion) => void;
}

/** The questions of one screen. */
export function StepScreen({ screen, workPlaces, colleagues, verdict, onChange, ...answers }: StepScreenProps) {
  const shell = useTexts('shell');
  const unit = workPlaces.find(({ id }) => id === answers.form.unitId);
  const unitKind = isCode(UNIT_KINDS, unit?.unitKind) ? unit.unitKind : 'other';
  const props: StepProps = { ...answers, unitKind, isAlone: screen.changing !== null };
  const ask: Readonly<Record<ReportQuestion, () => ReactNode>> = {
    time: () => <WhenQuestion {...props} />,
    place: () => <PlaceQuestion {...props} workPlaces={workPlaces} />,
    kinds: () => <KindsQuestion {...props} />,
    who: () => <WhoQuestion {...props} />,
    whom: () => <WhomQuestion {...props} colleagues={colleagues} />,
    body: () => <HarmQuestion {...props} of="body" />,
    mind: () => <HarmQuestion {...props} of="mind" />,
    text: () => <TextQuestion {...props} verdict={verdict} />,
    need: () => <NeedQuestion {...props} />,
  };
  return (
    <>
      {screen.step === 'again' && <AgainLead form={props.form} />}
      <Suspense fallback={<Skeleton count={2} label={shell.loading} shape="rows" />}>
        {questionsOf(screen).map((question) => (
          <Fragment key={question}>{ask[question]()}</Fragment>
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
