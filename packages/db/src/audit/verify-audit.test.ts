import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { expect, inject, it } from 'vitest';
import { insertBatch } from '../../seed/insert-batch.ts';
import { describeEachEngine, makeMunicipality } from '../../testing/index.ts';
import { tamper } from '../../testing/tamper.ts';
import { connectionOf } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { canonicalEntry } from './canonical-entry.ts';
import { CHAIN_START, chainHash } from './chain-hash.ts';
import { createAuditSigner } from './checkpoint.ts';
import { ENTRY_COLUMNS, type EntryRow } from './entry-row.ts';
import { sealAudit } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const signer = createAuditSigner(generateKeyPairSync('ed25519').privateKey);
const publicKeys = [signer.publicKey];
const NOW = new Date('2026-03-02T10:00:00Z');
const LENGTH = 9;

/** Recompute every seal's hash, as an intruder who knows how the chain is made. */
async function rechain(query: Query, municipalityId: string): Promise<readonly string[]> {
  const rows = await query<EntryRow & { position: string }>(
    `select s.position::text, ${ENTRY_COLUMNS} from audit_seal s
      join audit_entry e on e.municipality_id = s.municipality_id and e.id = s.entry_id
      where s.municipality_id = $1 order by s.position`,
    [municipalityId],
  );
  let head = CHAIN_START;
  return rows.map((row) => {
    head = chainHash(head, canonicalEntry(municipalityId, row));
    return head;
  });
}

