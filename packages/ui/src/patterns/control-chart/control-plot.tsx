import type { ControlPhase, ControlPoint } from './control-point.ts';
import { topOfScale } from './control-scale.ts';

interface ControlPlotProps {
  readonly points: readonly ControlPoint[];
  readonly phases: readonly ControlPhase[];
  readonly formatValue: (value: number) => string;
}

/** Heights in pixels: of the plot, and of the periods below it. */
const PLOT = 220;
const PERIODS = 28;
/** So many periods at most have their name under the chart; the table has all. */
const MOST_NAMES = 12;

/** The drawing alone. Screen readers get the table. */
export function ControlPlot({ points, phases, formatValue }: ControlPlotProps) {
  const centres = phases.map(({ centre }) => centre);
  const top = topOfScale(points, centres);
  const across = (index: number) => `${(100 * index) / points.length}%`;
  const middle = (index: number) => across(index + 0.5);
  const height = (value: number) => PLOT - (value / top) * PLOT;
  const spans = phases.map((phase, index) => ({ ...phase, to: phases[index + 1]?.from ?? points.length }));
  const every = Math.ceil(points.length / MOST_NAMES);
  return (
    <div aria-hidden="true" className="vern-control__plot">
      <div className="vern-control__phases">
        {spans.map(({ label, centreLabel, from, to }) => (
          <span key={from} style={{ flexGrow: to - from }}>
            {label} <span className="vern-control__centre-label">{centreLabel}</span>
          </span>
        ))}
      </div>
      <svg aria-hidden="true" className="vern-control__svg" height={PLOT + PERIODS}>
        {spans.map(({ from, to }, index) => (
          <rect
            className="vern-control__phase"
            height={PLOT}
            key={from}
            width={across(to - from)}
            x={across(from)}
            y="0"
            {...(index % 2 === 1 ? { 'data-shaded': '' } : {})}
          />
        ))}
        {points.map(({ id, lower, upper }, index) =>
          lower === null || upper === null ? null : (
            <rect
              className="vern-control__band"
              height={height(lower) - height(upper)}
              key={id}
              width={across(1)}
              x={across(index)}
              y={height(upper)}
            />
          ),
        )}
        {spans.map(({ from, to, centre }) => (
          <line
            className="vern-control__centre"
            key={from}
            x1={across(from)}
            x2={across(to)}
            y1={height(centre)}
            y2={height(centre)}
          />
        ))}
        {points.map(({ id, value }, index) => {
          const before = points[index - 1]?.value ?? null;
          if (value === null || before === null) return null;
          return (
            <line
              className="vern-control__line"
              key={id}
              x1={middle(index - 1)}
              x2={middle(index)}
              y1={height(before)}
              y2={height(value)}
            />
          );
        })}
        {points.map(({ id, value, signal, shortLabel }, index) => (
          <g key={id}>
            {value !== null && <circle className="vern-control__dot" cx={middle(index)} cy={height(value)} r="3" />}
            {value !== null && signal && (
              <>
                <circle className="vern-control__signal" cx={middle(index)} cy={height(value)} r="8" />
                <text className="vern-control__value" x={middle(index)} y={height(value) - 13}>
                  {formatValue(value)}
                </text>
              </>
            )}
            {index % every === 0 && (
              <text
                className="vern-control__period"
                x={middle(index)}
                y={PLOT + 20}
                {...((index / every) % 2 === 1 ? { 'data-second': '' } : {})}
              >
                {shortLabel}
              </text>
            )}
          </g>
        ))}
        <line className="vern-control__baseline" x1="0" x2="100%" y1={PLOT} y2={PLOT} />
      </svg>
    </div>
  );
}
