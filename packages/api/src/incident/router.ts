import { router } from '../trpc.ts';
import { listDelegatesRoute } from './delegate/list-delegates.route.ts';
import { listMeasureOwnersRoute } from './measure/list-measure-owners.route.ts';
import { countInboxRoute } from './read/count-inbox.route.ts';
import { listInboxRoute } from './read/list-inbox.route.ts';
import { listMineRoute } from './read/list-mine.route.ts';
import { openIncidentRoute } from './read/open-incident.route.ts';
import { searchReportsRoute } from './read/search-reports.route.ts';
import { redactStatementRoute } from './redact/redact-statement.route.ts';
import { submitIncidentRoute } from './send/submit-incident.route.ts';
import { incidentStepRoutes } from './step/step-routes.ts';

export const incidentRouter = router({
  submit: submitIncidentRoute,
  mine: listMineRoute,
  inbox: listInboxRoute,
  inboxCounts: countInboxRoute,
  search: searchReportsRoute,
  open: openIncidentRoute,
  ...incidentStepRoutes,
  delegates: listDelegatesRoute,
  measureOwners: listMeasureOwnersRoute,
  redact: redactStatementRoute,
});
