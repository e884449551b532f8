// Who may do what, written by hand after the municipality's role matrix and the decisions in docs/architecture.md.
// It knows nothing of the policies in code: where the two differ, one of them is wrong.

/** Everybody, by role and place; `from` and `to` tell of assignments that have not begun or are over. */
export const PEOPLE = {
  reporter: { role: 'employee', at: 'school' },
  affected: { role: 'employee', at: 'school' },
  colleague: { role: 'employee', at: 'school' },
  department_leader: { role: 'department_leader', at: 'department' },
  unit_leader: { role: 'unit_leader', at: 'school' },
  deputy_leader: { role: 'unit_leader', at: 'school', deputyFor: 'unit_leader' },
  former_leader: { role: 'unit_leader', at: 'school', to: '2025-07-31' },
  coming_leader: { role: 'unit_leader', at: 'school', from: '2099-08-01' },
  safety_rep: { role: 'safety_rep', at: 'school' },
  department_safety_rep: { role: 'safety_rep', at: 'department' },
  former_safety_rep: { role: 'safety_rep', at: 'school', to: '2025-07-31' },
  chief_safety_rep: { role: 'chief_safety_rep', at: 'agency' },
  work_env_group_member: { role: 'work_env_group_member', at: 'school' },
  work_env_committee_member: { role: 'work_env_committee_member', at: 'agency' },
  union_rep: { role: 'union_rep', at: 'school' },
  chief_union_rep: { role: 'chief_union_rep', at: 'agency' },
  merged_reporter: { role: 'employee', at: 'merged_school' },
  other_reporter: { role: 'employee', at: 'other_school' },
  other_unit_leader: { role: 'unit_leader', at: 'other_school' },
  other_safety_rep: { role: 'safety_rep', at: 'other_school' },
  agency_director: { role: 'agency_director', at: 'agency' },
  former_director: { role: 'agency_director', at: 'agency', to: '2025-07-31' },
  division_director: { role: 'division_director', at: 'division' },
  municipal_director: { role: 'municipal_director', at: 'municipality' },
  occupational_health: { role: 'occupational_health', at: 'agency' },
  hr_adviser: { role: 'hr_adviser', at: 'agency' },
  fta_adviser: { role: 'fta_adviser', at: 'agency' },
  steering_group_member: { role: 'steering_group_member', at: 'division' },
  project_leader: { role: 'project_leader', at: 'division' },
  content_editor: { role: 'content_editor', at: 'division' },
  archivist: { role: 'archivist', at: 'division' },
  privacy_officer: { role: 'privacy_officer', at: 'division' },
  system_admin: { role: 'system_admin', at: 'municipality' },
  auditor: { role: 'auditor', at: 'division' },
} as const;

export type Who = keyof typeof PEOPLE | 'leader_elsewhere';

/**
 * Reports: of each place, sent by its own reporter; all but `elsewhere` and those about leaders' own about what happened to
 * `affected`. `leader_hit` was sent by the leader it happened to, `deputy_hit` by the leader's deputy, `about_superior` by a leader about their own; of `steered` nobody in the line is left who could handle it.
 */
export const REPORTS = [
  'plain',
  'name_withheld',
  'about_leader',
  'in_department',
  'elsewhere',
  'merged',
  'leader_hit',
  'deputy_hit',
  'about_superior',
  'steered',
] as const;
export type ReportKind = (typeof REPORTS)[number];

/** What can be done with one report, in groups that nobody holds a part of. */
export const ACTIONS = {
  open: ['incident.open'],
  handle: [
    'incident.receive',
    'incident.recordTalk',
    'incident.assess',
    'incident.addNote',
    'incident.ask',
    'incident.addMeasure',
    'incident.measureOwners',
    'incident.finishMeasure',
    'incident.changeMeasure',
    'incident.dropMeasure',
    'incident.move',
    'incident.close',
    'incident.closeAsWithdrawn',
  ],
  redact: ['incident.redact'],
  supplement: ['incident.supplement'],
  /** Answer what is asked after the receipt. */
  details: ['incident.addDetails'],
  answer: ['incident.answer'],
  own: ['incident.withdraw'],
  reopen: ['incident.reopen'],
} as const;

export type ActionGroup = keyof typeof ACTIONS;
export type Answer = 'allowed' | 'forbidden' | 'not_found';

