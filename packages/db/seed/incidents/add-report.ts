import { type CalendarDay, osloDay } from '@vern/domain/calendar';
import { DEADLINE_RULES_VERSION } from '@vern/domain/deadline';
import { CODE_LIST_VERSION, type ContactWish, nextStepOf, SEVERITY_RULES_VERSION } from '@vern/domain/incident';
import { retentionClassOf } from '@vern/domain/retention';
import { VIOLENCE_QUESTION_SET_VERSION } from '@vern/domain/theme';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import type { Random } from '../random/create-random.ts';
import { addDeltas } from './add-deltas.ts';
import { addPeople } from './add-people.ts';
import { addSteps } from './add-steps.ts';
import { drawEvent } from './event-facts.ts';
import { handle, STATUS_AFTER, type Step } from './handle.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { ReportedShares } from './known-truth.ts';

/** Where and when something happened, and until when the made-up world has come. */
export interface ReportPlan {
  readonly municipalityId: string;
  readonly unit: SeedUnit;
  readonly day: CalendarDay;
  readonly seriesId: string | null;
  /** Working days that the unit's leader takes for a step, on average. */
  readonly patience: number;
  /** Now, in milliseconds. */
  readonly until: number;
  /** Of events of this severity, the share that somebody reports. */
  readonly reported: ReportedShares;
}

/** Everything about one report that its tables need. */
export interface Report extends ReportPlan {
  readonly id: string;
  readonly event: ReturnType<typeof drawEvent>;
  readonly receivedAt: number;
  readonly reporterId: string;
  readonly handlerId: string;
  readonly handlerNodeId: string;
  readonly retentionClass: string;
  readonly steps: readonly Step[];
}

/** Chance that a report is sent the same day; later ones follow over some days. */
const SAME_DAY = 0.85;
/** Chance that somebody remembers the time of day. */
const TIME_KNOWN = 0.9;

/**
 * Make one report with everything that was done about it, and put its rows into the tables.
 * @returns Null when nobody reports it, or it would reach the server after now.
 */
export function addReport(tables: IncidentTables, random: Random, plan: ReportPlan): Report | null {
  const { unit, day } = plan;
  const minuteOfDay = 8 * 60 + random.below(unit.kind === 'kindergarten' ? 480 : 400);
  const delayMinutes = random.chance(SAME_DAY) ? 20 + random.below(180) : 600 + random.below(5_000);
  // Local time minus one hour is UTC in winter; in summer the report merely takes an hour longer.
  const receivedAt = Date.parse(`${day}T00:00:00Z`) + (minuteOfDay - 60 + delayMinutes) * 60_000 + random.below(60_000);
  const id = random.uuid(receivedAt);
  const event = drawEvent(random, unit.kind, unit.language);
  const reporterId = random.pick(unit.staffIds);
  const steps = handle(random, receivedAt, plan.patience, plan.until);
  const share = event.severity === 1 ? plan.reported.minor : plan.reported.serious;
  if (receivedAt > plan.until || !random.chance(share)) return null;
  const aboutLeader = event.perpetratorRole === 'leader';
  const report: Report = {
    ...plan,
    id,
    event,
    receivedAt,
    reporterId,
    handlerId: aboutLeader ? unit.nextLevelLeaderId : unit.leaderId,
    handlerNodeId: aboutLeader ? unit.agencyId : unit.id,
    retentionClass: retentionClassOf({ severity: event.severity, affected: [event] }),
    steps,
  };
  addIncident(tables, random, report, minuteOfDay);
  addPeople(tables, random, report);
  addSteps(tables, random, report);
  addDeltas(tables, random, report);
  return report;
}

