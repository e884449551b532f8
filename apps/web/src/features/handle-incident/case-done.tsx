import { useTexts } from '@vern/i18n/language';
import { DoneNotice } from '../../frame/done-notice.tsx';
import type { CaseStep } from './case-step.ts';

/** What each step is called once it is done: the words of the case's own history. */
const DONE = {
  receive: 'incident.receive',
  recordTalk: 'incident.talk',
  assess: 'incident.assess',
  addNote: 'incident.note',
  ask: 'incident.ask',
  answer: 'incident.answer',
  supplement: 'incident.supplement',
  addDetails: 'incident.add_details',
  addMeasure: 'incident.add_measure',
  finishMeasure: 'incident.finish_measure',
  changeMeasure: 'incident.change_measure',
  dropMeasure: 'incident.drop_measure',
  move: 'incident.move',
  close: 'incident.close',
  closeAsWithdrawn: 'incident.close_as_withdrawn',
  withdraw: 'incident.withdraw',
  reopen: 'incident.reopen',
  redact: 'incident.redact',
} as const satisfies Record<CaseStep['action'], string>;

/** Says what has just been done, and takes the focus: the form or the button that did it is gone. */
export function CaseDone({ action }: { readonly action: CaseStep['action'] }) {
  const { history } = useTexts('news');
  return <DoneNotice title={history[DONE[action]]} />;
}
