import { DatabaseFolderError, type FolderFault } from '@vern/db';
import { SettingsError } from './settings-error.ts';
import { WitnessFolderError } from './witness-folder-error.ts';

const FOLDER_SENTENCES: Readonly<
  Record<FolderFault, (folder: string, detail: Readonly<Record<string, string>>) => string>
> = {
  in_use: (folder, { pid }) =>
    `The data folder ${folder} is in use by another Vern (process ${pid ?? 'unknown'}): stop that one first, or set VERN_DATA to another folder.`,
  damaged: (folder) =>
    `The data folder ${folder} is damaged and cannot be opened: move it away to start afresh, or put a backup in its place ("npm run data:import FILE").`,
  other_major: (folder, { version }) =>
    `The data folder ${folder} was written by PostgreSQL ${version ?? '?'}, this Vern has another: run "npm run data:export FILE" with the Vern that wrote it, then "npm run data:import FILE" with this one.`,
  not_writable: (folder) =>
    `The data folder ${folder} cannot be written to: give this user the right to it, or set VERN_DATA to another folder.`,
};

/** One sentence that says what is wrong and what to do. What nobody foresaw keeps its own words. */
export function explainFailure(error: unknown): string {
  if (error instanceof DatabaseFolderError) return FOLDER_SENTENCES[error.fault](error.folder, error.detail);
  if (error instanceof SettingsError) return error.message;
  if (error instanceof WitnessFolderError)
    return `The folder ${error.folder} cannot be written to: the audit's witness is kept there. Make it and give this user the right to it, or set AUDIT_WITNESS to another folder.`;
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: stop what uses it, or choose another with PORT=3001 npm start.`;
  if (code === 'EACCES' && port)
    return `This user may not use port ${port}: choose one above 1023 with PORT=3001 npm start.`;
  if (code === '3D000') return 'There is no database of that name at DATABASE_URL: make it, or correct the address.';
  if (code === '42501')
    return 'The login in DATABASE_MIGRATION_URL is not the owner of the database: name the owner there.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'There is no such server as in DATABASE_URL: correct the address.';
  if (code === 'ECONNREFUSED') return 'PostgreSQL does not answer at DATABASE_URL: start it, or correct the address.';
  if (code === '28P01' || code === '28000')
    return 'PostgreSQL refuses the login in DATABASE_URL: correct user or password.';
  return `Vern could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
