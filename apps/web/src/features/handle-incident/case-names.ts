import type { TextAreas } from '@vern/i18n';
import type { CaseView } from '../../server/answers.ts';

type People = Pick<CaseView, 'people'>;

/** Who sent the report, by first name; a plain phrase for those who may not see names. */
export function reporterName({ people }: People, texts: Pick<TextAreas['case'], 'theReporter'>): string {
  return firstName(people.find(({ relation }) => relation === 'reporter')?.name) ?? texts.theReporter;
}

/** Whom it happened to, by first name, as one phrase. */
export function affectedNames({ people }: People, texts: Pick<TextAreas['case'], 'theReporter'>, and: string): string {
  const names = people.filter(({ relation }) => relation === 'affected').flatMap(({ name }) => firstName(name) ?? []);
  if (names.length === 0) return texts.theReporter;
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function firstName(name: string | undefined): string | undefined {
  return name?.split(' ')[0] || undefined;
}
