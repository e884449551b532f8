import './control-chart.css';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Disclosure } from '../../components/disclosure/disclosure.tsx';
import { ControlPlot } from './control-plot.tsx';
import type { ControlPhase, ControlPoint } from './control-point.ts';

export type { ControlPhase, ControlPoint } from './control-point.ts';

/** Headings and words of the table below the chart. */
export interface ControlTableTexts {
  /** Opens the table: "Tallene i en tabell". */
  readonly summary: string;
  readonly period: string;
  readonly value: string;
  /** "Ventet mellom". */
  readonly limits: string;
  readonly phase: string;
  /** "Merknad". */
  readonly signal: string;
  /** Where nothing was measured: "ikke målt". */
  readonly missing: string;
  /** Joins two limits: "0,4–6,1". */
  readonly between: (lower: string, upper: string) => string;
}

export interface ControlChartProps {
  /** What is measured, where and in which unit: "Meldinger per 100 årsverk, skolene". */
  readonly title: string;
  /** What the limits are and how far the figures go. */
  readonly note?: string | undefined;
  readonly points: readonly ControlPoint[];
  readonly phases: readonly ControlPhase[];
  readonly formatValue: (value: number) => string;
  readonly table: ControlTableTexts;
}

/**
 * A rate over time against what chance would do to it: thin line, limits as a band, phases as shaded regions with their
 * centre lines, and a ring with a word on what stands out. The same in a table below. It draws what an engine has
 * worked out, and computes no limit.
 */
export function ControlChart({ title, note, points, phases, formatValue, table }: ControlChartProps) {
  const phaseOf = (index: number) => phases.findLast(({ from }) => from <= index)?.label ?? '';
  const limitsOf = ({ lower, upper }: ControlPoint) =>
    lower === null || upper === null ? '–' : table.between(formatValue(lower), formatValue(upper));
  const rows = points.map((point, index) => ({ ...point, phase: phaseOf(index) }));
  return (
    <figure className="vern-control">
      <figcaption className="vern-control__caption">
        {title} {note && <span className="vern-control__note">{note}</span>}
      </figcaption>
      <ControlPlot formatValue={formatValue} phases={phases} points={points} />
      <Disclosure data-color="neutral" onPaper="open" summary={table.summary} width="full">
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { key: 'period', header: table.period, cell: ({ label }) => label, rowHeader: true },
            {
              key: 'value',
              header: table.value,
              cell: ({ value }) => (value === null ? table.missing : formatValue(value)),
              align: 'end',
            },
            { key: 'limits', header: table.limits, cell: limitsOf, align: 'end' },
            { key: 'phase', header: table.phase, cell: ({ phase }) => phase },
            { key: 'signal', header: table.signal, cell: ({ signal }) => signal ?? '–' },
          ]}
          rowKey={({ id }) => id}
          rows={rows}
        />
      </Disclosure>
    </figure>
  );
}
