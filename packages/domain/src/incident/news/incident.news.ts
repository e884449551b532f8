import type { MeasureParty } from '../../measure/index.ts';
import type { MEASURE_NEWS } from '../../measure/news/index.ts';
import { defineNews, type NewsItem } from '../../subject/index.ts';
import type { IncidentParty } from '../step/incident-parties.ts';

const INVOLVED: readonly IncidentParty[] = ['reporter', 'affected'];
const EVERYBODY: readonly IncidentParty[] = [...INVOLVED, 'handler'];

/** What there is to tell of a report. */
export const INCIDENT_NEWS = defineNews('incident', {
  'incident.submitted': {
    // An affected employee who is a safety representative too is told that it was reported for them.
    audience: ['affected', 'handler', 'safety_rep'],
    urgency: 'now',
    group: 'new_report',
    toldAs: { affected: 'incident.reported_for_you' },
  },
  'incident.reported_for_you': { audience: ['affected'], urgency: 'now', group: 'new_report' },
  'incident.received': { audience: INVOLVED, urgency: 'today', group: 'case' },
  'incident.talked': { audience: INVOLVED, urgency: 'today', group: 'case' },
  'incident.severity_lowered': { audience: INVOLVED, urgency: 'today', group: 'case' },
  'incident.question': { audience: INVOLVED, urgency: 'now', group: 'case' },
  'incident.answered': { audience: EVERYBODY, urgency: 'now', group: 'case' },
  'incident.supplemented': { audience: ['handler'], urgency: 'today', group: 'case' },
  'incident.consequences_told': { audience: ['affected', 'handler'], urgency: 'today', group: 'case' },
  'incident.measure_assigned': { audience: INVOLVED, urgency: 'later', group: 'measure' },
  'incident.measure_started': { audience: ['handler'], urgency: 'later', group: 'measure' },
  /** Not under way after all. */
  'incident.measure_put_back': { audience: ['handler'], urgency: 'later', group: 'measure' },
  'incident.measure_finished': { audience: ['handler'], urgency: 'later', group: 'measure' },
  'incident.measure_reopened': { audience: ['handler'], urgency: 'later', group: 'measure' },
  /** Another owner, another day, or dropped. */
  'incident.measure_changed': { audience: INVOLVED, urgency: 'later', group: 'measure' },
  'incident.moved': { audience: EVERYBODY, urgency: 'now', group: 'case' },
  'incident.handed_over': { audience: INVOLVED, urgency: 'today', group: 'case' },
  /** To whoever was given it, by name. */
  'incident.handed_to_you': { audience: ['handler'], urgency: 'now', group: 'case' },
  'incident.handed_back': { audience: EVERYBODY, urgency: 'today', group: 'case' },
  'incident.closed': { audience: INVOLVED, urgency: 'today', group: 'case' },
  'incident.reopened': { audience: EVERYBODY, urgency: 'today', group: 'case' },
  'incident.withdrawn': { audience: EVERYBODY, urgency: 'today', group: 'case' },
  'incident.redacted': { audience: INVOLVED, urgency: 'today', group: 'case' },
});

/** What is told when something is done to a report: of the report itself, and of its measures. */
export type IncidentNews = NewsItem<
  keyof typeof INCIDENT_NEWS | keyof typeof MEASURE_NEWS,
  IncidentParty | MeasureParty,
  'incident' | 'measure'
>;
