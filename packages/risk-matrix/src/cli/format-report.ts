import type { Json } from '../define/matrix-json.ts';
import { locatePlace } from './locate-place.ts';
import type { Report, ReportItem } from './report.ts';

/** How a report can be written. */
export const OUTPUT_FORMATS = ['human', 'json', 'sarif'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Texts of the files a report speaks of, by name: SARIF wants line numbers. */
export type Sources = ReadonlyMap<string, string>;

/** Writes a report, ending with a line break. */
export function formatReport(report: Report, format: OutputFormat, sources: Sources): string {
  switch (format) {
    case 'human':
      return human(report);
    case 'json':
      return `${JSON.stringify(report.data, null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(sarif(report, sources), null, 2)}\n`;
  }
}

function human({ items, notes }: Report): string {
  const lines = items.flatMap(({ severity, rule, file, place, message, suggestion }) => [
    `${severity.padEnd(7)} ${file}#${place}  ${rule}`,
    `        ${message}`,
    ...(suggestion === undefined ? [] : [`        → ${suggestion}`]),
  ]);
  const count = (severity: ReportItem['severity']) => items.filter((item) => item.severity === severity).length;
  const total = `${count('error')} error(s), ${count('warning')} warning(s), ${count('info')} note(s)`;
  return `${[...lines, ...notes, total].join('\n')}\n`;
}

const SARIF_LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS), the form that code-scanning services read. */
function sarif({ items }: Report, sources: Sources): Json {
  const rules = [...new Set(items.map(({ rule }) => rule))].sort().map((id) => ({ id }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'risk-matrix', rules } }, results: items.map((item) => result(item, sources)) }],
  };
}

function result({ rule, severity, file, place, message, suggestion }: ReportItem, sources: Sources): Json {
  const source = sources.get(file);
  const position = source === undefined || !isJson(source) ? null : locatePlace(source, place);
  const region = position === null ? {} : { region: { startLine: position.line, startColumn: position.column } };
  return {
    ruleId: rule,
    level: SARIF_LEVEL[severity],
    message: { text: suggestion === undefined ? message : `${message} ${suggestion}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...region },
        logicalLocations: [{ fullyQualifiedName: place }],
      },
    ],
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
