import { describe, expect, it } from 'vitest';
import { nodeOf } from './node-of.ts';

const HERE = Number(process.versions.node.split('.')[0]);

describe('nodeOf', () => {
  it('finds this Node', () => {
    expect(nodeOf(HERE)).toEqual([process.execPath]);
  });

  it('leaves a version that is not installed to npm', () => {
    expect(nodeOf(1)).toEqual(['npx', '--yes', 'node@1']);
  });

  it('passes over a program that cannot be started, and one that is no Node', () => {
    expect(nodeOf(HERE, ['/no/such/node', '/bin/false', '/bin/echo', process.execPath])).toEqual([process.execPath]);
  });
});
