import { z } from 'zod';
import { severitySchema } from '../../schema/index.ts';
import { INCIDENT_STATUSES } from '../lifecycle/incident-status.ts';
import { code, day, dayOrNull, flag, idOrNull, instant, instantOrNull, level, plain, version } from './field.ts';

/** What changes while a report is followed up. */
export const PROGRESS = {
  /** Reports of the same situation. That it is set tells of another report: who sees which of them is asked of each. */
  seriesId: idOrNull('inside'),
  /** Who was given it to follow up by those who handle it; null while it lies with them. See `delegatesOf`. */
  delegateId: idOrNull('inside'),
  /** Answers to the theme's own questions, as its question set version defines them: they grow after the receipt. */
  themeAnswers: plain('document', z.record(z.string(), z.unknown()).readonly(), 'inside'),
  severityAssessed: plain('level', severitySchema.nullable(), 'case'),
  /** The one in force: assessed, else the higher of the reporter's and the floor. */
  severity: level('list'),
  status: code(INCIDENT_STATUSES, 'list'),
  /** When those who handle it now got it: sent or moved, received, closed or reopened. */
  statusSince: day('inside'),
  /** When the handler asked the reporter; null while no question is open. */
  askedOn: dayOrNull('inside'),
  /** When the handler last talked with those it happened to; null while nobody has said so. */
  talkedOn: dayOrNull('case'),
  /** It was past that point before talks were written down: whether one was held is not known. See `owesTalk`. */
  talkUnknown: flag('inside'),
  /** Due day of the open measure that is due first; null when none is open. */
  measureDueOn: dayOrNull('inside'),
  /** Last day on time for the next step; null when nothing is needed. */
  nextDueOn: dayOrNull('inside'),
  /** The version of the deadlines' rules that `nextDueOn` was worked out by. */
  dueRulesVersion: version('inside'),
  firstAnswerAt: instantOrNull('inside'),
  closedAt: instantOrNull('list'),
  updatedAt: instant('inside'),
  version: version('list'),
} as const;

/** What stands there when a report comes in, of what only those who follow it up can change. */
export const AT_FIRST = {
  seriesId: null,
  delegateId: null,
  severityAssessed: null,
  askedOn: null,
  talkedOn: null,
  talkUnknown: false,
  measureDueOn: null,
  firstAnswerAt: null,
  closedAt: null,
  version: 1,
} as const satisfies { readonly [N in keyof typeof PROGRESS]?: z.output<(typeof PROGRESS)[N]['schema']> };
