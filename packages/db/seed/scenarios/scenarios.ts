import { benchmark } from './benchmark.ts';
import { fjordvik } from './fjordvik.ts';
import type { BuildScenario } from './scenario.ts';
import { busyKindergarten, overdueFollowUp, quietSchool } from './small-scenarios.ts';

/** Every made-up municipality by name. */
export const SCENARIOS = {
  /** The demo: five school years at about 140 units. */
  fjordvik,
  'quiet-school': quietSchool,
  'busy-kindergarten': busyKindergarten,
  'overdue-follow-up': overdueFollowUp,
  /** `incidents` reports for measuring; the largest unit holds 6.6 %. */
  benchmark,
} as const satisfies Record<string, BuildScenario>;

export type ScenarioName = keyof typeof SCENARIOS;
