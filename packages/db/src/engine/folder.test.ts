import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseFolderError } from './folder-error.ts';
import { lockFolder } from './folder-lock.ts';
import { openPglite } from './open-pglite.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vern-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that has ended: its number may be used again, its start time is not. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid!;
}

describe('lockFolder', () => {
  it('refuses a second start on the same folder and names the process that has it', async () => {
    const unlock = await lockFolder(folder);
    const second = lockFolder(folder);
    await expect(second).rejects.toMatchObject({ fault: 'in_use', folder, detail: { pid: String(process.pid) } });
    await unlock();
    await (await lockFolder(folder))();
  });

  it('gives the folder to exactly one of many that start together', async () => {
    const starts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each([
    ['has ended', async () => ({ pid: await deadProcess(), startedAt: '' })],
    ['has ended and whose number somebody else has now', async () => ({ pid: process.pid, startedAt: '1' })],
  ])('takes over the lock of an owner that %s', async (_what, owner) => {
    await writeFile(join(folder, 'vern.lock'), JSON.stringify(await owner()));
    const unlock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, 'vern.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    await unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over a lock that was never written to its end', async () => {
    await writeFile(join(folder, 'vern.lock'), '{"pid":');
    await (await lockFolder(folder))();
  });

  it('says of a lock that it cannot take away that the place cannot be written, not that another has it', async () => {
    await writeFile(join(folder, 'vern.lock'), '');
    // Where it would be moved to stands what cannot be replaced: as on a disk that can only be read.
    await mkdir(join(folder, `vern.lock.${process.pid}`));
    await expect(lockFolder(folder)).rejects.toMatchObject({ fault: 'not_writable' });
  });

  it('refuses a place that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(lockFolder(join(folder, 'file', 'below'))).rejects.toMatchObject({ fault: 'not_writable' });
  });
});

describe('openPglite', () => {
  it('keeps what was written, and refuses a second open meanwhile', async () => {
    const first = await openPglite(folder);
    await first.script('create table kept (id int); insert into kept values (7)');
    await expect(openPglite(folder)).rejects.toMatchObject({ fault: 'in_use' });
    await first.close();
    const again = await openPglite(folder);
    expect(await again.query('select id from kept')).toEqual([{ id: 7 }]);
    await again.close();
  });

  it('refuses a folder of another PostgreSQL major and leaves it as it is', async () => {
    await mkdir(join(folder, 'pgdata', 'global'), { recursive: true });
    await writeFile(join(folder, 'pgdata', 'PG_VERSION'), '17\n');
    await writeFile(join(folder, 'pgdata', 'global', 'pg_control'), '');
    await expect(openPglite(folder)).rejects.toMatchObject({ fault: 'other_major', detail: { version: '17' } });
    expect(await readdir(folder)).toEqual(['pgdata']);
  });

  it('says damaged when parts of the folder are gone or spoiled, and gives the lock back', async () => {
    await (await openPglite(folder)).close();
    await writeFile(join(folder, 'pgdata', 'global', 'pg_control'), 'spoiled');
    await expect(openPglite(folder)).rejects.toBeInstanceOf(DatabaseFolderError);
    await rm(join(folder, 'pgdata', 'global', 'pg_control'));
    await expect(openPglite(folder)).rejects.toMatchObject({ fault: 'damaged' });
    expect(await readdir(folder)).toEqual(['pgdata']);
  });
});
