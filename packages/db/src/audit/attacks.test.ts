import { generateKeyPairSync } from 'node:crypto';
import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeEachEngine } from '../../testing/index.ts';
import { createAuditSigner } from './checkpoint.ts';
import { openWitness } from './open-witness.ts';
import { BEGIN, type SealedAudit, sealedAudit } from './sealed-audit.fixture.ts';
import { isSound } from './verify-audit.ts';

const EDIT = 'update audit_entry set actor_id = null where municipality_id = $1 and id = $2';
const TABLES = ['audit_entry', 'audit_seal', 'audit_checkpoint'] as const;

type Attack = {
  /** What is done with every right in the database, and no other. */
  readonly does: (audit: SealedAudit) => Promise<unknown>;
  /** What the verification says straight after. */
  readonly found: string;
  /** What the running server's sealer says; null when it signs on, and the verification finds it all the same. */
  readonly refused: string | null;
};

const cut = async ({ spoil }: SealedAudit, after: number) => {
  await spoil('delete from audit_seal where municipality_id = $1 and position > $2', after);
  await spoil('delete from audit_checkpoint where municipality_id = $1 and position > $2', after);
};

const insertEntry = ({ spoil }: SealedAudit, instant: string, idInstant = instant) =>
  spoil(
    `insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, subject_type, subject_id,
        changed_fields, details, form)
      values ($1, $2, $3, null, 'incident.read', 'incident', $4, 'incident', $4, '{}', '{}', 'vern-audit-2')`,
    v7({ msecs: Date.parse(idInstant) }),
    instant,
    v7(),
  );

