import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/risk-matrix.schema.json' with { type: 'json' };
import { arbitraryDefinition } from '../fixtures/arbitrary-definition.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { COX_3X3, VIOLENCE_AND_THREATS } from '../presets/index.ts';
import { defineMatrix } from './define-matrix.ts';
import type { Fault } from './fault.ts';
import type { MatrixDefinitionError } from './matrix-definition-error.ts';
import { matrixFromJson, matrixToJson, parseMatrix } from './matrix-json.ts';

const isValid = new Ajv2020({ allErrors: true }).compile(schema);
const sampleJson = () => structuredClone(matrixToJson(defineMatrix(SAMPLE_DEFINITION))) as Record<string, unknown>;

function faultsOf(read: () => unknown): readonly Fault[] {
  try {
    read();
  } catch (error) {
    return (error as MatrixDefinitionError).faults;
  }
  return [];
}

describe('matrixToJson and matrixFromJson', () => {
  it('round-trip exactly, through text', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const matrix = defineMatrix(definition);
        expect(parseMatrix(JSON.stringify(matrixToJson(matrix)))).toEqual(matrix);
      }),
    );
  });

  it('write an open end as null and nothing that is derived', () => {
    const json = sampleJson();
    expect(json).not.toHaveProperty('grid');
    expect(json).toHaveProperty('likelihood.classes.2.anchor', { from: 12, to: null });
    expect(json).toHaveProperty('dimensions.0.classes.2.anchor', { from: 10, to: 100 });
  });

  it('leave out what is undefined', () => {
    const matrix = defineMatrix({ ...SAMPLE_DEFINITION, source: undefined } as never);
    expect(matrixToJson(matrix)).not.toHaveProperty('source');
  });

  it('ignore the name of the schema, which editors want', () => {
    expect(matrixFromJson({ $schema: 'x', ...sampleJson() })).toEqual(defineMatrix(SAMPLE_DEFINITION));
  });

  it.each([
    null,
    [],
    'text',
    {},
    { likelihood: 1, dimensions: 2 },
    { likelihood: { classes: 3 }, dimensions: [{ classes: 'none' }] },
    { likelihood: { classes: [null] }, dimensions: [[]] },
  ])('name the faults of %j and never crash', (json) => {
    expect(faultsOf(() => matrixFromJson(json)).length).toBeGreaterThan(0);
  });
});

describe('parseMatrix', () => {
  it('refuses a text that is no JSON', () => {
    expect(faultsOf(() => parseMatrix('{'))).toEqual([{ code: 'wrong_type', path: '', message: 'is not valid JSON' }]);
  });
});

describe('the published JSON Schema', () => {
  it('accepts every matrix that can be defined', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        expect(isValid(matrixToJson(defineMatrix(definition)))).toBe(true);
      }),
    );
  });

  it.each([VIOLENCE_AND_THREATS, COX_3X3])('accepts the preset $id', (matrix) => {
    expect(isValid(matrixToJson(matrix))).toBe(true);
  });

  it.each([
    ['a missing property', { cells: undefined }],
    ['an unknown property', { colour: 'red' }],
    ['a number for a text', { version: 1 }],
    ['an empty text', { version: ' ' }],
    ['a code with capitals', { id: 'Sample' }],
    ['an unknown aggregation', { aggregation: 'mean' }],
    ['no levels', { levels: [] }],
    ['no dimension', { dimensions: [] }],
    ['a language twice', { languages: ['en', 'en'] }],
    [
      'an anchor below zero',
      { likelihood: { unit: 'events_per_unit_year', classes: [{ anchor: { from: -1, to: 1 } }] } },
    ],
  ])('refuses what defineMatrix refuses: %s', (_, change) => {
    const json = JSON.parse(JSON.stringify({ ...sampleJson(), ...change })) as unknown;
    expect(isValid(json)).toBe(false);
    expect(faultsOf(() => matrixFromJson(json)).length).toBeGreaterThan(0);
  });
});
