import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatePlace } from './locate-place.ts';

/** The text from a position on. */
function textAt(text: string, { line, column }: { readonly line: number; readonly column: number }): string {
  const lines = text.split('\n').slice(line - 1);
  return [lines[0]!.slice(column - 1), ...lines.slice(1)].join('\n');
}

/** Every place in a JSON value with what stands there. */
function places(value: unknown, pointer = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  const parts = Object.entries(value).flatMap(([key, part]) =>
    places(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [[pointer, value], ...parts];
}

describe('locatePlace', () => {
  it('finds where the value of any pointer starts', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2), (source, indent) => {
        const value: unknown = JSON.parse(source);
        const text = JSON.stringify(value, null, indent);
        for (const [pointer, part] of places(value)) {
          const start = JSON.stringify(part).slice(0, 1);
          expect(textAt(text, locatePlace(text, pointer)).startsWith(start)).toBe(true);
        }
      }),
    );
  });

  it('counts lines and columns from 1', () => {
    expect(locatePlace('{\n  "a": [1,\n  22]\n}', '/a/1')).toEqual({ line: 3, column: 3 });
    expect(locatePlace('  7', '')).toEqual({ line: 1, column: 3 });
  });

  it('is not misled by brackets and quotes inside texts', () => {
    const text = '{"x": "}]\\"{", "y": {"z": "]"}, "w": true}';
    expect(textAt(text, locatePlace(text, '/w'))).toBe('true}');
    expect(textAt(text, locatePlace(text, '/y/z'))).toBe('"]"}, "w": true}');
  });

  it('stops at what encloses a place that is not there', () => {
    const text = '{"a": {"b": 1}}';
    expect(textAt(text, locatePlace(text, '/a/c'))).toBe('{"b": 1}}');
    expect(textAt(text, locatePlace(text, '/a/b/c'))).toBe('1}}');
  });
});
