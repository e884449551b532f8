import { addDays, type CalendarDay } from '@vern/domain/calendar';

/** A time somebody can choose to look in: the last days, or a school year from August to July. */
export type Period =
  | {
      readonly code: string;
      readonly kind: 'days';
      readonly days: number;
      readonly from: CalendarDay;
      readonly to: CalendarDay;
    }
  | { readonly code: string; readonly kind: 'school_year'; readonly from: CalendarDay; readonly to: CalendarDay };

const DAYS = 30;

/** School years back from the one we are in: as long as anybody asks for by themselves. */
const SCHOOL_YEARS = 5;

/** The periods to choose among, the nearest first. */
export function periodsOf(today: CalendarDay): readonly Period[] {
  const days: Period = { code: 'siste', kind: 'days', days: DAYS, from: addDays(today, 1 - DAYS), to: today };
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = month >= 8 ? year : year - 1;
  const years = Array.from({ length: SCHOOL_YEARS }, (_, back): Period => {
    const start = first - back;
    const code = `${start}-${String(start + 1).slice(2)}`;
    return { code, kind: 'school_year', from: `${start}-08-01`, to: `${start + 1}-07-31` };
  });
  return [days, ...years];
}

/** The period of a code; undefined for any time, and for what is no code. */
export function periodOf(code: string | undefined, today: CalendarDay): Period | undefined {
  return periodsOf(today).find((each) => each.code === code);
}
