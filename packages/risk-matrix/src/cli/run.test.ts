import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import { matrixToJson } from '../define/matrix-json.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { COX_3X3, VIOLENCE_AND_THREATS } from '../presets/index.ts';
import { run } from './run.ts';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const stricter = {
  ...SAMPLE_DEFINITION,
  version: '2',
  cells: [
    ['yellow', 'green', 'yellow'],
    ['green', 'yellow', 'yellow'],
    ['yellow', 'yellow', 'red'],
  ],
};
const FILES: Readonly<Record<string, string>> = {
  'cox.json': json(matrixToJson(COX_3X3)),
  'violence.json': json(matrixToJson(VIOLENCE_AND_THREATS)),
  'old.json': json(matrixToJson(defineMatrix(SAMPLE_DEFINITION))),
  'new.json': json(matrixToJson(defineMatrix(stricter))),
  'broken.json': json({ ...(matrixToJson(COX_3X3) as object), aggregation: 'mean' }),
  'no-json.json': '{',
  'wall.csv': ';Minor;Grave;Fatal\nOften;yellow;red;red\nSometimes;green;yellow;red\nSeldom;green;green;yellow\n',
  'numbers.CSV': '1,2,3\n1,2,2\n1,1,1\n',
  'wall.yaml': 'title: x',
  'ratings.json': json([
    { id: 'break', likelihood: 'often', consequences: { injury: 'grave', strain: 0 }, knowledge: 'weak' },
    { likelihood: 0, consequences: { injury: 0 } },
  ]),
};

