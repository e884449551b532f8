export { STANDING_DUTIES, STANDING_DUTY_IDS, type StandingDuty, type StandingDutyId } from './standing-duties.table.ts';
export { STANDING_DUTY_LABELS } from './standing-duty-labels.ts';
export { STANDING_TIMES, type StandingTime } from './standing-times.ts';
