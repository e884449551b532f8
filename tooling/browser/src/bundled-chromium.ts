import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type ExtractOptions, extract } from 'tar-fs';

/** `lib` holds the few shared libraries a plain Debian or Ubuntu lacks (NSS, NSPR, expat). */
const LIBRARIES = 'lib';
const PROGRAM = 'chromium';

/** Relative on purpose, so that the unpacked folder can be moved together with the project. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** As root the files would else belong to whoever packed them. The published types lack `chown`. */
const OWNED_BY_US: ExtractOptions & { readonly chown: boolean } = { chown: false };

/** A started Chromium needs these beside its program. */
export interface BundledChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpack the Chromium that ships inside `@sparticuz/chromium`, once per version.
 *
 * The package's own unpacking goes to one fixed name in the machine's temporary folder, where two users or two test
 * runs meet, and brings its libraries only on one cloud's machines. Here everything goes to a folder of its own
 * beside the target and takes its name in one step, so a parallel or interrupted run never sees half a browser.
 *
 * @param cacheFolder - Where unpacked versions are kept.
 */
export async function unpackBundledChromium(cacheFolder: string = defaultCacheFolder()): Promise<BundledChromium> {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const target = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(target)) await unpack(join(packageFolder, 'bin'), target);
  return {
    executablePath: join(target, PROGRAM),
    env: {
      LD_LIBRARY_PATH: join(target, LIBRARIES),
      FONTCONFIG_PATH: target,
      FONTCONFIG_FILE: join(target, 'fonts.conf'),
      XDG_CACHE_HOME: join(target, 'cache'),
    },
  };
}

function defaultCacheFolder(): string {
  return fileURLToPath(new URL('../../../node_modules/.cache/vern', import.meta.url));
}

async function unpack(archives: string, target: string): Promise<void> {
  const workFolder = `${target}.${process.pid}.${crypto.randomUUID()}`;
  await mkdir(join(workFolder, 'cache'), { recursive: true });
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(archives, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(workFolder, PROGRAM), { mode: 0o755 }),
      ),
      ...['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((archive) =>
        pipeline(createReadStream(join(archives, archive)), createBrotliDecompress(), extract(workFolder, OWNED_BY_US)),
      ),
    ]);
    await writeFile(join(workFolder, 'fonts.conf'), FONTS_CONF);
    await rename(workFolder, target).catch((error: NodeJS.ErrnoException) => {
      // Another run was first; its copy is as good as ours.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}