function cli(...argv: readonly string[]) {
  let [out, err] = ['', ''];
  const code = run(argv, {
    readFile: (path) => {
      const text = FILES[path];
      if (text === undefined) throw new Error('ENOENT');
      return text;
    },
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe('run lint', () => {
  it('says what the linter says, the verdicts and the nearest compliant matrix, for people', () => {
    const { code, out } = cli('lint', 'violence.json', '--language', 'nb');
    expect(code).toBe(0);
    expect(out).toContain('warning violence.json#/cells/2/4  weak_consistency');
    expect(out).toContain('«Ofte × Ubetydelig» er «Grønn»');
    expect(out).toContain('Axioms, on assumed equal steps:\n  weak consistency      fails');
    expect(out).toContain('Nearest compliant matrix, 7 cell(s) changed:\n  1 3 3 3 3\n');
    expect(out).toMatch(/0 error\(s\), \d+ warning\(s\), \d+ note\(s\)\n$/);
  });

  it('lints a bare grid from CSV, as it hangs on the wall', () => {
    const { code, out } = cli('lint', 'wall.csv', '--top', 'highest', '--levels', 'green, yellow,red');
    // The lowest level touches the highest, whatever the numbers on the axes.
    expect(code).toBe(1);
    expect(out).toContain('wall.csv#/cells/2/1  betweenness');
    expect(out).toContain('‘Often × Grave’');
    expect(out).toContain('Axioms, on assumed equal steps:');
    expect(cli('lint', 'numbers.CSV', '--top', 'highest', '--format', 'sarif').code).toBe(0);
    const upsideDown = cli('lint', 'numbers.CSV', '--top', 'lowest');
    expect([upsideDown.code, upsideDown.out]).toEqual([1, expect.stringContaining('not_monotone')]);
  });

  it('asks for what a CSV does not say, and refuses what it cannot read', () => {
    expect(cli('lint', 'wall.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--top highest|lowest must say'),
    });
    expect(cli('lint', 'wall.csv', '--top', 'up').err).toContain("--top must be one of highest, lowest, not 'up'");
    const unordered = cli('lint', 'wall.csv', '--top', 'highest');
    expect([unordered.code, unordered.out]).toEqual([
      1,
      expect.stringContaining('levels must be given, the lowest first'),
    ]);
    expect(cli('lint', 'wall.csv', '--top', 'highest', '--levels', 'green,red').out).toContain(
      "there is no level 'yellow'",
    );
    expect(cli('lint', 'cox.json', '--top', 'highest').err).toContain('are of CSV, which cox.json is not');
    expect(cli('lint', 'wall.yaml').err).toContain('npx js-yaml wall.yaml');
  });

  it('gives the proof where an axiom holds', () => {
    const { out } = cli('lint', 'cox.json');
    expect(out).toContain(
      'weak consistency      holds (lowest-level risks end at 0.3333333333333333, highest-level risks start at 0.4444444444444444)',
    );
    expect(out).toContain('pairs told apart      32.1 %');
  });

  it('names every fault of a file that is no matrix, and exits 1', () => {
    expect(cli('lint', 'broken.json')).toMatchObject({
      code: 1,
      out: expect.stringContaining('error   broken.json#/aggregation  not_allowed'),
    });
    expect(cli('lint', 'no-json.json')).toMatchObject({ code: 1, out: expect.stringContaining('is not valid JSON') });
  });

  it('writes JSON that a program can read, infinities as texts', () => {
    const report = JSON.parse(cli('lint', 'violence.json', '--format', 'json').out);
    expect(report.file).toBe('violence.json');
    expect(report.dimensions[0].likelihoodBounds.at(-1)).toBe('Infinity');
    expect(report.findings[0].code).toBe('weak_consistency');
  });

  it('writes SARIF 2.1.0 with the line of each finding', () => {
    const log = JSON.parse(cli('lint', 'broken.json', '--format', 'sarif').out);
    expect(log.version).toBe('2.1.0');
    const [{ tool, results }] = log.runs;
    expect(tool.driver).toEqual({ name: 'risk-matrix', rules: [{ id: 'not_allowed' }] });
    const { startLine, startColumn } = results[0].locations[0].physicalLocation.region;
    const line = FILES['broken.json']!.split('\n')[startLine - 1]!;
    expect(line.slice(startColumn - 1)).toMatch(/^"mean"/);
    expect(results[0]).toMatchObject({ ruleId: 'not_allowed', level: 'error' });
    expect(results[0].locations[0].logicalLocations).toEqual([{ fullyQualifiedName: '/aggregation' }]);
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('broken.json');
  });

  it('writes SARIF without a line for a file that is no JSON', () => {
    const log = JSON.parse(cli('lint', 'no-json.json', '--format', 'sarif').out);
    expect(log.runs[0].results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'no-json.json' } });
  });

  it('assumes equal steps when asked', () => {
    const { cellOrigin: _, ...drawn } = JSON.parse(FILES['violence.json']!);
    expect(drawn).not.toHaveProperty('cellOrigin');
    const bare = json(drawn);
    const once = (argv: readonly string[]) => {
      let out = '';
      run(argv, {
        readFile: () => bare,
        write: (text) => {
          out += text;
        },
        writeError: () => undefined,
      });
      return out;
    };
    expect(once(['lint', 'drawn.json'])).toContain('axioms_not_checked');
    expect(once(['lint', 'drawn.json', '--assume-equal-steps'])).toContain('equal_steps_assumed');
  });
});

