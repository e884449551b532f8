import type { ReportFault } from './fault.ts';
import { LIKELIHOOD_UNITS } from './matrix-definition.ts';
import { readAnchor } from './read-anchor.ts';
import { readDistinct } from './read-distinct.ts';
import { isObject, readList, readObject } from './read-object.ts';
import { readCode, readLocalised, readOneOf, readText } from './read-values.ts';
import { MAX_CLASSES, MIN_CLASSES } from './risk-matrix.ts';

type Reader = (value: unknown, path: string) => void;

/** Reader for the likelihood scale. */
export function likelihoodReader(languages: readonly string[], report: ReportFault): Reader {
  return (value, path) =>
    readObject(
      value,
      path,
      {
        unit: (unit, place) => readOneOf(unit, place, LIKELIHOOD_UNITS, report),
        classes: classesReader(languages, report),
      },
      report,
    );
}

/** Reader for one consequence dimension. */
export function dimensionReader(languages: readonly string[], report: ReportFault): Reader {
  return (value, path) =>
    readObject(
      value,
      path,
      {
        code: (code, place) => readCode(code, place, report),
        label: (label, place) => readLocalised(label, place, languages, report),
        'valueUnit?': (unit, place) => readText(unit, place, report),
        classes: classesReader(languages, report),
      },
      report,
    );
}

function classesReader(languages: readonly string[], report: ReportFault): Reader {
  const readClass: Reader = (value, path) =>
    readObject(
      value,
      path,
      {
        code: (code, place) => readCode(code, place, report),
        label: (label, place) => readLocalised(label, place, languages, report),
        'description?': (text, place) => readLocalised(text, place, languages, report),
        'anchor?': (anchor, place) => readAnchor(anchor, place, report),
      },
      report,
    );
  return (value, path) => {
    readList(value, path, [MIN_CLASSES, MAX_CLASSES], readClass, report);
    readDistinct(value, path, report);
    readAllOrNone(value, path, report);
  };
}

/** A scale with numbers on some steps only can be neither checked nor calibrated. */
function readAllOrNone(classes: unknown, path: string, report: ReportFault): void {
  if (!Array.isArray(classes)) return;
  const anchored = classes.filter((step) => isObject(step) && step['anchor'] !== undefined).length;
  if (anchored > 0 && anchored < classes.length) {
    report('partial_anchors', path, `has numbers on ${anchored} of ${classes.length} classes; give all or none`);
  }
}
