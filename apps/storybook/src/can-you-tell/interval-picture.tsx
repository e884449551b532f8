import type { Interval } from '@vern/incident-statistics';

interface IntervalPictureProps {
  readonly interval: Interval | null;
  readonly ratio: number | null;
  /** The true ratio. */
  readonly truth: number;
}

/** Ends of the scale; half as many and twice as many lie equally far from no change. */
const [LOWEST, HIGHEST] = [0.35, 1 / 0.35];

/** One method's uncertainty on a scale where halving and doubling are equally long, with no change and the truth. */
export function IntervalPicture({ interval, ratio, truth }: IntervalPictureProps) {
  const at = (value: number) => `${100 * position(value)}%`;
  return (
    <svg aria-hidden="true" className="can-you-tell__interval">
      <line className="can-you-tell__none" x1={at(1)} x2={at(1)} y1="0" y2="100%" />
      <line className="can-you-tell__truth" x1={at(truth)} x2={at(truth)} y1="0" y2="100%" />
      {interval !== null && (
        <line className="can-you-tell__bar" x1={at(interval.lower)} x2={at(interval.upper)} y1="50%" y2="50%" />
      )}
      {ratio !== null && <circle className="can-you-tell__dot" cx={at(ratio)} cy="50%" r="5" />}
    </svg>
  );
}

function position(ratio: number): number {
  const share = Math.log(ratio / LOWEST) / Math.log(HIGHEST / LOWEST);
  return Math.min(1, Math.max(0, share));
}
