export type {
  FinishedKey,
  FinishedPage,
  FoundMeasure,
  MeasureChange,
  MeasureNews,
  MeasureOrigin,
  MeasurePort,
  OwnMeasureCounts,
} from './measure-port.ts';
export type { MeasureRecord } from './measure-record.ts';
