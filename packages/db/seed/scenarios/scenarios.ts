import { fjordvik } from './fjordvik.ts';
import type { BuildScenario } from './scenario.ts';

/** Every made-up municipality by name. */
export const SCENARIOS = {
  /** The demo: five school years at about 140 units. */
  fjordvik,
} as const satisfies Record<string, BuildScenario>;

export type ScenarioName = keyof typeof SCENARIOS;
