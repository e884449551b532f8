import type { CitationId } from '../../law/index.ts';
import type { Confirmation } from '../rule/index.ts';
import type { StandingTime } from './standing-times.ts';

/** A duty that no event starts: its places in the law by date, and how often. */
export type StandingDuty = {
  readonly cites: readonly CitationId[];
  readonly time: StandingTime;
  /** Months between two times, where it comes back by itself. */
  readonly everyMonths: number | null;
  readonly confirmation: Confirmation;
};

/**
 * What has to be done whether or not anything happens. It gets dates once the day it was last done is known.
 */
export const STANDING_DUTIES = {
  'R-101': {
    cites: ['fua-23a-1', 'fua-1a-2', 'fua-2a-2', 'fua-3a-2', 'aml-3-1-2-c'],
    time: 'yearly_and_on_review',
    everyMonths: 12,
    confirmation: 'number_ours',
  },
  'R-102': {
    cites: ['fua-23a-2', 'fua-1a-4', 'fua-3a-5', 'aml-3-2-1-a'],
    time: 'yearly_and_new_staff',
    everyMonths: 12,
    confirmation: 'number_ours',
  },
  'R-103': {
    cites: ['fua-23a-3', 'fua-1a-4', 'fua-3a-4'],
    time: 'yearly',
    everyMonths: 12,
    confirmation: 'number_ours',
  },
  'R-104': {
    cites: ['fua-23a-4', 'fua-1a-3', 'fua-3a-3', 'aml-4-1-3'],
    time: 'with_each_measure',
    everyMonths: null,
    confirmation: 'confirmed',
  },
  'R-105': { cites: ['ikf-5', 'aml-3-1'], time: 'yearly', everyMonths: 12, confirmation: 'number_ours' },
  'R-106': { cites: ['aml-3-2-3'], time: 'when_assessed', everyMonths: null, confirmation: 'confirmed' },
  'R-107': { cites: ['osm-13-1'], time: 'always', everyMonths: null, confirmation: 'confirmed' },
  'R-108': { cites: ['osm-13-3'], time: 'yearly', everyMonths: 12, confirmation: 'confirmed' },
  'R-109': {
    cites: ['osm-2-3', 'osm-3-16', 'aml-7-2-6'],
    time: 'four_meetings',
    everyMonths: 3,
    confirmation: 'confirmed',
  },
  'R-110': {
    cites: ['osm-3-18', 'osm-3-19', 'osm-3-20', 'aml-6-5', 'aml-7-4'],
    time: 'after_election',
    everyMonths: null,
    confirmation: 'confirmed',
  },
  'R-111': {
    cites: ['aml-4-3-3', 'aml-4-3-1-2', 'aml-4-3-5', 'fua-1a-1', 'fua-2a-1'],
    time: 'always',
    everyMonths: null,
    confirmation: 'confirmed',
  },
  'R-112': {
    cites: ['aml-4-3-4', 'aml-4-3-6', 'fua-3a-1'],
    time: 'always',
    everyMonths: null,
    confirmation: 'confirmed',
  },
  'R-113': { cites: ['aml-18-10', 'aml-18-10-a'], time: 'always', everyMonths: null, confirmation: 'confirmed' },
  'R-114': { cites: ['aml-3-5'], time: 'once', everyMonths: null, confirmation: 'confirmed' },
  'R-202': { cites: ['oppl-12-5', 'bhl-43'], time: 'always', everyMonths: null, confirmation: 'confirmed' },
} as const satisfies Readonly<Record<string, StandingDuty>>;

/** Id of a standing duty. Never reused. */
export type StandingDutyId = keyof typeof STANDING_DUTIES;

/** Every id, in order. */
export const STANDING_DUTY_IDS = Object.keys(STANDING_DUTIES) as readonly StandingDutyId[];