/** `A` allowed, `F` may see the report and not do this, `-` the report is not there for them; in the order of `ACTIONS`. */
type Row = readonly [cells: string, sees: readonly Part[]];
/**
 * Parts of an open report beyond its facts. `harm`: body, mind and absence of each person, where others see of the event
 * alone whether anybody was hurt or strained. `wishes`: who wants to talk, and when. `readers`: who has opened it, and its
 * history.
 */
export type Part = 'names' | 'harm' | 'wishes' | 'texts' | 'notes' | 'readers';

const REPORTER: Row = ['A F F A A A A A', ['names', 'harm', 'wishes', 'texts', 'readers']];
const AFFECTED: Row = ['A F F A A A F A', ['names', 'harm', 'wishes', 'texts', 'readers']];
const HANDLER: Row = ['A A A F A F F A', ['names', 'harm', 'wishes', 'texts', 'notes', 'readers']];
const SAFETY_REP: Row = ['A F A F F F F F', ['names', 'harm', 'texts']];
/** The one who sent it and whom it happened to. */
const OWN_REPORT: Row = ['A F F A A A A A', ['names', 'harm', 'wishes', 'texts', 'readers']];
/** Neither names nor words: a text can tell who wrote it. There is no text to redact either. */
const WITHOUT_NAMES: Row = ['A F - F F F F F', []];

/** Who sees a report. Whoever is not named here does not learn that it exists, and may do nothing with it. */
export const ON_REPORT: Readonly<Record<ReportKind, Readonly<Partial<Record<Who, Row>>>>> = {
  plain: {
    reporter: REPORTER,
    affected: AFFECTED,
    unit_leader: HANDLER,
    deputy_leader: HANDLER,
    safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
    work_env_group_member: WITHOUT_NAMES,
  },
  name_withheld: {
    reporter: REPORTER,
    affected: AFFECTED,
    unit_leader: HANDLER,
    deputy_leader: HANDLER,
    safety_rep: WITHOUT_NAMES,
    chief_safety_rep: WITHOUT_NAMES,
    work_env_group_member: WITHOUT_NAMES,
  },
  // The next level up handles it; nobody who leads at the unit sees it, nor the group that the leader sits in.
  about_leader: {
    reporter: REPORTER,
    affected: AFFECTED,
    agency_director: HANDLER,
    safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
  },
  in_department: {
    reporter: REPORTER,
    affected: AFFECTED,
    unit_leader: HANDLER,
    deputy_leader: HANDLER,
    safety_rep: SAFETY_REP,
    department_safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
    work_env_group_member: WITHOUT_NAMES,
  },
  elsewhere: {
    other_reporter: REPORTER,
    other_unit_leader: HANDLER,
    other_safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
  },
  // Of a school that was merged into the first: access follows the successor.
  merged: {
    merged_reporter: REPORTER,
    affected: AFFECTED,
    unit_leader: HANDLER,
    deputy_leader: HANDLER,
    safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
    work_env_group_member: WITHOUT_NAMES,
  },
  // Nobody handles their own, and a deputy not their leader's: the level above does.
  leader_hit: {
    unit_leader: OWN_REPORT,
    agency_director: HANDLER,
    safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
    work_env_group_member: WITHOUT_NAMES,
  },
  // The leader a deputy stands in for handles what happened to the deputy, who may not.
  deputy_hit: {
    deputy_leader: OWN_REPORT,
    unit_leader: HANDLER,
    safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
    work_env_group_member: WITHOUT_NAMES,
  },
  // A leader who reports a leader reports the one above: it goes one further.
  about_superior: {
    unit_leader: OWN_REPORT,
    division_director: HANDLER,
    safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
  },
  // No leader in the line can: the steering group does, and nobody else there.
  steered: {
    reporter: REPORTER,
    affected: AFFECTED,
    steering_group_member: HANDLER,
    safety_rep: SAFETY_REP,
    chief_safety_rep: SAFETY_REP,
    work_env_group_member: WITHOUT_NAMES,
  },
};

/** Everybody's own, and nobody else's: asked with somebody else's id they change nothing. */
export const OWN = [
  'incident.mine',
  'measure.mine',
  'measure.finished',
  'measure.finish',
  'measure.reopen',
  'draft.list',
  'draft.save',
  'draft.remove',
  'notice.list',
  'notice.markRead',
  'session.me',
  'session.list',
  'session.end',
  'session.setLocale',
] as const;

/** Known to everybody who is signed in, in their own municipality: names of places and no people. */
export const KNOWN_TO_ALL = ['organisation.tree'] as const;
