import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defineMatrix } from '../define/define-matrix.ts';
import { matrixFromJson } from '../define/matrix-json.ts';
import { arbitraryDefinition } from '../fixtures/arbitrary-definition.ts';
import { COX_3X3, VIOLENCE_AND_THREATS } from '../presets/index.ts';
import { matrixToYaml } from './matrix-to-yaml.ts';

describe('matrixToYaml', () => {
  it('gives back the same matrix through a YAML reader', () => {
    for (const matrix of [COX_3X3, VIOLENCE_AND_THREATS]) {
      expect(matrixFromJson(parse(matrixToYaml(matrix)))).toEqual(matrix);
      // Older readers take `no` for false and 1.0 for a number where nothing quotes them.
      expect(matrixFromJson(parse(matrixToYaml(matrix), { version: '1.1' }))).toEqual(matrix);
    }
  });

  it('does so for any matrix', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const matrix = defineMatrix(definition);
        expect(matrixFromJson(parse(matrixToYaml(matrix)))).toEqual(matrix);
      }),
      { numRuns: 50 },
    );
  });

  it('puts a row of cells on a line', () => {
    expect(matrixToYaml(COX_3X3)).toContain('\n  - ["green", "yellow", "red"]\n');
  });
});