function addIncident(tables: IncidentTables, random: Random, report: Report, minuteOfDay: number): void {
  const { event, steps, unit } = report;
  const pad = (value: number) => String(value).padStart(2, '0');
  const last = steps.findLast((step) => STATUS_AFTER[step.action] !== undefined);
  const status = (last && STATUS_AFTER[last.action]) ?? 'submitted';
  // Going on from received to being handled gives nobody time anew: see `startsAnew`.
  const began = status === 'in_progress' ? 'received' : status;
  const changed = steps.find((step) => STATUS_AFTER[step.action] === began)?.at ?? report.receivedAt;
  const talk = steps.find((step) => step.action === 'talk');
  const state = {
    status,
    severity: event.severity,
    statusSince: osloDay(new Date(changed)),
    severityAssessed: steps.some((step) => step.action === 'assess') ? event.severity : null,
    receivedAt: new Date(report.receivedAt),
    talkedOn: talk === undefined ? null : osloDay(new Date(talk.at)),
    askedOn: dayOfLast(steps, 'ask', 'answer'),
    measureDueOn: steps.findLast((step) => step.action === 'add_measure' || step.action === 'finish_measure'),
  };
  const measureDueOn = state.measureDueOn?.action === 'add_measure' ? state.measureDueOn.dueOn : null;
  const at = (action: Step['action']) => steps.find((step) => step.action === action)?.at;
  const clock = `${pad(Math.floor(minuteOfDay / 60))}:${pad(5 * Math.floor((minuteOfDay % 60) / 5))}`;
  const occurredTime = random.chance(TIME_KNOWN) ? clock : null;
  const hideNameFromSafetyRep = random.chance(0.04);
  const wantsContact = wishOf(event, random);
  tables.incident.push({
    municipality_id: report.municipalityId,
    id: report.id,
    idempotency_key: random.uuid(report.receivedAt),
    theme: 'violence_and_threats',
    code_list_version: CODE_LIST_VERSION,
    question_set_version: VIOLENCE_QUESTION_SET_VERSION,
    severity_rules_version: SEVERITY_RULES_VERSION,
    unit_id: unit.id,
    handler_node_id: report.handlerNodeId,
    handled_by_steering: false,
    about_leader: event.perpetratorRole === 'leader',
    hide_name_from_safety_rep: hideNameFromSafetyRep,
    series_id: report.seriesId,
    occurred_on: report.day,
    occurred_time: occurredTime,
    occurred_precision: occurredTime === null ? 'day_only' : 'about_time',
    location: event.location,
    kinds: event.kinds,
    perpetrator_role: event.perpetratorRole,
    theme_answers: themeAnswers(event),
    severity_self: event.severitySelf,
    severity_floor: event.severityFloor,
    severity_assessed: state.severityAssessed,
    severity: event.severity,
    physical_harm: event.physicalHarm,
    psychological_strain: event.psychologicalStrain,
    wants_contact: wantsContact,
    status,
    status_since: state.statusSince,
    asked_on: state.askedOn,
    talked_on: state.talkedOn,
    measure_due_on: measureDueOn,
    next_due_on: nextStepOf({ ...state, wantsContact, measureDueOn })?.dueOn ?? null,
    due_rules_version: DEADLINE_RULES_VERSION,
    received_at: instant(report.receivedAt),
    first_answer_at: instant(at('receive')),
    closed_at: instant(at('close')),
    updated_at: instant(steps.at(-1)?.at ?? report.receivedAt),
    version: 1 + steps.length,
    retention_class: report.retentionClass,
  });
}

function wishOf({ psychologicalImpact }: Report['event'], random: Random): ContactWish {
  if (psychologicalImpact === 'needs_help') return 'today';
  return random.chance(0.15) ? 'this_week' : 'no_need';
}

function themeAnswers(event: Report['event']): Readonly<Record<string, unknown>> {
  const { threatLevel, objectOrWeapon, ageBand, situation } = event;
  const answers = Object.entries({ threatLevel, objectOrWeapon, ageBand, situation });
  return Object.fromEntries(answers.filter(([, answer]) => answer !== null));
}

function dayOfLast(steps: readonly Step[], opens: Step['action'], closes: Step['action']): CalendarDay | null {
  const last = steps.findLast((step) => step.action === opens || step.action === closes);
  return last?.action === opens ? osloDay(new Date(last.at)) : null;
}

function instant(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
