import { createHash, type KeyObject } from 'node:crypto';
import type { AuditBreak } from './audit-break.ts';
import { CHAIN_START } from './chain-hash.ts';
import { isWitnessedBy, keyIdOf, type WitnessedCheckpoint } from './checkpoint.ts';

/** A line of a witness file: the checkpoint and the hash the next line must name. */
export interface WitnessLine {
  readonly municipalityId: string;
  readonly checkpoint: WitnessedCheckpoint;
  /** SHA-256 of the line's text, hexadecimal. */
  readonly hash: string;
}

/** The text of a line, without its end. */
export function writeLine(municipalityId: string, checkpoint: WitnessedCheckpoint): string {
  return JSON.stringify({ vern: 'witness-1', municipalityId, ...checkpoint });
}

/** Why a witness begins where it does: with the audit, or over one that was signed before, because somebody said so. */
export interface WitnessBeginning {
  readonly at: Date;
  /** In the words of whoever began it. */
  readonly reason: string;
}

/** The text of the line that a witness begins with, without its end. It tells of no checkpoint and is not signed. */
export function writeBeginning(municipalityId: string, { at, reason }: WitnessBeginning): string {
  return JSON.stringify({ vern: 'witness-begun-1', municipalityId, at: at.toISOString(), reason });
}

/** Every beginning of a witness file: more than one if somebody began it again. */
export function readBeginnings(text: string): readonly WitnessBeginning[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('{"vern":"witness-begun-1"')) return [];
    try {
      const { at, reason } = JSON.parse(line);
      return [{ at: new Date(at), reason: String(reason) }];
    } catch {
      return [];
    }
  });
}

/** Hash of a line's text as the next line names it. */
export function lineHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The lines of a witness file. What is no line of ours is passed over: a write that was cut off by a power failure stays
 * in the file, which is only ever added to. Whether something is missing is told by the chain of lines.
 */
export function readLines(text: string): readonly WitnessLine[] {
  return text.split('\n').flatMap((line) => readLine(line) ?? []);
}

function readLine(text: string): WitnessLine | null {
  if (!text.startsWith('{"vern":"witness-1"')) return null;
  try {
    const { municipalityId, vern: _form, signedAt, ...rest } = JSON.parse(text);
    const at = new Date(signedAt);
    if (Number.isNaN(at.getTime()) || !Number.isSafeInteger(rest.position)) return null;
    return { municipalityId, checkpoint: { ...rest, signedAt: at }, hash: lineHash(text) };
  } catch {
    return null;
  }
}

/**
 * Whether a witness is whole: each line follows the one before, tells of a longer chain, and is signed.
 * @param publicKeys - Keys that may have signed; without them only the chain of lines is looked at.
 * @returns The first line that does not hold, named by the place in the audit that it tells of.
 */
export function checkWitness(
  municipalityId: string,
  lines: readonly WitnessLine[],
  publicKeys?: readonly KeyObject[],
): AuditBreak | null {
  const keys = new Map(publicKeys?.map((key) => [keyIdOf(key), key]));
  let previous = CHAIN_START;
  let position = 0;
  for (const { checkpoint, hash, municipalityId: whose } of lines) {
    const stop = (fault: 'witness_broken' | 'key_unknown') => ({ position: checkpoint.position, fault, entryId: null });
    if (whose !== municipalityId || checkpoint.previous !== previous || checkpoint.position <= position) {
      return stop('witness_broken');
    }
    if (publicKeys) {
      const key = keys.get(checkpoint.witnessKeyId);
      if (!key) return stop('key_unknown');
      if (!isWitnessedBy(key, municipalityId, checkpoint)) return stop('witness_broken');
    }
    previous = hash;
    position = checkpoint.position;
  }
  return null;
}
