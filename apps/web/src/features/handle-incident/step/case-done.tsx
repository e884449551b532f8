import { INCIDENT_STEPS } from '@vern/domain/incident';
import { MEASURE_STEPS } from '@vern/domain/measure';
import { useTexts } from '@vern/i18n/language';
import { DoneNotice } from '../../../frame/done-notice.tsx';
import { type CaseStep, MEASURE_MOVES, type MeasureMove } from './case-step.ts';

/** Says what has just been done, and takes the focus: the form or the button that did it is gone. */
export function CaseDone({ action }: { readonly action: CaseStep['action'] }) {
  const { history } = useTexts('news');
  const isMove = (each: typeof action): each is MeasureMove => each in MEASURE_MOVES;
  const { record } = isMove(action) ? MEASURE_STEPS.rows[MEASURE_MOVES[action]] : INCIDENT_STEPS.rows[action];
  return <DoneNotice title={history[record]} />;
}
