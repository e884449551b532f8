import type { ConsequenceDimension, Level, ScaleClass } from '../define/matrix-definition.ts';
import type { RiskMatrix } from '../define/risk-matrix.ts';

/**
 * Properties that both matrices have and that differ, as pointers with codes for positions, such as
 * `/levels/red/acceptance`. Codes, because a level keeps its meaning when another is put before it.
 */
export function diffTexts(from: RiskMatrix, to: RiskMatrix): readonly string[] {
  const before = flatten(from);
  return [...flatten(to)]
    .filter(([path, value]) => before.has(path) && before.get(path) !== value)
    .map(([path]) => path);
}

function flatten(matrix: RiskMatrix): ReadonlyMap<string, string> {
  return new Map(
    [
      ['/title', matrix.title] as const,
      ['/likelihood/unit', matrix.likelihood.unit] as const,
      ...matrix.likelihood.classes.flatMap((step) => stepEntries('/likelihood', step)),
      ...matrix.dimensions.flatMap(dimensionEntries),
      ...matrix.levels.flatMap(levelEntries),
    ].map(([path, value]) => [path, write(value)]),
  );
}

function dimensionEntries(dimension: ConsequenceDimension) {
  const path = `/dimensions/${dimension.code}`;
  return [
    [`${path}/label`, dimension.label] as const,
    [`${path}/valueUnit`, dimension.valueUnit] as const,
    ...dimension.classes.flatMap((step) => stepEntries(path, step)),
  ];
}

function stepEntries(scale: string, { code, label, description, anchor }: ScaleClass) {
  const path = `${scale}/classes/${code}`;
  return [
    [`${path}/label`, label],
    [`${path}/description`, description],
    [`${path}/anchor`, anchor === undefined ? undefined : [anchor.from, anchor.to]],
  ] as const;
}

function levelEntries({ code, label, colour, pattern, acceptance }: Level) {
  const path = `/levels/${code}`;
  return [
    [`${path}/label`, label],
    [`${path}/colour`, colour],
    [`${path}/pattern`, pattern],
    [`${path}/acceptance`, acceptance],
  ] as const;
}

/** A form in which equal values are equal texts: keys sorted. */
function write(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
