import type { ScaleClass } from '../../define/matrix-definition.ts';
import type { RiskMatrix } from '../../define/risk-matrix.ts';
import { findingOf } from '../finding-of.ts';
import type { LintCode, StepRef } from '../lint-details.ts';
import type { Finding } from '../lint-finding.ts';
import { stepPlace } from '../place.ts';

/** Steps of a scale whose numbers overlap, leave a gap or run backwards. */
export function findAnchorIssues({ likelihood, dimensions }: RiskMatrix): readonly Finding[] {
  return [
    ...scaleIssues(likelihood.classes, 'likelihood'),
    ...dimensions.flatMap(({ classes }, dimension) => scaleIssues(classes, dimension)),
  ];
}

function scaleIssues(classes: readonly ScaleClass[], dimension: StepRef['dimension']): readonly Finding[] {
  return classes.flatMap(({ anchor }, step) => {
    const before = classes[step - 1]?.anchor;
    if (anchor === undefined || before === undefined || before.to === anchor.from) return [];
    const at = { dimension, step };
    const details = { at, end: before.to, start: anchor.from };
    const places = [stepPlace(at), stepPlace({ dimension, step: step - 1 })];
    return [findingOf(codeFor(before.from, before.to, anchor.from), places, details)];
  });
}

type AnchorCode = Extract<LintCode, `anchors_${string}`>;

function codeFor(startBefore: number, endBefore: number, start: number): AnchorCode {
  if (start <= startBefore) return 'anchors_out_of_order';
  return start < endBefore ? 'anchors_overlap' : 'anchors_gap';
}
