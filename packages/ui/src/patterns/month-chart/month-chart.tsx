import './month-chart.css';
import { barHeight, type MonthCount } from './bar-height.ts';

/** One month of the chart and of its table. */
export interface Month {
  /** `2026-11`. */
  readonly month: string;
  /** Short, under the bar: "nov". */
  readonly shortLabel: string;
  /** In the table: "november 2026". */
  readonly label: string;
  /** `suppressed` for 1 to 4, `null` for a month that has no figures. */
  readonly count: MonthCount;
  /** The month is not over: its bar is dashed, and the table says so in `partialLabel`. */
  readonly partial?: boolean | undefined;
}

export interface MonthChartProps {
  /** What is counted, where, when: "Meldinger fra skolene, 2026". */
  readonly title: string;
  /** Data cut-off and what is left out. */
  readonly note?: string | undefined;
  readonly months: readonly Month[];
  readonly monthHeading: string;
  readonly countHeading: string;
  /** How a suppressed count is written: "1–4". */
  readonly suppressedLabel: string;
  /** How a month without figures is written: "ingen tall". */
  readonly missingLabel: string;
  /** After the name of a month that is not over: "hittil". */
  readonly partialLabel: string;
  readonly formatCount: (count: number) => string;
}

/** Heights in pixels: of the tallest bar, of its number above it, of the months below the line. */
const BARS = 200;
const NUMBERS = 24;
const MONTHS = 28;
const BASELINE = NUMBERS + BARS;

/**
 * One count for every month: thin bars with their number on top, and the same figures in a table beside it. A phone has
 * no room for twelve numbers in a row: there the bars lie in the table, each beside its number.
 *
 * One series a chart: schools have forty times the reports of kindergartens, and on one scale the small one is a line
 * on the floor.
 */
export function MonthChart(props: MonthChartProps) {
  const { title, note, months, suppressedLabel, missingLabel, partialLabel, formatCount } = props;
  const written = ({ count }: Month, missing: string) =>
    count === null ? missing : count === 'suppressed' ? suppressedLabel : formatCount(count);
  const counts = months.map(({ count }) => count);
  return (
    <figure className="vern-month-chart">
      <figcaption className="vern-month-chart__caption">
        {title} {note && <span className="vern-month-chart__note">{note}</span>}
      </figcaption>
      <svg aria-hidden="true" className="vern-month-chart__svg" height={BASELINE + MONTHS}>
        {months.map((month, index) => {
          const middle = `${(100 * (index + 0.5)) / months.length}%`;
          const top = BASELINE - (barHeight(month.count, counts) / 100) * BARS;
          return (
            <g key={month.month}>
              <line
                className="vern-month-chart__bar"
                x1={middle}
                x2={middle}
                y1={BASELINE}
                y2={top}
                {...(month.partial ? { 'data-partial': '' } : {})}
              />
              <text className="vern-month-chart__value" x={middle} y={top - 6}>
                {written(month, '')}
              </text>
              <text className="vern-month-chart__month" x={middle} y={BASELINE + 20}>
                {month.shortLabel}
              </text>
            </g>
          );
        })}
        <line className="vern-month-chart__baseline" x1="0" x2="100%" y1={BASELINE} y2={BASELINE} />
      </svg>
      <table className="vern-month-chart__table">
        <caption className="ds-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{props.monthHeading}</th>
            <th scope="col">{props.countHeading}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">
                {month.label}
                {month.partial && <span className="vern-month-chart__so-far">, {partialLabel}</span>}
              </th>
              <td>
                <span className="vern-month-chart__figure">
                  <span>{written(month, missingLabel)}</span>
                  <svg
                    aria-hidden="true"
                    className="vern-month-chart__row-bar"
                    {...(month.partial ? { 'data-partial': '' } : {})}
                  >
                    <line x1="0" x2={`${barHeight(month.count, counts)}%`} y1="50%" y2="50%" />
                  </svg>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
