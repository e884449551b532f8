import type { Anchor, ScaleClass } from '@vern/risk-matrix';

/** How much further than its start a step with an open end reaches when another is put on top: an order of magnitude. */
const NEXT_DECADE = 10;

/**
 * A scale with one more step on top, named by its number in every language.
 *
 * Where steps have numbers the new one takes over the open end; a closed top is followed by a step as long.
 */
export function withTopStep(classes: readonly ScaleClass[], languages: readonly string[]): readonly ScaleClass[] {
  const number = classes.length + 1;
  const top = classes.at(-1)!;
  const added: ScaleClass = {
    code: freeCode(classes, number),
    label: Object.fromEntries(languages.map((language) => [language, String(number)])),
  };
  if (top.anchor === undefined) return [...classes, added];
  const [below, above] = splitTop(top.anchor);
  return [...classes.slice(0, -1), { ...top, anchor: below }, { ...added, anchor: above }];
}

/** A scale without one of its steps; the step below, or above the lowest, takes over its numbers. */
export function withoutStep(classes: readonly ScaleClass[], step: number): readonly ScaleClass[] {
  const gone = classes[step]?.anchor;
  const rest = classes.filter((_, k) => k !== step);
  if (gone === undefined) return rest;
  const heir = Math.max(0, step - 1);
  return rest.map((one, k) =>
    k === heir && one.anchor !== undefined
      ? { ...one, anchor: step === 0 ? { ...one.anchor, from: gone.from } : { ...one.anchor, to: gone.to } }
      : one,
  );
}

function splitTop({ from, to }: Anchor): readonly [below: Anchor, above: Anchor] {
  if (to === Infinity) {
    const cut = from > 0 ? from * NEXT_DECADE : 1;
    return [
      { from, to: cut },
      { from: cut, to },
    ];
  }
  return [
    { from, to },
    { from: to, to: to + (to - from) },
  ];
}

function freeCode(classes: readonly ScaleClass[], number: number): string {
  const taken = new Set(classes.map(({ code }) => code));
  const free = (candidate: number): string =>
    taken.has(`step-${candidate}`) ? free(candidate + 1) : `step-${candidate}`;
  return free(number);
}
