import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { csvText } from './comparison/csv-text.ts';
import { importYearlyTotals } from './comparison/import-yearly-totals.ts';
import type { LineRule } from './comparison/parse-yearly-totals.ts';
import { readDatabaseOptions } from './env.ts';
import { openExistingDatabase } from './open-database.ts';
import { listMunicipalities } from './organisation/list-municipalities.ts';
import { runCommand } from './run-command.ts';

const RULES: Readonly<Record<LineRule, string>> = {
  header_unknown:
    'the first line must be year,period_start,period_end,schools,kindergartens (with commas, semicolons or tabs)',
  field_count: 'there must be five fields',
  year_invalid: 'the year must be four digits',
  day_invalid: 'a day must be written as 2024-11-03 and exist',
  period_backwards: 'the period ends before it begins',
  period_outside_year: 'the period must lie within its year',
  count_invalid: 'a count must be a whole number, 0 or more',
  period_twice: 'this period stands further up already',
  not_csv: 'this is not CSV',
  empty: 'there is nothing in the file',
};

// Yearly totals from elsewhere, as a series beside the municipality's own: FILE "Name of the series" [municipality].
const [file, series, named] = process.argv.slice(2);
if (!file || !series) {
  console.error('Say which file and what the series is called: comparison FILE "Bergen, public figures"');
  process.exit(2);
}
await runCommand(async () => {
  const csv = csvText(await readFile(file));
  const database = await openExistingDatabase(readDatabaseOptions());
  try {
    const known = await listMunicipalities(database);
    const municipalityId = named ?? known[0];
    if (!municipalityId || !known.includes(municipalityId) || (!named && known.length > 1)) {
      console.error(`Say which municipality it is for, by its id: ${known.join(', ') || 'there is none yet'}`);
      return 2;
    }
    const options = { series, source: basename(file), importedAt: new Date() };
    const { changed, unchanged, problems } = await importYearlyTotals(database, municipalityId, csv, options);
    for (const { line, rule } of problems) console.error(`Line ${line}: ${RULES[rule]}`);
    if (problems.length > 0) console.error('Nothing was imported.');
    else console.log(`${changed} totals written, ${unchanged} as they were.`);
    return problems.length > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
});
