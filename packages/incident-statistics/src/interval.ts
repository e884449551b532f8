/** A confidence interval. `upper` may be Infinity; limits are on the scale of the estimate they belong to. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Divide both limits: from an expected count to a rate. */
export function scaleInterval({ lower, upper }: Interval, factor: number): Interval {
  return { lower: lower * factor, upper: upper * factor };
}
