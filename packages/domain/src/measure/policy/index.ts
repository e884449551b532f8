export {
  MEASURE_POLICY,
  type MeasureAbility,
  type MeasureGrants,
  type MeasureReader,
  type MeasureScope,
  type MeasureSight,
  measureGrants,
} from './measure-policy.ts';
export { measureScopeOf, type ScopedMeasure } from './measure-scope-of.ts';
