import type { Fault, ReportFault } from './fault.ts';
import { AGGREGATION_RULES, CELL_ORIGINS } from './matrix-definition.ts';
import { readCells, readDimensionSizes } from './read-cells.ts';
import { readDistinct } from './read-distinct.ts';
import { levelReader } from './read-level.ts';
import { isObject, readList, readObject } from './read-object.ts';
import { dimensionReader, likelihoodReader } from './read-scale.ts';
import { readCode, readLocalised, readOneOf, readText } from './read-values.ts';

const MAX_LEVELS = 10;
const MAX_DIMENSIONS = 10;
const MAX_LANGUAGES = 50;

/**
 * Everything that is wrong with a definition, in the order it is written; an empty list means that
 * `defineMatrix` takes it. Takes anything at all, so it can stand behind an editor or a file upload.
 */
export function findFaults(definition: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const report: ReportFault = (code, path, message) => faults.push({ code, path, message });
  const languages = languagesOf(definition);
  readObject(
    definition,
    '',
    {
      id: (value, path) => readCode(value, path, report),
      version: (value, path) => readText(value, path, report),
      languages: (value, path) => readLanguages(value, path, report),
      title: (value, path) => readLocalised(value, path, languages, report),
      'source?': (value, path) => readText(value, path, report),
      likelihood: likelihoodReader(languages, report),
      dimensions: (value, path) => {
        readList(value, path, [1, MAX_DIMENSIONS], dimensionReader(languages, report), report);
        readDistinct(value, path, report);
        readDimensionSizes(value, report);
      },
      aggregation: (value, path) => readOneOf(value, path, AGGREGATION_RULES, report),
      levels: (value, path) => {
        readList(value, path, [1, MAX_LEVELS], levelReader(languages, report), report);
        readDistinct(value, path, report);
      },
      cells: () => readCells(definition as Readonly<Record<string, unknown>>, report),
      'cellOrigin?': (value, path) => readOneOf(value, path, CELL_ORIGINS, report),
    },
    report,
  );
  return faults;
}

function languagesOf(definition: unknown): readonly string[] {
  const languages = isObject(definition) ? definition['languages'] : undefined;
  return Array.isArray(languages) ? languages.filter((language) => typeof language === 'string') : [];
}

function readLanguages(value: unknown, path: string, report: ReportFault): void {
  readList(value, path, [1, MAX_LANGUAGES], (language, place) => readText(language, place, report), report);
  if (Array.isArray(value) && new Set(value).size < value.length) {
    report('duplicate_code', path, 'names a language twice');
  }
}
