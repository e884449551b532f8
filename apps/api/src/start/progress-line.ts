import type { LoadProgress } from '@vern/db/seed';

const STEPS: Readonly<Record<LoadProgress['step'], string>> = {
  organisation: 'places and people',
  reports: 'five school years of reports',
  counts: 'counts',
  audit: 'audit',
};

/** Say how far the demo's data have come: once a step, and every quarter of a long one. */
export function progressLine(say: (text: string) => void): (progress: LoadProgress) => void {
  let said = '';
  return ({ step, done }) => {
    const quarter = Math.floor(done * 4) * 25;
    const line = `  Making the demo municipality: ${STEPS[step]} ${quarter} %`;
    if (line === said) return;
    said = line;
    say(line);
  };
}