describeEachEngine('verifyAudit', (open) => {
  const sealed = async () => {
    const test = open();
    const { municipalityId } = await makeMunicipality(test, {});
    const ids = Array.from({ length: LENGTH }, (_, index) => v7({ msecs: NOW.getTime() + index }));
    await connectionOf(test.owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      await insertBatch(query, {
        table: 'audit_entry',
        rows: ids.map((id, index) => ({
          municipality_id: municipalityId,
          id,
          at: new Date(NOW.getTime() + index).toISOString(),
          actor_id: v7(),
          action: 'incident.assess',
          entity_type: 'incident',
          entity_id: v7(),
          subject_type: 'incident',
          subject_id: v7(),
          form: 'vern-audit-2',
          changed_fields: ['severity'],
          details: { to: index, from: 1 },
          read_key: null,
        })),
      });
    });
    await sealAudit(test.database, municipalityId, signer, NOW, { batchSize: 4 });
    const spoil = (sql: string, ...values: unknown[]) =>
      tamper(test, inject('vernTemplates').server, sql, [municipalityId, ...values]);
    const verify = () => verifyAudit(test.database, municipalityId, { publicKeys, pageSize: 4 });
    return { test, municipalityId, ids, spoil, verify };
  };

  it.each([
    ['at', "at + interval '1 millisecond'"],
    ['actor_id', 'null'],
    ['action', "'incident.read'"],
    ['entity_type', "'measure'"],
    ['entity_id', 'id'],
    ['subject_type', "'measure'"],
    ['subject_id', 'entity_id'],
    ['form', "'vern-audit-1'"],
    ['form', "'vern-audit-3'"],
    ['changed_fields', "array['status']"],
    ['details', `'{"from": 1, "to": 99}'`],
    ['read_key', "'x'"],
  ])('finds an entry whose %s was edited', async (column, value) => {
    const { ids, spoil, verify } = await sealed();
    await spoil(`update audit_entry set ${column} = ${value} where municipality_id = $1 and id = $2`, ids[5]);
    const expected = { position: 6, fault: 'hash_differs', entryId: ids[5] };
    expect(await verify()).toMatchObject({ verified: 5, firstBreak: expected });
  });

  it('finds the first of any edited entries, wherever it is', async () => {
    const { ids, spoil, verify } = await sealed();
    const edits = fc.uniqueArray(fc.nat(LENGTH - 1), { minLength: 1, maxLength: 4 });
    const run = fc.asyncProperty(edits, async (places) => {
      const edit = `update audit_entry set at = at + $3 * interval '1 ms' where municipality_id = $1 and id = any ($2)`;
      const edited = places.map((place) => ids[place]);
      await spoil(edit, edited, 7);
      expect((await verify()).firstBreak).toMatchObject({ position: Math.min(...places) + 1, fault: 'hash_differs' });
      await spoil(edit, edited, -7);
      expect((await verify()).firstBreak).toBeNull();
    });
    await fc.assert(run, { numRuns: 12 });
  });

  it('finds a deleted entry', async () => {
    const { ids, spoil, verify } = await sealed();
    await spoil('delete from audit_entry where municipality_id = $1 and id = $2', ids[2]);
    expect((await verify()).firstBreak).toEqual({ position: 3, fault: 'entry_missing', entryId: ids[2] });
  });

  it('finds a seal that is gone', async () => {
    const { spoil, verify } = await sealed();
    await spoil('delete from audit_seal where municipality_id = $1 and position = 4');
    expect((await verify()).firstBreak).toMatchObject({ position: 4, fault: 'seal_missing' });
  });

  it('finds two seals that changed places', async () => {
    const { ids, spoil, verify } = await sealed();
    await spoil('update audit_seal set position = position + 100 where municipality_id = $1 and position in (3, 7)');
    await spoil(
      'update audit_seal set position = case position when 103 then 7 else 3 end where municipality_id = $1 and position > 100',
    );
    expect((await verify()).firstBreak).toEqual({ position: 3, fault: 'hash_differs', entryId: ids[6] });
  });

  it('finds an entry that was pushed into the chain', async () => {
    const { ids, spoil, verify } = await sealed();
    await spoil('update audit_seal set position = position + 100 where municipality_id = $1 and position > 5');
    await spoil('update audit_seal set position = position - 99 where municipality_id = $1 and position > 100');
    const forged = v7();
    await spoil(
      `insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, subject_type, subject_id,
        changed_fields, details, read_key, form)
      select municipality_id, $2, at, actor_id, action, entity_type, entity_id, subject_type, subject_id, changed_fields,
        details, read_key, form from audit_entry where municipality_id = $1 and id = $3`,
      forged,
      ids[0],
    );
    await spoil(
      'insert into audit_seal select municipality_id, 6, $2, hash from audit_seal where municipality_id = $1 and position = 5',
      forged,
    );
    expect((await verify()).firstBreak).toEqual({ position: 6, fault: 'hash_differs', entryId: forged });
  });

  it('finds a tail that was cut off', async () => {
    const { spoil, verify } = await sealed();
    await spoil('delete from audit_seal where municipality_id = $1 and position > 6');
    expect((await verify()).firstBreak).toEqual({ position: 7, fault: 'tail_missing', entryId: null });
  });

  it('finds an edit whose chain was recomputed, by the signature', async () => {
    const { test, municipalityId, ids, spoil, verify } = await sealed();
    await spoil('update audit_entry set actor_id = null where municipality_id = $1 and id = $2', ids[0]);
    for (const [index, hash] of (await rechainOf(test, municipalityId)).entries()) {
      await spoil(
        `update audit_seal set hash = decode($2, 'hex') where municipality_id = $1 and position = $3`,
        hash,
        index + 1,
      );
    }
    expect((await verify()).firstBreak).toMatchObject({ position: 4, fault: 'checkpoint_differs' });
  });

  it('refuses a checkpoint that was signed with another key, or changed', async () => {
    const { test, municipalityId, spoil, verify } = await sealed();
    const other = generateKeyPairSync('ed25519').publicKey;
    const strange = await verifyAudit(test.database, municipalityId, { publicKeys: [other] });
    expect(strange.firstBreak).toMatchObject({ position: 4, fault: 'key_unknown' });
    await spoil(
      `update audit_checkpoint set signed_at = signed_at + interval '1 day' where municipality_id = $1 and position = 8`,
    );
    expect((await verify()).firstBreak).toMatchObject({ position: 8, fault: 'signature_invalid' });
  });

  const rechainOf = (test: ReturnType<typeof open>, municipalityId: string) =>
    connectionOf(test.owner).transaction(async (query) => {
      await query('set local role vern_transfer');
      return rechain(query, municipalityId);
    });
});
