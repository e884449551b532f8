import { describe, expect, it } from 'vitest';
import written from '../../../../../docs/lifecycle.md?raw';
import { lifecycleDocument } from './lifecycle-document.ts';

describe('lifecycleDocument', () => {
  it('is what docs/lifecycle.md says (else run `pnpm --filter @vern/domain docs:lifecycle`)', () => {
    expect(written).toBe(lifecycleDocument());
  });
});
