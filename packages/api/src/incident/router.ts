import { router } from '../trpc.ts';
import { addMeasureRoute } from './measure/add-measure.route.ts';
import { changeMeasureRoute } from './measure/change-measure.route.ts';
import { dropMeasureRoute } from './measure/drop-measure.route.ts';
import { finishMeasureRoute } from './measure/finish-measure.route.ts';
import { listMeasureOwnersRoute } from './measure/list-measure-owners.route.ts';
import { countInboxRoute } from './read/count-inbox.route.ts';
import { listInboxRoute } from './read/list-inbox.route.ts';
import { listMineRoute } from './read/list-mine.route.ts';
import { openIncidentRoute } from './read/open-incident.route.ts';
import { searchReportsRoute } from './read/search-reports.route.ts';
import { redactStatementRoute } from './redact/redact-statement.route.ts';
import { submitIncidentRoute } from './send/submit-incident.route.ts';
import { addDetailsRoute } from './step/add-details.route.ts';
import { answerQuestionRoute } from './step/answer-question.route.ts';
import { askReporterRoute } from './step/ask-reporter.route.ts';
import { assessIncidentRoute } from './step/assess-incident.route.ts';
import { closeAsWithdrawnRoute } from './step/close-as-withdrawn.route.ts';
import { closeIncidentRoute } from './step/close-incident.route.ts';
import { moveIncidentRoute } from './step/move-incident.route.ts';
import { receiveIncidentRoute } from './step/receive-incident.route.ts';
import { recordTalkRoute } from './step/record-talk.route.ts';
import { reopenIncidentRoute } from './step/reopen-incident.route.ts';
import { supplementIncidentRoute } from './step/supplement-incident.route.ts';
import { withdrawIncidentRoute } from './step/withdraw-incident.route.ts';
import { writeNoteRoute } from './step/write-note.route.ts';

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
