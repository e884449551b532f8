import { alternative, type Edit, element, importing, member, property, returned } from './edits/edit.ts';
import type { Plan } from './plan.ts';
import { templatesOf } from './templates.ts';
import { type NounWords, retold } from './words-of.ts';

/** What is opened for another noun, and what it gets: a line in each room's list of nouns, told of the sample. */
const LISTS = {
  'packages/domain/src/nouns/nouns.ts': [
    importing('../specimen/index.ts', 'SPECIMEN_STEPS', 'type SpecimenAuditAction'),
    importing('../specimen/news/index.ts', 'SPECIMEN_NEWS'),
    importing('../specimen/ports/index.ts', 'type SpecimenPort'),
    property('NOUN_PATHS', 'specimen', `(id) => \`/specimens/\${id}\``),
    element('NOUN_NEWS', 'SPECIMEN_NEWS'),
    element('NOUN_STEPS', 'SPECIMEN_STEPS'),
    alternative('NounAction', 'SpecimenAuditAction'),
    member('NounPorts', 'specimens', 'SpecimenPort'),
  ],
  'packages/db/src/nouns.ts': [
    importing('./outbox/audience/specimen.ts', 'specimenAudience'),
    importing('./specimen/specimen.repository.ts', 'createSpecimenRepository'),
    returned('createRepositories', 'specimens', 'createSpecimenRepository(database)'),
    property('AUDIENCES', 'specimen', 'specimenAudience'),
  ],
  'packages/api/src/root.ts': [
    importing('./specimen/index.ts', 'specimenRouter'),
    property('appRouter', 'specimen', 'specimenRouter'),
  ],
  'packages/testing/src/nouns.ts': [
    importing('./access/specimen.expectations.ts', 'SPECIMEN_EXPECTATIONS'),
    importing('./specimen/specimens-in-memory.ts', 'specimensInMemory'),
    returned('nounsInMemory', 'specimens', 'specimensInMemory(store)'),
    element('NOUN_EXPECTATIONS', 'SPECIMEN_EXPECTATIONS'),
  ],
  'packages/i18n/src/nouns.ts': [
    element('NEWS_LOADERS', textsOf('news')),
    property('NOUN_AREAS', 'specimen', textsOf('areas')),
    // To be written, as the other texts are: nothing here knows the word in Norwegian.
    property('NOUN_NAMES', 'specimen', `{ nb: 'Specimen', nn: 'Specimen', en: 'Specimens' }`),
    member('CodeDoors', 'specimen', `typeof import('@vern/domain/specimen')`),
  ],
  'apps/web/src/features.ts': [
    importing('./features/specimen/index.ts', 'SPECIMENS'),
    element('FEATURES', 'SPECIMENS', 'SETTINGS'),
  ],
} as const satisfies Readonly<Record<string, readonly Edit[]>>;

function textsOf(folder: 'areas' | 'news'): string {
  const nb = `import('./${folder}/specimen/nb.ts').Texts`;
  return `area<${nb}>((locale) => import(\`./${folder}/specimen/\${locale}.ts\`))`;
}

const SEES = 'packages/db/prisma/access/functions/vern_sees_subject.sql';
const PRIVACY = 'docs/privacy.md';

/** A whole noun: its files in every room, and a line in each list of nouns. */
export function newNoun(words: NounWords): Plan {
  return {
    tell: (text) => retold(text, words),
    made: templatesOf('noun'),
    edits: Object.entries(LISTS).map(([path, edits]) => ({ path, edits })),
    inserted: [
      {
        path: SEES,
        before: '    else false',
        text: `    when 'specimen' then exists (
      select 1 from specimen where municipality_id = vern_municipality() and id = of_subject)`,
      },
      {
        path: PRIVACY,
        before: '| signed-in browsers |',
        text: '| title and text of a specimen, and who made it | `specimen` | whoever made it, and whoever leads its unit |',
      },
    ],
    after: ['documents'],
    migration: 'specimen',
  };
}
