import { isObject } from '../define/read-object.ts';
import { type MatrixGrid, requireMatrixGrid } from './matrix-grid.ts';

/**
 * The grids of a CISO Assistant library, read from YAML or JSON by the caller: every entry of `objects.risk_matrix` (or
 * `risk_matrices`), whose rows are probabilities and whose lists are in the order of their `id`.
 *
 * @param parsed - What a YAML reader made of the file.
 * @param language - Names in this translation where there is one.
 * @throws {TypeError | RangeError} When there is no matrix in it, or one is none, with its place.
 */
export function gridsFromCiso(parsed: unknown, language?: string): MatrixGrid[] {
  const objects = isObject(parsed) && isObject(parsed['objects']) ? parsed['objects'] : {};
  const found = objects['risk_matrix'] ?? objects['risk_matrices'];
  if (found === undefined) throw new TypeError('objects.risk_matrix must be given.');
  return (Array.isArray(found) ? found : [found]).map((each: unknown, k) => {
    try {
      return gridFrom(each, language);
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError)
        error.message = `risk_matrix[${k}]: ${error.message}`;
      throw error;
    }
  });
}

function gridFrom(matrix: unknown, language: string | undefined): MatrixGrid {
  if (!isObject(matrix)) throw new TypeError('must be an object.');
  const risk = entriesOf(matrix, 'risk');
  const colours = risk.map(({ hexcolor }) => hexcolor).filter((colour) => typeof colour === 'string');
  const names = (list: string) => entriesOf(matrix, list).map((entry) => nameOf(entry, language));
  const grid: MatrixGrid = {
    levels: names('risk'),
    cells: matrix['grid'] as MatrixGrid['cells'],
    likelihood: names('probability'),
    consequence: names('impact'),
    ...(colours.length === risk.length ? { colours } : {}),
  };
  requireMatrixGrid(grid);
  return grid;
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(matrix: Entry, list: string): readonly Entry[] {
  const entries = matrix[list];
  if (!Array.isArray(entries) || !entries.every(isObject)) throw new TypeError(`${list} must be a list of objects.`);
  // Older libraries have no ids; then the order is that of the list.
  const wrong = entries.findIndex(({ id }, at) => id !== undefined && id !== at);
  if (wrong >= 0) throw new RangeError(`${list}[${wrong}].id must be ${wrong}, got ${String(entries[wrong]!['id'])}.`);
  return entries;
}

function nameOf(entry: Entry, language: string | undefined): string {
  const translations = isObject(entry['translations']) ? entry['translations'] : {};
  const translated = language === undefined ? undefined : translations[language];
  const name = isObject(translated) && typeof translated['name'] === 'string' ? translated['name'] : entry['name'];
  return name as string;
}
