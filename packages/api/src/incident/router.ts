import { router } from '../trpc.ts';
import { addDetailsRoute } from './add-details.route.ts';
import { addMeasureRoute } from './add-measure.route.ts';
import { answerQuestionRoute } from './answer-question.route.ts';
import { askReporterRoute } from './ask-reporter.route.ts';
import { assessIncidentRoute } from './assess-incident.route.ts';
import { changeMeasureRoute } from './change-measure.route.ts';
import { closeAsWithdrawnRoute } from './close-as-withdrawn.route.ts';
import { closeIncidentRoute } from './close-incident.route.ts';
import { countInboxRoute } from './count-inbox.route.ts';
import { dropMeasureRoute } from './drop-measure.route.ts';
import { finishMeasureRoute } from './finish-measure.route.ts';
import { listInboxRoute } from './list-inbox.route.ts';
import { listMeasureOwnersRoute } from './list-measure-owners.route.ts';
import { listMineRoute } from './list-mine.route.ts';
import { moveIncidentRoute } from './move-incident.route.ts';
import { openIncidentRoute } from './open-incident.route.ts';
import { receiveIncidentRoute } from './receive-incident.route.ts';
import { recordTalkRoute } from './record-talk.route.ts';
import { redactStatementRoute } from './redact-statement.route.ts';
import { reopenIncidentRoute } from './reopen-incident.route.ts';
import { searchReportsRoute } from './search-reports.route.ts';
import { submitIncidentRoute } from './submit-incident.route.ts';
import { supplementIncidentRoute } from './supplement-incident.route.ts';
import { withdrawIncidentRoute } from './withdraw-incident.route.ts';
import { writeNoteRoute } from './write-note.route.ts';

export const incidentRouter = router({
  submit: submitIncidentRoute,
  mine: listMineRoute,
  inbox: listInboxRoute,
  inboxCounts: countInboxRoute,
  search: searchReportsRoute,
  open: openIncidentRoute,
  receive: receiveIncidentRoute,
  recordTalk: recordTalkRoute,
  assess: assessIncidentRoute,
  addNote: writeNoteRoute,
  ask: askReporterRoute,
  answer: answerQuestionRoute,
  supplement: supplementIncidentRoute,
  addDetails: addDetailsRoute,
  addMeasure: addMeasureRoute,
  measureOwners: listMeasureOwnersRoute,
  finishMeasure: finishMeasureRoute,
  changeMeasure: changeMeasureRoute,
  dropMeasure: dropMeasureRoute,
  move: moveIncidentRoute,
  close: closeIncidentRoute,
  closeAsWithdrawn: closeAsWithdrawnRoute,
  withdraw: withdrawIncidentRoute,
  reopen: reopenIncidentRoute,
  redact: redactStatementRoute,
});
