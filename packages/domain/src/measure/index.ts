export {
  checkMeasureDue,
  isOpenMeasure,
  isOverdueMeasure,
  latestMeasureDue,
  type Measure,
  measureDueFault,
} from './measure.ts';
export { MEASURE_STATUSES, type MeasureStatus } from './measure-status.ts';
export { MEASURE_TYPES, type MeasureType } from './measure-type.ts';
export {
  DAYS_TO_REOPEN,
  MEASURE_STEPS,
  type MeasureAuditAction,
  type MeasureOwnStepName,
  type MeasureParty,
  type MeasureStepName,
  type MeasureTopic,
} from './step/measure-steps.ts';
