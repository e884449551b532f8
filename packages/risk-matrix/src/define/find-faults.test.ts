import { describe, expect, it } from 'vitest';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import type { Fault } from './fault.ts';
import { findFaults } from './find-faults.ts';

/** A copy of the sample with the value at a JSON Pointer replaced; undefined removes it. */
function withValue(pointer: string, value: unknown): unknown {
  const copy = structuredClone(SAMPLE_DEFINITION) as unknown;
  const keys = pointer.split('/').slice(1);
  const last = keys.pop()!;
  let parent = copy as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const brief = (faults: readonly Fault[]) => faults.map(({ code, path }) => `${code} ${path}`);
const list = (length: number, item: unknown) => Array.from({ length }, () => item);
const CLASS_0 = '/likelihood/classes/0';

describe('findFaults', () => {
  it('finds nothing in a complete definition', () => {
    expect(findFaults(SAMPLE_DEFINITION)).toEqual([]);
  });

  it.each([null, undefined, 3, 'matrix', []])('refuses %j, which is no object', (value) => {
    expect(findFaults(value)).toEqual([{ code: 'wrong_type', path: '', message: 'must be an object' }]);
  });

  it.each([
    ['id', '/id'],
    ['version', '/version'],
    ['title', '/title'],
    ['likelihood', '/likelihood'],
    ['dimensions', '/dimensions'],
    ['aggregation', '/aggregation'],
    ['levels', '/levels'],
    ['cells', '/cells'],
    ['a class code', `${CLASS_0}/code`],
    ['a class label', `${CLASS_0}/label`],
    ['the end of an anchor', `${CLASS_0}/anchor/to`],
    ['the start of an anchor', `${CLASS_0}/anchor/from`],
    ['the likelihood unit', '/likelihood/unit'],
    ['the likelihood classes', '/likelihood/classes'],
    ['a dimension code', '/dimensions/0/code'],
    ['a dimension label', '/dimensions/0/label'],
    ['a level code', '/levels/0/code'],
    ['a level label', '/levels/0/label'],
    ['a level colour', '/levels/0/colour'],
    ['a level pattern', '/levels/0/pattern'],
    ['an acceptance', '/levels/0/acceptance'],
    ['an acceptance rule', '/levels/0/acceptance/rule'],
    ['who accepts', '/levels/0/acceptance/acceptedBy'],
    ['what must happen', '/levels/0/acceptance/action'],
    ['a deadline', '/levels/0/acceptance/deadlineDays'],
    ['a decision level', '/levels/0/acceptance/decisionLevel'],
  ])('says that %s is missing', (_, path) => {
    const faults = findFaults(withValue(path, undefined));
    expect(faults).toContainEqual({ code: 'missing', path, message: 'is missing' });
  });

  it.each(['/source', '/cellOrigin', '/dimensions/0/valueUnit', `${CLASS_0}/description`])(
    'lets %s be left out',
    (path) => {
      expect(findFaults(withValue(path, undefined))).toEqual([]);
    },
  );

  it.each([
    ['wrong_type', '/id', 7],
    ['not_allowed', '/id', 'Not A Code'],
    ['not_allowed', '/id', '-leading'],
    ['not_allowed', '/id', 'trailing!'],
    ['wrong_type', '/version', 1],
    ['text_missing', '/version', '  '],
    ['wrong_type', '/languages', 'en'],
    ['size', '/languages', []],
    ['duplicate_code', '/languages', ['en', 'en']],
    ['wrong_type', '/title', 'Sample'],
    ['text_missing', '/title/en', ''],
    ['wrong_type', '/title/en', 3],
    ['unknown_property', '/title/nb', 'Prøve'],
    ['unknown_property', '/colour', 'red'],
    ['unknown_property', '/levels/0/color', '#ffffff'],
    ['wrong_type', '/source', 1],
    ['wrong_type', '/likelihood', []],
    ['not_allowed', '/likelihood/unit', 'per_week'],
    ['wrong_type', '/likelihood/unit', 1],
    ['wrong_type', '/likelihood/classes', {}],
    ['size', '/likelihood/classes', [SAMPLE_DEFINITION.likelihood.classes[0]]],
    ['size', '/likelihood/classes', list(11, SAMPLE_DEFINITION.likelihood.classes[0])],
    ['wrong_type', `${CLASS_0}`, 'rare'],
    ['not_allowed', `${CLASS_0}/code`, 'RARE'],
    ['duplicate_code', '/likelihood/classes/1/code', 'rare'],
    ['wrong_type', `${CLASS_0}/description`, 'x'],
    ['wrong_type', `${CLASS_0}/anchor`, 'daily'],
    ['wrong_type', `${CLASS_0}/anchor`, null],
    ['wrong_type', `${CLASS_0}/label`, 'Rare'],
    ['unknown_property', `${CLASS_0}/anchor/unit`, 'days'],
    ['wrong_type', `${CLASS_0}/anchor/from`, '0'],
    ['wrong_type', `${CLASS_0}/anchor/to`, null],
    ['bad_anchor', `${CLASS_0}/anchor`, { from: Number.NaN, to: 1 }],
    ['bad_anchor', `${CLASS_0}/anchor`, { from: 0, to: Number.NaN }],
    ['bad_anchor', `${CLASS_0}/anchor`, { from: -1, to: 1 }],
    ['bad_anchor', `${CLASS_0}/anchor`, { from: Infinity, to: Infinity }],
    ['bad_anchor', `${CLASS_0}/anchor`, { from: 1, to: 1 }],
    ['bad_anchor', `${CLASS_0}/anchor`, { from: 2, to: 1 }],
    ['wrong_type', '/dimensions', {}],
    ['size', '/dimensions', []],
    ['not_allowed', '/dimensions/0/code', 'INJURY'],
    ['wrong_type', '/dimensions/0/label', 'Injury'],
    ['text_missing', '/dimensions/0/valueUnit', ''],
    ['not_allowed', '/aggregation', 'mean'],
    ['wrong_type', '/levels', {}],
    ['duplicate_code', '/levels/1/code', 'green'],
    ['not_allowed', '/levels/0/code', 'GREEN'],
    ['not_allowed', '/levels/0/colour', 'grün'],
    ['not_allowed', '/levels/0/colour', '#00aa0080'],
    ['not_allowed', '/levels/0/colour', 'transparent'],
    ['not_allowed', '/levels/0/colour', 'currentcolor'],
    ['not_allowed', '/levels/0/colour', '#00aa000'],
    ['not_allowed', '/levels/0/colour', 'x#00aa00'],
    ['wrong_type', '/levels/0/colour', 0],
    ['not_allowed', '/levels/0/pattern', 'stars'],
    ['not_allowed', '/levels/0/acceptance/rule', 'maybe'],
    ['wrong_type', '/levels/0/acceptance', 'green'],
    ['wrong_type', '/levels/0/acceptance/deadlineDays', 'soon'],
    ['not_allowed', '/levels/0/acceptance/deadlineDays', 1.5],
    ['not_allowed', '/levels/0/acceptance/decisionLevel', -1],
    ['wrong_type', '/levels/0/acceptance/decisionLevel', null],
    ['not_allowed', '/cellOrigin', 'guessed'],
    ['wrong_type', '/cells', 'green'],
    ['wrong_type', '/cells/1', 'green'],
    ['wrong_type', '/cells/1/1', 2],
    ['unknown_level', '/cells/1/1', 'purple'],
    ['size', '/cells/0', ['green', 'green']],
  ] as const)('reports %s at %s for %j', (code, path, value) => {
    expect(brief(findFaults(withValue(path, value)))).toContain(`${code} ${path}`);
  });

  it('finds a missing text in each language that the matrix declares', () => {
    const faults = findFaults(withValue('/languages', ['en', 'nb']));
    expect(brief(faults)).toContain('text_missing /title/nb');
    expect(brief(faults)).toContain('text_missing /levels/2/acceptance/action/nb');
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['text_missing']));
  });

  it('survives a definition without languages and says so', () => {
    const faults = brief(findFaults(withValue('/languages', undefined)));
    expect(faults).toContain('missing /languages');
    expect(faults.filter((fault) => fault.startsWith('text_missing'))).toEqual([]);
    const broken = brief(findFaults(withValue('/languages', [1])));
    expect(broken).toContain('wrong_type /languages/0');
    expect(broken.filter((fault) => fault.startsWith('text_missing'))).toEqual([]);
  });

  it('demands numbers on all classes of a scale or on none', () => {
    expect(brief(findFaults(withValue(`${CLASS_0}/anchor`, undefined)))).toEqual([
      'partial_anchors /likelihood/classes',
    ]);
    const classes = SAMPLE_DEFINITION.likelihood.classes.map(({ code, label }) => ({ code, label }));
    expect(findFaults(withValue('/likelihood/classes', classes))).toEqual([]);
  });

  it('demands one row a likelihood class and one cell a consequence class', () => {
    expect(brief(findFaults(withValue('/cells', SAMPLE_DEFINITION.cells.slice(1))))).toEqual(['size /cells']);
    expect(brief(findFaults(withValue('/cells/2', ['green'])))).toEqual(['size /cells/2']);
  });

  it('demands as many classes in every dimension as in the first', () => {
    const shorter = SAMPLE_DEFINITION.dimensions[1]!.classes.slice(1);
    expect(brief(findFaults(withValue('/dimensions/1/classes', shorter)))).toEqual(['size /dimensions/1/classes']);
  });

  it('refuses two dimensions of the same code', () => {
    expect(brief(findFaults(withValue('/dimensions/1/code', 'injury')))).toEqual(['duplicate_code /dimensions/1/code']);
  });

  it('allows up to ten levels and refuses eleven', () => {
    const levels = Array.from({ length: 11 }, (_, k) => ({ ...SAMPLE_DEFINITION.levels[0], code: `l${k}` }));
    const cells = list(3, list(3, 'l0'));
    expect(findFaults({ ...SAMPLE_DEFINITION, levels: levels.slice(1), cells: list(3, list(3, 'l1')) })).toEqual([]);
    expect(brief(findFaults({ ...SAMPLE_DEFINITION, levels, cells }))).toEqual(['size /levels']);
  });

  it('names every fault at once, in the order of the definition', () => {
    const broken = { ...SAMPLE_DEFINITION, id: '!', aggregation: 'sum', cells: [['green']], extra: true };
    expect(brief(findFaults(broken))).toEqual([
      'not_allowed /id',
      'not_allowed /aggregation',
      'size /cells',
      'size /cells/0',
      'unknown_property /extra',
    ]);
  });

  it('does not stumble over scales that are no scales when it checks the cells', () => {
    const faults = findFaults({ ...SAMPLE_DEFINITION, likelihood: 1, dimensions: [null], levels: [null] });
    expect(brief(faults)).toContain('wrong_type /likelihood');
    expect(brief(faults)).toContain('wrong_type /dimensions/0');
    expect(brief(faults)).toContain('unknown_level /cells/0/0');
    expect(brief(faults).filter((fault) => fault.startsWith('size'))).toEqual([]);
  });

  it('compares the sizes of dimensions only where both have classes', () => {
    const [injury, strain] = SAMPLE_DEFINITION.dimensions;
    const sizes = (dimensions: readonly unknown[]) =>
      brief(findFaults({ ...SAMPLE_DEFINITION, dimensions })).filter((fault) => fault.startsWith('size'));
    expect(sizes([null, strain])).toEqual([]);
    expect(sizes([injury, null])).toEqual([]);
  });

  it('says of an end that is no number only that, however it compares', () => {
    const end = (anchor: unknown) => brief(findFaults(withValue(`${CLASS_0}/anchor`, anchor)));
    expect(end({ from: '5', to: 1 })).toEqual([`wrong_type ${CLASS_0}/anchor/from`]);
    expect(end({ from: 1, to: '0' })).toEqual([`wrong_type ${CLASS_0}/anchor/to`]);
  });

  it('does not take two items without a code for the same', () => {
    const levels = SAMPLE_DEFINITION.levels.map(({ code: _, ...level }) => level);
    const faults = brief(findFaults({ ...SAMPLE_DEFINITION, levels }));
    expect(faults.filter((fault) => fault.startsWith('duplicate_code'))).toEqual([]);
  });
});
