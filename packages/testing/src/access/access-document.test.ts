import { loadCodes } from '@vern/i18n/codes';
import { expect, it } from 'vitest';
import written from '../../../../docs/access.md?raw';
import { accessDocument } from './access-document.ts';

it('docs/access.md is what the tables say (else run `pnpm --filter @vern/testing docs:access`)', async () => {
  const words = await loadCodes('en', 'organisation');
  expect(written).toBe(accessDocument(words!.roles));
});