describe('run evaluate', () => {
  it('gives the level of each assessment, what decided it and what it asks for', () => {
    const { code, out } = cli('evaluate', 'old.json', 'ratings.json');
    expect(code).toBe(1);
    expect(out).toContain(
      'error   ratings.json#/0  not_acceptable\n        break: RED, decided by injury. Action 2 (7 days)',
    );
    expect(out).toContain('info    ratings.json#/1  acceptable\n        1: GREEN, decided by injury. Action 0\n');
    expect(out).toContain('GREEN: 1\nYELLOW: 0\nRED: 1\n');
  });

  it('writes the same as JSON', () => {
    const data = JSON.parse(cli('evaluate', 'old.json', 'ratings.json', '--format', 'json').out);
    expect(data).toMatchObject({ matrix: 'sample', version: '1', summary: { worst: 2, counts: [1, 0, 1] } });
    expect(data.results[0]).toMatchObject({ id: 'break', code: 'red', decisionLevel: 2 });
  });

  it('stops at a broken matrix', () => {
    expect(cli('evaluate', 'broken.json', 'ratings.json').code).toBe(1);
  });

  it.each([
    ['{', /is not valid JSON/],
    ['{}', /must hold a list/],
    ['[1]', /assessment 0: must be an object/],
    ['[{"likelihood":0}]', /'consequences' must give/],
    ['[{"likelihood":"never","consequences":{"injury":0}}]', /there is no class 'never'/],
    ['[{"likelihood":9,"consequences":{"injury":0}}]', /there is no class '9'/],
    ['[{"likelihood":0,"consequences":{"money":0}}]', /no dimension 'money'/],
    ['[{"likelihood":0,"consequences":{"injury":0},"knowledge":"some"}]', /unknown knowledge/],
  ])('refuses the assessments %s', (text, message) => {
    let err = '';
    const readFile = (path: string) => (path === 'bad.json' ? text : FILES[path]!);
    const code = run(['evaluate', 'old.json', 'bad.json'], {
      readFile,
      write: () => undefined,
      writeError: (line) => {
        err += line;
      },
    });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('run diff', () => {
  it('says which cells change and whose level', () => {
    const { code, out } = cli('diff', 'old.json', 'new.json', 'ratings.json');
    expect(code).toBe(0);
    expect(out).toContain('Cell 0/0 was green; it is now cell 0/0 and yellow.');
    expect(out).toContain('warning ratings.json#/1  raised\n        1: green → yellow (raised)');
    expect(out).toContain('Assessments same: 1\nAssessments raised: 1\n');
  });

  it('works without assessments, and names what came and went', () => {
    expect(cli('diff', 'old.json', 'new.json').out).not.toContain('Assessments');
    const { out } = cli('diff', 'violence.json', 'old.json');
    expect(out).toContain('Levels removed: orange\nDimensions removed: absence\n');
  });

  it('is an error where something cannot be translated', () => {
    const rated = json([{ likelihood: 0, consequences: { absence: 0 } }]);
    const readFile = (path: string) => (path === 'rated.json' ? rated : FILES[path]!);
    let out = '';
    const code = run(['diff', 'violence.json', 'old.json', 'rated.json'], {
      readFile,
      write: (text) => {
        out += text;
      },
      writeError: () => undefined,
    });
    expect(code).toBe(1);
    expect(out).toContain('0: green → no place for absence (unmappable)');
  });

  it('keeps the names of the assessments in JSON', () => {
    const data = JSON.parse(cli('diff', 'old.json', 'new.json', 'ratings.json', '--format', 'json').out);
    expect(data.impacts.map(({ id, change }: { id: string; change: string }) => [id, change])).toEqual([
      ['break', 'same'],
      ['1', 'raised'],
    ]);
  });

  it.each([
    ['broken.json', 'old.json'],
    ['old.json', 'broken.json'],
  ])('names the faults of %s and %s', (from, to) => {
    expect(cli('diff', from, to)).toMatchObject({ code: 1, out: expect.stringContaining('broken.json#/aggregation') });
  });
});

describe('run', () => {
  it('explains itself', () => {
    expect(cli('--help')).toMatchObject({ code: 0, out: expect.stringContaining('risk-matrix COMMAND FILE') });
    expect(cli('-h').code).toBe(0);
  });

  it.each([
    [[]],
    [['paint', 'cox.json']],
    [['lint']],
    [['lint', 'cox.json', 'cox.json']],
    [['evaluate', 'cox.json']],
    [['evaluate', 'old.json', 'ratings.json', 'x.json']],
    [['diff', 'cox.json']],
    [['lint', 'nowhere.json']],
    [['lint', 'cox.json', '--format', 'xml']],
    [['lint', 'cox.json', '--language', 'sv']],
    [['lint', 'cox.json', '--loud']],
  ])('exits 2 and says why for %j', (argv) => {
    expect(cli(...argv)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^risk-matrix: ./) });
  });
});
