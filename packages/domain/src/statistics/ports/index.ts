export type { ComparisonTotal, CountsPort, MonthCount } from './counts-port.ts';