const ATTACKS: Readonly<Record<string, Attack>> = {
  'edits an entry': {
    does: ({ spoil, ids }) => spoil(EDIT, ids[1]),
    found: 'hash_differs',
    refused: null,
  },
  'edits an entry and makes the chain anew from it': {
    does: async ({ spoil, ids, resign }) => {
      await spoil(EDIT, ids[1]);
      await resign(null);
    },
    found: 'checkpoint_differs',
    refused: 'checkpoint_differs',
  },
  'edits an entry and has the running server make the chain anew': {
    does: async ({ spoil, ids, ...audit }) => {
      await spoil(EDIT, ids[1]);
      await cut({ spoil, ids, ...audit }, 0);
    },
    found: 'tail_missing',
    refused: 'tail_missing',
  },
  'edits an entry and signs everything again with a key of their own': {
    does: async ({ spoil, ids, resign }) => {
      await spoil(EDIT, ids[1]);
      await resign(createAuditSigner(generateKeyPairSync('ed25519').privateKey));
    },
    found: 'checkpoint_differs',
    refused: 'checkpoint_differs',
  },
  'signs the true chain again with a key of their own': {
    does: ({ resign }) => resign(createAuditSigner(generateKeyPairSync('ed25519').privateKey)),
    found: 'checkpoint_missing',
    refused: 'checkpoint_missing',
  },
  'deletes an entry': {
    does: ({ spoil, ids }) => spoil('delete from audit_entry where municipality_id = $1 and id = $2', ids[4]),
    found: 'entry_missing',
    refused: null,
  },
  'deletes an entry with its seal': {
    does: async ({ spoil, ids }) => {
      await spoil('delete from audit_seal where municipality_id = $1 and entry_id = $2', ids[4]);
      await spoil('delete from audit_entry where municipality_id = $1 and id = $2', ids[4]);
    },
    found: 'seal_missing',
    refused: null,
  },
  'cuts the tail': {
    does: ({ spoil }) => spoil('delete from audit_seal where municipality_id = $1 and position > 6'),
    found: 'tail_missing',
    refused: 'tail_missing',
  },
  'cuts the tail with its checkpoints': {
    does: (audit) => cut(audit, 6),
    found: 'tail_missing',
    refused: 'tail_missing',
  },
  'cuts the tail with its checkpoints and its entries': {
    does: async (audit) => {
      await cut(audit, 6);
      const { spoil, ids } = audit;
      await spoil('delete from audit_entry where municipality_id = $1 and id = any ($2)', ids.slice(6));
    },
    found: 'tail_missing',
    refused: 'tail_missing',
  },
  'empties the audit': {
    does: async ({ spoil }) => {
      for (const table of TABLES) await spoil(`delete from ${table} where municipality_id = $1`);
    },
    found: 'tail_missing',
    refused: 'tail_missing',
  },
  'deletes all checkpoints': {
    does: ({ spoil }) => spoil('delete from audit_checkpoint where municipality_id = $1'),
    found: 'checkpoint_missing',
    refused: 'checkpoint_missing',
  },
  'deletes a checkpoint in the middle': {
    does: ({ spoil }) => spoil('delete from audit_checkpoint where municipality_id = $1 and position = 6'),
    found: 'checkpoint_missing',
    refused: null,
  },
  'deletes seals and checkpoints': {
    does: (audit) => cut(audit, 0),
    found: 'tail_missing',
    refused: 'tail_missing',
  },
  'puts in an entry of last year': {
    does: (audit) => insertEntry(audit, '2025-04-01T08:00:00Z'),
    found: 'overdue',
    refused: null,
  },
  'puts in an entry of last year under an id of today': {
    does: (audit) => insertEntry(audit, '2025-04-01T08:00:00Z', '2026-03-02T10:03:01Z'),
    found: 'overdue',
    refused: null,
  },
  'pushes an entry into the chain and moves the rest': {
    does: async (audit) => {
      const { spoil, ids, resign } = audit;
      await insertEntry(audit, BEGIN.toISOString());
      await spoil('update audit_seal set position = position + 100 where municipality_id = $1 and position > 4');
      await spoil('update audit_seal set position = position - 99 where municipality_id = $1 and position > 100');
      await spoil(
        `insert into audit_seal select municipality_id, 5, id, '\\x00' from audit_entry
          where municipality_id = $1 and not (id = any ($2))`,
        ids,
      );
      await resign(null);
    },
    found: 'checkpoint_missing',
    refused: 'checkpoint_differs',
  },
  'lets two seals change places': {
    does: async ({ spoil }) => {
      await spoil('update audit_seal set position = position + 100 where municipality_id = $1 and position in (2, 8)');
      await spoil(
        `update audit_seal set position = case position when 102 then 8 else 2 end
          where municipality_id = $1 and position > 100`,
      );
    },
    found: 'hash_differs',
    refused: null,
  },
  'puts back an older copy of everything': {
    does: async (audit) => {
      const { spoil, ids } = audit;
      await cut(audit, 3);
      await spoil('delete from audit_entry where municipality_id = $1 and id = any ($2)', ids.slice(3));
    },
    found: 'tail_missing',
    refused: 'tail_missing',
  },
  'uses an older signature again for the end of the chain': {
    does: ({ spoil }) =>
      spoil(
        `update audit_checkpoint c set signature = o.signature, signed_at = o.signed_at, key_id = o.key_id
          from audit_checkpoint o where c.municipality_id = $1 and o.municipality_id = $1
          and c.position = 9 and o.position = 6`,
      ),
    found: 'checkpoint_missing',
    refused: 'checkpoint_missing',
  },
  'lets a checkpoint count fewer entries': {
    does: ({ spoil }) => spoil('update audit_checkpoint set position = 8 where municipality_id = $1 and position = 9'),
    found: 'checkpoint_differs',
    refused: 'checkpoint_missing',
  },
  'lets a checkpoint have been signed on another day': {
    does: ({ spoil }) =>
      spoil(
        `update audit_checkpoint set signed_at = signed_at - interval '1 day' where municipality_id = $1 and position = 3`,
      ),
    found: 'signature_invalid',
    refused: null,
  },
  'gives the chain to another municipality': {
    does: async ({ spoil }) => {
      for (const table of TABLES)
        await spoil(`update ${table} set municipality_id = $2 where municipality_id = $1`, v7());
    },
    found: 'tail_missing',
    refused: 'tail_missing',
  },
};

