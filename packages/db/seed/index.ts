export { DEMO_ISSUER, DEMO_PEOPLE, DEMO_PLACES, type DemoPerson, FJORDVIK } from './demo-people.ts';
export { type KnownTruth, ORDINARY_TRUTH } from './incidents/known-truth.ts';
export { type LoadOptions, type LoadProgress, loadScenario } from './load-scenario.ts';
export { BENCHMARK } from './scenarios/benchmark.ts';
export { FJORDVIK_FACTOR } from './scenarios/fjordvik.ts';
export type { ScenarioName } from './scenarios/scenarios.ts';
