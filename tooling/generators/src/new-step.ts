import { type Edit, elementInside, inside, property } from './edits/edit.ts';
import type { Plan } from './plan.ts';
import { snakeCase } from './words-of.ts';

const LOCALES = ['nb', 'nn', 'en'] as const;

/** The words of a new step until they are written: of its button, of its line in the history, and of what is told. */
const WORDS = {
  nb: { button: 'Gjør dette', done: 'Dette ble gjort', told: 'Noe er gjort i saken' },
  nn: { button: 'Gjer dette', done: 'Dette vart gjort', told: 'Noko er gjort i saka' },
  en: { button: 'Do this', done: 'This was done', told: 'Something was done in the case' },
} as const;

/**
 * A step of a noun: a row, and what is asked for because of it.
 *
 * @throws {RangeError} For a name that is not in camelCase.
 */
export function newStep(name: string, of: string): Plan {
  if (!/^[a-z]+([A-Z][a-z]+)*$/.test(name)) throw new RangeError(`"${name}" is not in camelCase`);
  const edits = of === 'incident' ? stepOfReport(name) : stepOfNoun(name, of);
  return {
    made: [],
    edits: Object.entries(edits).map(([path, changes]) => ({ path, edits: changes })),
    inserted: [],
    marked: LOCALES.map((locale) => `packages/i18n/src/news/${of}/${locale}.ts`),
    after: ['documents'],
  };
}

type Edits = Readonly<Record<string, readonly Edit[]>>;

/** Something that the handler writes to those it happened to. */
function stepOfReport(name: string): Edits {
  const action = `'incident.${snakeCase(name)}'`;
  const domain = 'packages/domain/src/incident';
  return {
    [`${domain}/step/incident-steps.ts`]: [
      property(
        'INCIDENT_STEPS',
        name,
        `{ from: HANDLED, to: 'in_progress', by: HANDLER, needs: ['text'], tells: INVOLVED, writes: ['message'],
          record: ${action}, news: ${action}, input: 'written' }`,
      ),
    ],
    [`${domain}/step/expected-steps.fixture.ts`]: [
      property('EXPECTED_STEPS', name, `{ received: [HANDLER, 'in_progress'], in_progress: [HANDLER, 'in_progress'] }`),
    ],
    [`${domain}/news/incident.news.ts`]: [
      property('INCIDENT_NEWS', action, `{ audience: INVOLVED, urgency: 'today', group: 'case' }`),
    ],
    'packages/api/src/incident/step/step-routes.ts': [property('incidentStepRoutes', name, `stepRoute('${name}')`)],
    'packages/testing/src/access/incident.expectations.ts': [
      elementInside('ACTIONS', ['handle', 'procedures'], `'incident.${name}'`),
    ],
    ...words('incident', name, action),
  };
}

/** Something that whoever made one, or leads its unit, may do to it while it is open. */
function stepOfNoun(name: string, noun: string): Edits {
  const upper = noun.toUpperCase();
  const action = `'${noun}.${snakeCase(name)}'`;
  const domain = `packages/domain/src/${noun}`;
  return {
    [`${domain}/step/${noun}-steps.ts`]: [
      property(
        `${upper}_STEPS`,
        name,
        `{ from: ['open'], to: 'same', by: ['author', 'leader'], tells: { author: ['leader'], leader: ['author'] },
          record: ${action}, news: ${action} }`,
      ),
    ],
    [`${domain}/step/expected-steps.fixture.ts`]: [
      property(
        'EXPECTED_STEPS',
        name,
        `[
        { from: 'open', by: 'author', to: 'open', tells: ['leader'] },
        { from: 'open', by: 'leader', to: 'open', tells: ['author'] },
      ]`,
      ),
    ],
    [`${domain}/news/${noun}.news.ts`]: [
      property(`${upper}_NEWS`, action, `{ audience: BOTH, urgency: 'today', group: 'case' }`),
    ],
    [`packages/api/src/${noun}/${noun}-step-routes.ts`]: [property(`${noun}StepRoutes`, name, `stepRoute('${name}')`)],
    [`packages/testing/src/access/${noun}.expectations.ts`]: [
      inside(
        `${upper}_EXPECTATIONS`,
        ['rows'],
        `'take the step ${name}'`,
        `{ procedure: '${noun}.${name}', allowed: MADE_OR_LED, otherwise: 'not_found' }`,
      ),
    ],
    ...words(noun, name, action, `'${noun}.${name}'`),
  };
}

function words(noun: string, name: string, action: string, button = name): Edits {
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const { button: label, done, told } = WORDS[locale];
      const notice = `{ notice: '${told}', mail: { anyone: { subject: '${told}', text: '${told}.' } } }`;
      return [
        `packages/i18n/src/news/${noun}/${locale}.ts`,
        [
          inside('texts', ['buttons'], button, `'${label} (${name})'`),
          inside('texts', ['history'], action, `'${done} (${name})'`),
          inside('texts', ['topics'], action, notice),
        ],
      ];
    }),
  );
}
