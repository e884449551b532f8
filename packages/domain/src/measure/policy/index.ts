export { MEASURE_POLICY, type MeasureAbility, type MeasureScope, measureAbilities } from './measure-policy.ts';
