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
