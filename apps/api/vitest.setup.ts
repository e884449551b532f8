import type {} from '@vern/db/testing/global-setup';
import { afterEach, expect, vi } from 'vitest';

const said = vi.spyOn(console, 'error');

// A library that complains on the console has found a fault of ours, which nobody would see.
afterEach(() => {
  const complaints = said.mock.calls.map(String);
  said.mockClear();
  expect(complaints).toEqual([]);
});