describeEachEngine('somebody with every right in the database', (open) => {
  it('is told from nobody: an audit that was left alone holds, also as work goes on', async () => {
    const audit = await sealedAudit(open());
    expect(isSound(await audit.verify())).toBe(true);
    expect(await audit.workOn()).toBeNull();
    await audit.restart();
    expect(await audit.workOn()).toBeNull();
    const report = await audit.verify();
    expect(report).toMatchObject({ verified: 13, witnessed: 13, unsealed: 0, firstBreak: null, misdated: 0 });
  });

  it.each(Object.entries(ATTACKS))('%s, and is found', async (_, { does, found, refused }) => {
    const audit = await sealedAudit(open());
    await does(audit);
    const report = await audit.verify();
    expect(report.overdue > 0 ? 'overdue' : report.firstBreak?.fault).toBe(found);
    expect(isSound(report)).toBe(false);
    // The server that runs meanwhile never makes it good, and what it cannot stand for it does not sign.
    expect((await audit.workOn())?.fault ?? null).toBe(refused);
    await audit.restart();
    expect((await audit.workOn())?.fault ?? null).toBe(refused);
    expect(isSound(await audit.verify())).toBe(false);
  });

  it('puts in an entry of another decade, and is found when it is sealed, while others are sealed as before', async () => {
    const audit = await sealedAudit(open());
    await insertEntry(audit, '2036-01-01T00:00:00Z');
    await audit.workOn();
    expect(await audit.verify()).toMatchObject({ unsealed: 0, misdated: 1, firstMisdated: { fault: 'post_dated' } });
  });

  it('puts in an entry of last year, and is found after it was sealed too', async () => {
    const audit = await sealedAudit(open());
    await insertEntry(audit, '2025-04-01T08:00:00Z');
    await audit.workOn();
    expect(await audit.verify()).toMatchObject({ unsealed: 0, misdated: 1, firstMisdated: { fault: 'back_dated' } });
  });
});

describeEachEngine('somebody who reaches the witness too, but not the key', (open) => {
  const pathOf = ({ folder, municipalityId }: SealedAudit) => join(folder, `${municipalityId}.witness.jsonl`);

  it('changes a line, and is found', async () => {
    const audit = await sealedAudit(open());
    const text = await readFile(pathOf(audit), 'utf8');
    await writeFile(pathOf(audit), text.replace('"position":6', '"position":5'));
    expect((await audit.verify()).firstBreak).not.toBeNull();
  });

  it('takes a line out, and is found', async () => {
    const audit = await sealedAudit(open());
    const [first, , ...rest] = (await readFile(pathOf(audit), 'utf8')).split('\n');
    await writeFile(pathOf(audit), [first, ...rest].join('\n'));
    expect((await audit.verify()).firstBreak).toMatchObject({ fault: 'witness_broken' });
  });

  it('cuts both while the server runs, and is found: it remembers what it said', async () => {
    const audit = await sealedAudit(open());
    await cut(audit, 3);
    await rm(pathOf(audit));
    expect(await audit.workOn()).toMatchObject({ fault: 'tail_missing' });
  });

  it('takes the whole witness away while the server is stopped, and it is found until somebody begins another', async () => {
    const audit = await sealedAudit(open());
    await cut(audit, 3);
    await rm(pathOf(audit));
    await audit.restart();
    expect(await audit.workOn()).toMatchObject({ fault: 'witness_missing' });
    await audit.restart();
    expect(await audit.workOn()).toMatchObject({ fault: 'witness_missing' });
    await (await openWitness(audit.folder)).begin(audit.municipalityId, { at: BEGIN, reason: 'the disk was replaced' });
    await audit.restart();
    expect(await audit.workOn()).toBeNull();
  });

  it('takes it away and with it every signature in the database, and is found as well', async () => {
    const audit = await sealedAudit(open());
    await audit.spoil('delete from audit_checkpoint where municipality_id = $1');
    await rm(pathOf(audit));
    await audit.restart();
    expect(await audit.workOn()).toMatchObject({ fault: 'witness_missing' });
  });

  it('leaves half a line, as a power failure does, and nothing is lost by it', async () => {
    const audit = await sealedAudit(open());
    await appendFile(pathOf(audit), '{"vern":"witness-1","municipalityId":"');
    await audit.restart();
    expect(await audit.workOn()).toBeNull();
    expect(await audit.verify()).toMatchObject({ verified: 11, witnessed: 11, firstBreak: null });
  });

  it('takes away the end of the witness alone: what is in the database is said again', async () => {
    const audit = await sealedAudit(open());
    const [first] = (await readFile(pathOf(audit), 'utf8')).split('\n');
    await truncate(pathOf(audit), first!.length + 1);
    await audit.restart();
    expect(await audit.workOn()).toBeNull();
    expect(isSound(await audit.verify())).toBe(true);
  });
});
