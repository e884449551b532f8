export {
  type ConditionSet,
  EVENT_BITS,
  eventSet,
  includesAll,
  PERSON_BITS,
  personSet,
} from './condition-set.ts';
export { CONDITION_NAMES, CONDITIONS, type Condition } from './conditions.table.ts';
export { type EventCondition, isOfPerson, type PersonCondition } from './person-condition.ts';
export { ALWAYS, type Trigger } from './trigger.ts';
