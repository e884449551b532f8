import { describe, expect, it } from 'vitest';
import { INSTALL_FAILURES, installFailure } from './install-failure.mjs';

describe('installFailure', () => {
  it.each([
    [
      'npm error code EAI_AGAIN\nnpm error request to https://registry.npmjs.org/pnpm failed',
      /registry could not be reached/,
    ],
    [
      'ERR_PNPM_META_FETCH_FAIL  GET https://registry.npmjs.org/zod: request failed, reason: ECONNREFUSED',
      /registry could not be reached/,
    ],
    ["npm error code EACCES\nnpm error syscall mkdir\nnpm error path '/srv/vern/node_modules'", /user who owns/],
    ['ERR_PNPM_ENOSPC  no space left on device, write', /disk is full/],
    ["EROFS: read-only file system, mkdir '/srv/vern/node_modules'", /read-only disk/],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /certificate/],
    ['npm error code E404\nnpm error 404 Not Found - GET https://mirror.example/pnpm', /lacks a package/],
    ['ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"', /does not fit/],
    ['npm error code E403', /refused access/],
    ['spawn npx ENOENT', /npm is missing/],
    ['a reason nobody thought of', /see the log/],
  ])('%s: says what to do', (output, advice) => {
    expect(installFailure(output)).toMatch(advice);
  });

  it.each(INSTALL_FAILURES.map(({ advice }) => advice))('is one sentence that ends: %s', (advice) => {
    expect(advice.replaceAll(/"[^"]*"|\([^)]*\)|\w+\.(yaml|json|js)/g, '')).toMatch(/^[^.]*\.$/);
  });
});
