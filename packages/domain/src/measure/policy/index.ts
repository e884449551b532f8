export {
  DAYS_TO_REOPEN,
  MEASURE_POLICY,
  type MeasureAbility,
  type MeasureScope,
  measureAbilities,
} from './measure-policy.ts';
