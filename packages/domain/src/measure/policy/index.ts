export {
  MEASURE_POLICY,
  type MeasureAbility,
  type MeasureGrants,
  type MeasureScope,
  measureGrants,
} from './measure-policy.ts';
