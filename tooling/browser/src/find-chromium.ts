import { accessSync, constants } from 'node:fs';
import { unpackBundledChromium } from './bundled-chromium.ts';
import { chromiumArgs } from './chromium-args.ts';
import { findInstalledChromium } from './installed-chromium.ts';

/** A Chromium that can be started: the program, its arguments and what its environment must hold. */
export interface Chromium {
  /** Absolute path of the program. */
  readonly executablePath: string;
  /** Arguments every start needs; a driver adds its own (headless, profile, debugging pipe). */
  readonly args: readonly string[];
  /** Variables to add to the environment; empty unless the bundled Chromium is used. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it came from, for messages. */
  readonly source: 'CHROMIUM_PATH' | 'installed' | 'bundled';
}

/**
 * The Chromium that tests use: the one named by `CHROMIUM_PATH`, else an installed Chrome or Chromium, else the one
 * that came with the install (Linux on x64), unpacked on first use (about 5 s, 220 MB below `node_modules/.cache`).
 *
 * Nothing is ever downloaded: a municipality's build server is often a closed network.
 *
 * @throws {Error} When `CHROMIUM_PATH` names no runnable file, or nothing fits this machine; the message says what to do.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium> {
  const args = chromiumArgs({ asRoot: process.getuid?.() === 0 });
  const named = env['CHROMIUM_PATH'];
  if (named) return { executablePath: assertRunnable(named), args, env: {}, source: 'CHROMIUM_PATH' };
  const installed = findInstalledChromium(process.platform, env['PATH'] ?? '');
  if (installed) return { executablePath: installed, args, env: {}, source: 'installed' };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env: bundledEnv } = await unpackBundledChromium();
    return { executablePath, args, env: bundledEnv, source: 'bundled' };
  }
  throw new Error(
    `No Chrome or Chromium found, and none ships for ${process.platform}/${process.arch}: install Google Chrome, or set CHROMIUM_PATH to a Chromium.`,
  );
}

function assertRunnable(path: string): string {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    throw new Error(`CHROMIUM_PATH is '${path}', which is not a program that can be run: correct it or unset it.`);
  }
}
