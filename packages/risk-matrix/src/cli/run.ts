import { parseArgs } from 'node:util';
import { TOP_ROWS, type TopRow } from '../exchange/grid-from-csv.ts';
import { LINT_LANGUAGES, type LintLanguage } from '../lint/lint-language.ts';
import { diffCommand } from './diff-command.ts';
import { evaluateCommand, type TextFile } from './evaluate-command.ts';
import { formatReport, OUTPUT_FORMATS, type OutputFormat } from './format-report.ts';
import { type LintCommandOptions, lintCommand } from './lint-command.ts';
import { type Report, UsageError } from './report.ts';

const USAGE = `Usage: risk-matrix COMMAND FILE… [options]

  lint FILE                        say what is wrong with a matrix, or may mislead
  lint FILE.csv --top highest      the same of a bare grid of levels
  evaluate FILE ASSESSMENTS        level of each assessment
  diff OLD NEW [ASSESSMENTS]       what a change of matrix does

  --format human|json|sarif        default: human
  --language nb|nn|en              default: en
  --assume-equal-steps             lint: give scales without numbers equal steps
  --top highest|lowest             lint CSV: the likelihood of the first row
  --levels green,yellow,red        lint CSV: the levels, the lowest first, where they are no numbers
  --help

Exit code 0 = no errors, 1 = errors found, 2 = could not start.
`;

/** What a command line needs from outside. */
export interface CommandWorld {
  readonly readFile: (path: string) => string;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Run one command line. @returns The exit code: 0 no errors, 1 errors found, 2 could not start. */
export function run(argv: readonly string[], world: CommandWorld): number {
  try {
    const { command, files, format, lintOptions, help } = readArguments(argv);
    if (help) {
      world.write(USAGE);
      return 0;
    }
    const texts = files.map((file) => ({ file, text: readText(file, world) }));
    const report = dispatch(command, texts, lintOptions);
    world.write(formatReport(report, format, new Map(texts.map(({ file, text }) => [file, text]))));
    return report.items.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.writeError(`risk-matrix: ${error.message}\n`);
    return 2;
  }
}

function dispatch(command: string, files: readonly TextFile[], options: LintCommandOptions): Report {
  const { language = 'en' } = options;
  const [first, second, third] = files;
  const is = (name: string, least: number, most: number) =>
    command === name && files.length >= least && files.length <= most;
  if (is('lint', 1, 1)) return lintCommand(first!.file, first!.text, options);
  if (is('evaluate', 2, 2)) return evaluateCommand(first!, second!, language);
  if (is('diff', 2, 3)) return diffCommand(first!, second!, third ?? null);
  throw new UsageError(`cannot ${command || 'do nothing'} with ${files.length} file(s); see --help`);
}

function readArguments(argv: readonly string[]) {
  const { values, positionals } = parse(argv);
  const [command = '', ...files] = positionals;
  return {
    command,
    files,
    format: oneOf<OutputFormat>('--format', values.format, OUTPUT_FORMATS),
    lintOptions: {
      language: oneOf<LintLanguage>('--language', values.language, LINT_LANGUAGES),
      assumeEqualSteps: values['assume-equal-steps'],
      ...(values.top === undefined ? {} : { top: oneOf<TopRow>('--top', values.top, TOP_ROWS) }),
      ...(values.levels === undefined ? {} : { levels: values.levels.split(',').map((name) => name.trim()) }),
    },
    help: values.help,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'human' },
        language: { type: 'string', default: 'en' },
        top: { type: 'string' },
        levels: { type: 'string' },
        'assume-equal-steps': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} must be one of ${allowed.join(', ')}, not '${value}'`);
  return found;
}

function readText(file: string, world: CommandWorld): string {
  try {
    return world.readFile(file);
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}
