export type {
  FinishedKey,
  FinishedPage,
  MeasureNews,
  MeasurePort,
  OwnMeasure,
  OwnMeasureCounts,
  OwnMeasureDone,
  OwnMeasureStep,
} from './measure-port.ts';
export type { MeasureRecord } from './measure-record.ts';
