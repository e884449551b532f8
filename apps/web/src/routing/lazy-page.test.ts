import { describe, expect, it, vi } from 'vitest';
import { lazyPage } from './lazy-page.ts';

const Page = () => null;

describe('lazyPage', () => {
  it('fetches nothing before it is gone to, and then once', async () => {
    const load = vi.fn(async () => ({ Page }));
    const page = lazyPage(load, 'Page', []);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([page.load(), page.load()])).toEqual([Page, Page]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is there in the same breath once it has been fetched', async () => {
    const page = lazyPage(async () => ({ Page }), 'Page', []);
    await page.load();
    expect(page.load()).toMatchObject({ status: 'fulfilled', value: Page });
  });

  it('stays a failure while that is shown, and is fetched anew when one comes again', async () => {
    const load = vi.fn(async () => ({ Page })).mockRejectedValueOnce(new TypeError('away'));
    const page = lazyPage(load, 'Page', []);
    await expect(page.load()).rejects.toThrow();
    await expect(page.load()).rejects.toThrow();
    expect(load).toHaveBeenCalledTimes(1);
    page.forgetFailure();
    expect(await page.load()).toBe(Page);
  });
});
