import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Says that the chain had this head at this length at this instant. */
export interface Checkpoint {
  readonly position: number;
  /** Hexadecimal hash of the entry at that position. */
  readonly head: string;
  readonly signedAt: Date;
}

/** A checkpoint with the signature over it and the name of the key that made it. */
export interface SignedCheckpoint extends Checkpoint {
  readonly keyId: string;
  /** Hexadecimal. */
  readonly signature: string;
}

/** A signed checkpoint in its place of the witness: what follows what cannot be changed there either. */
export interface WitnessedCheckpoint extends SignedCheckpoint {
  /** SHA-256 of the line before, hexadecimal; zeros before the first. */
  readonly previous: string;
  /** Hexadecimal, by the key that `witnessKeyId` names, over the checkpoint, its signature and `previous`. */
  readonly witnessSignature: string;
  readonly witnessKeyId: string;
}

/** Signs checkpoints. The private key stays inside. */
export interface AuditSigner {
  /** Names the public half, so that keys can be changed and old checkpoints still be checked. */
  readonly keyId: string;
  readonly publicKey: KeyObject;
  sign(municipalityId: string, checkpoint: Checkpoint): SignedCheckpoint;
  /** Sign a checkpoint's place in the witness, after the line with the hash `previous`. */
  witness(municipalityId: string, checkpoint: SignedCheckpoint, previous: string): WitnessedCheckpoint;
}

/**
 * A signer over an Ed25519 private key.
 * @param key - A key object, or PEM text (PKCS #8).
 * @throws {TypeError} When it is another kind of key.
 */
export function createAuditSigner(key: KeyObject | string): AuditSigner {
  const privateKey = typeof key === 'string' ? createPrivateKey(key) : key;
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('Checkpoints are signed with an Ed25519 key.');
  const publicKey = createPublicKey(privateKey);
  const keyId = keyIdOf(publicKey);
  return {
    keyId,
    publicKey,
    sign: (municipalityId, checkpoint) => ({
      ...checkpoint,
      keyId,
      signature: sign(null, messageOf(municipalityId, checkpoint), privateKey).toString('hex'),
    }),
    witness: (municipalityId, { position, head, signedAt, keyId: signedBy, signature }, previous) => {
      const checkpoint = { position, head, signedAt, keyId: signedBy, signature };
      const message = placeOf(municipalityId, { ...checkpoint, previous });
      const witnessSignature = sign(null, message, privateKey).toString('hex');
      return { ...checkpoint, previous, witnessKeyId: keyId, witnessSignature };
    },
  };
}

/** The name of a public key: the first 16 hexadecimal digits of the SHA-256 of its SPKI form. */
export function keyIdOf(publicKey: KeyObject): string {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('hex').slice(0, 16);
}

/** Whether the signature is the key's own over exactly this checkpoint of this municipality. */
export function isSignedBy(publicKey: KeyObject, municipalityId: string, checkpoint: SignedCheckpoint): boolean {
  return verify(null, messageOf(municipalityId, checkpoint), publicKey, Buffer.from(checkpoint.signature, 'hex'));
}

/** Whether the key put exactly this checkpoint at exactly this place of the municipality's witness. */
export function isWitnessedBy(publicKey: KeyObject, municipalityId: string, line: WitnessedCheckpoint): boolean {
  return verify(null, placeOf(municipalityId, line), publicKey, Buffer.from(line.witnessSignature, 'hex'));
}

function messageOf(municipalityId: string, { position, head, signedAt }: Checkpoint): Buffer {
  return Buffer.from(JSON.stringify(['vern-checkpoint-1', municipalityId, position, head, signedAt.toISOString()]));
}

function placeOf(
  municipalityId: string,
  {
    position,
    head,
    signedAt,
    keyId,
    signature,
    previous,
  }: Omit<WitnessedCheckpoint, 'witnessKeyId' | 'witnessSignature'>,
): Buffer {
  const checkpoint = [municipalityId, position, head, signedAt.toISOString(), keyId, signature];
  return Buffer.from(JSON.stringify(['vern-witness-1', ...checkpoint, previous]));
}
