import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHAIN_START } from './chain-hash.ts';
import type { AuditSigner, SignedCheckpoint, WitnessedCheckpoint } from './checkpoint.ts';
import {
  lineHash,
  readBeginnings,
  readLines,
  type WitnessBeginning,
  type WitnessLine,
  writeBeginning,
  writeLine,
} from './witness-lines.ts';

/**
 * What the sealer has signed, kept outside the database: who can change everything in there cannot change what was said here.
 * One file a municipality, only ever added to.
 */
export interface AuditWitness {
  /** The last that was witnessed; null when nothing was. */
  last(municipalityId: string): Promise<WitnessedCheckpoint | null>;
  /**
   * Whether it was ever begun. A witness that was not, beside an audit that was signed before, has been lost: whoever took it
   * away could have cut the audit as well.
   */
  isBegun(municipalityId: string): Promise<boolean>;
  /** Begin it, and say why. On the disk when it answers. */
  begin(municipalityId: string, beginning: WitnessBeginning): Promise<void>;
  /** Add a checkpoint. On the disk when it answers. */
  append(municipalityId: string, signer: AuditSigner, checkpoint: SignedCheckpoint): Promise<void>;
}

const ENDING = '.witness.jsonl';

/** Far more than a line is long. */
const TAIL_BYTES = 16_384;

/**
 * Open a witness folder; it is made when its parent is there.
 * @throws {Error} As the file system says it, when the folder cannot be made or written.
 */
export async function openWitness(folder: string): Promise<AuditWitness> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  // The process remembers what it has said, also when the file is cut while it runs.
  const said = new Map<string, WitnessLine>();
  const lastOf = async (municipalityId: string) => {
    const kept = (await readTail(fileOf(folder, municipalityId))).at(-1) ?? null;
    const own = said.get(municipalityId) ?? null;
    return own && (kept?.checkpoint.position ?? 0) < own.checkpoint.position ? own : kept;
  };
  return {
    last: async (municipalityId) => (await lastOf(municipalityId))?.checkpoint ?? null,
    isBegun: async (municipalityId) => (await lastOf(municipalityId)) !== null || isBegunIn(folder, municipalityId),
    begin: (municipalityId, beginning) =>
      addLine(fileOf(folder, municipalityId), writeBeginning(municipalityId, beginning)),
    append: async (municipalityId, signer, checkpoint) => {
      const previous = (await lastOf(municipalityId))?.hash ?? CHAIN_START;
      const witnessed = signer.witness(municipalityId, checkpoint, previous);
      const text = writeLine(municipalityId, witnessed);
      await addLine(fileOf(folder, municipalityId), text);
      said.set(municipalityId, { municipalityId, checkpoint: witnessed, hash: lineHash(text) });
    },
  };
}

/** Every line of a municipality's witness; none when there is no file. */
export async function readWitness(folder: string, municipalityId: string): Promise<readonly WitnessLine[]> {
  const text = await readFile(fileOf(folder, municipalityId), 'utf8').catch(noneWhenMissing(''));
  return readLines(text);
}

/** Why a municipality's witness begins where it does; none when there is no file, or one of a version before. */
export async function readWitnessBeginnings(
  folder: string,
  municipalityId: string,
): Promise<readonly WitnessBeginning[]> {
  return readBeginnings(await readFile(fileOf(folder, municipalityId), 'utf8').catch(noneWhenMissing('')));
}

/** The municipalities that a witness folder tells of, also one that is gone from the database whole. */
export async function witnessedMunicipalities(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(noneWhenMissing<string[]>([]));
  return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
}

const fileOf = (folder: string, municipalityId: string) => join(folder, `${municipalityId}${ENDING}`);

async function isBegunIn(folder: string, municipalityId: string): Promise<boolean> {
  return (await readWitnessBeginnings(folder, municipalityId)).length > 0;
}

async function addLine(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    // Begins on a line of its own, also after a write that was cut off.
    await file.appendFile((await endsOpen(path)) ? `\n${text}\n` : `${text}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function endsOpen(path: string): Promise<boolean> {
  const tail = await tailOf(path, 1);
  return tail !== '' && tail !== '\n';
}

async function readTail(path: string): Promise<readonly WitnessLine[]> {
  return readLines(await tailOf(path, TAIL_BYTES));
}

async function tailOf(path: string, bytes: number): Promise<string> {
  const file = await open(path, 'r').catch(noneWhenMissing(null));
  if (!file) return '';
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - bytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function noneWhenMissing<T>(none: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return none;
    throw error;
  };
}
