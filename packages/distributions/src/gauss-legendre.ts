/** Positive nodes and weights of the 32-point Gauss–Legendre rule on [−1, 1]. */
const HALF_RULE = [
  [0.04830766568773831623, 0.09654008851472780057],
  [0.1444719615827964935, 0.09563872007927485942],
  [0.2392873622521370745, 0.09384439908080456564],
  [0.3318686022821276498, 0.09117387869576388471],
  [0.4213512761306353454, 0.08765209300440381114],
  [0.50689990893222939, 0.08331192422694675522],
  [0.587715757240762329, 0.07819389578707030647],
  [0.663044266930215201, 0.07234579410884850623],
  [0.7321821187402896804, 0.06582222277636184684],
  [0.794483795967942407, 0.05868409347853554715],
  [0.8493676137325699701, 0.0509980592623761762],
  [0.896321155766052124, 0.04283589802222668066],
  [0.9349060759377396892, 0.0342738629130214331],
  [0.9647622555875064308, 0.02539206530926205946],
  [0.9856115115452683354, 0.01627439473090567061],
  [0.9972638618494815635, 0.0070186100094700966],
] as const;

const NODES = Float64Array.from(HALF_RULE.flatMap(([node]) => [0.5 - node / 2, 0.5 + node / 2]));
const WEIGHTS = Float64Array.from(HALF_RULE.flatMap(([, weight]) => [weight / 2, weight / 2]));

/**
 * ∫ f over [0, length] by 32 points.
 *
 * Full double precision for a density's tail scaled to fall by e⁻⁵⁰ over the interval: the
 * price of one tail probability is then the same at a shape of ten million as at a thousand.
 */
export function integrateTail(f: (t: number) => number, length: number): number {
  let sum = 0;
  for (let i = 0; i < NODES.length; i++) sum += WEIGHTS[i]! * f(NODES[i]! * length);
  return sum * length;
}

/** The length over which a log-concave density with this slope and curvature of its logarithm falls by e⁻⁵⁰. */
export function tailLength(slope: number, curvature: number): number {
  return 100 / (slope + Math.sqrt(slope * slope + 100 * curvature));
}
