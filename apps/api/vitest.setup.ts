import type {} from '@vern/db/testing/global-setup';
import { afterEach, expect, vi } from 'vitest';

const said = vi.spyOn(console, 'error');

// What a library complains of on the console is a fault of ours that nobody would see.
afterEach(() => {
  const complaints = said.mock.calls.map(String);
  said.mockClear();
  expect(complaints).toEqual([]);
});
