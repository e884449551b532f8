import { type Edit, elementInside, inside, property } from './edits/edit.ts';
import type { Plan } from './plan.ts';
import { snakeCase } from './words-of.ts';

const TIMES = ['in_report', 'after_receipt', 'by_handler'];

/** What a question is about, and when it is asked. */
export type QuestionAsked = { readonly about: string; readonly asked: string };

/**
 * A question that is answered with yes or no: about the event, at one of three times, or about each person it happened to,
 * who answers after the receipt and whose handler may too.
 *
 * @throws {RangeError} For a name that is not in camelCase, and for a subject or a time that there is not.
 */
export function newQuestion(name: string, { about, asked }: QuestionAsked): Plan {
  if (!/^[a-z]+([A-Z][a-z]+)*$/.test(name)) throw new RangeError(`"${name}" is not in camelCase`);
  if (!TIMES.includes(asked)) throw new RangeError(`Nothing is asked at "${asked}": ${TIMES.join(', ')}`);
  const words = snakeCase(name).replaceAll('_', ' ');
  const label = `'${words.charAt(0).toUpperCase()}${words.slice(1)}?'`;
  if (about === 'event') return aboutEvent(name, asked, label);
  if (about === 'person' && asked === 'after_receipt') return aboutPerson(name, label);
  throw new RangeError(`Nothing is asked about "${about}" then: of a person (after_receipt), or of the event`);
}

/** A row of the theme's questions: schema, page and rights follow. */
function aboutEvent(name: string, asked: string, label: string): Plan {
  const row = `{ code: '${name}', subject: 'event', asked: '${asked}', isRequired: false, answer: YES_NO, label: ${label} }`;
  const wordsIn = (locale: string) => `packages/i18n/src/codes/${locale}/incident.ts`;
  return planOf(
    {
      'packages/domain/src/theme/violence/violence-question-set.ts': [
        elementInside('VIOLENCE_QUESTION_SET', ['questions'], row),
      ],
      [wordsIn('nn')]: [inside('words', ['violenceQuestions'], name, label)],
      [wordsIn('en')]: [inside('words', ['violenceQuestions'], name, label)],
    },
    { marked: ['nn', 'en'].map(wordsIn) },
  );
}

/** A field of what is known of somebody's health: for them and whoever handles the report, and stored apart. */
function aboutPerson(name: string, label: string): Plan {
  const column = snakeCase(name);
  const wordsIn = (locale: string) => `packages/i18n/src/areas/case-steps/${locale}.ts`;
  const locales = ['nb', 'nn', 'en'];
  const texts = [
    inside('texts', ['consequencesOfYou'], name, label),
    inside('texts', ['consequences'], name, label.replace('?', '')),
  ];
  const web = 'apps/web/src/features/handle-incident';
  const access = 'packages/db/prisma/access';
  return planOf(
    {
      'packages/domain/src/incident/shape/told-of-person.ts': [
        property('TOLD_OF_HEALTH', name, 'yesOrNo'),
        property('UNTOLD', name, 'null'),
      ],
      [`${web}/forms/consequence-questions.ts`]: [property('CONSEQUENCE_QUESTIONS', name, 'YES_NO')],
      [`${web}/forms/consequences-form.tsx`]: [property('NOTHING_MEDICAL', name, 'null')],
      ...Object.fromEntries(locales.map((locale) => [wordsIn(locale), texts])),
    },
    {
      marked: locales.map(wordsIn),
      inserted: [
        {
          path: 'packages/db/prisma/schema/people-of-incident.prisma',
          before: '  consentShareMedical ',
          text: `  /// personal\n  ${name} Boolean? @map("${column}")`,
        },
      ],
      // After whatever stands last but one in each list of the columns.
      replaced: [
        [`${access}/tables/affected_health.sql`, 'saw_doctor', `saw_doctor, ${column}`],
        [`${access}/functions/vern_observe.sql`, "'saw_doctor'", `'saw_doctor', '${column}'`],
        [`${access}/functions/vern_observe.sql`, ' saw_doctor,', ` saw_doctor, ${column},`],
        [`${access}/functions/vern_observe.sql`, ' n.saw_doctor,', ` n.saw_doctor, n.${column},`],
        [`${access}/functions/vern_write_people.sql`, ' saw_doctor,', ` saw_doctor, ${column},`],
        [`${access}/functions/vern_write_people.sql`, ' told.saw_doctor,', ` told.saw_doctor, told.${column},`],
        [
          `${access}/functions/vern_write_people.sql`,
          ' saw_doctor boolean,',
          ` saw_doctor boolean, ${column} boolean,`,
        ],
        [`${web}/facts/case-affected.stories.tsx`, 'sawDoctor: true,', `sawDoctor: true, ${name}: null,`],
        ['packages/testing/src/new-report.ts', 'sawDoctor: false,', `sawDoctor: false,\n        ${name}: null,`],
        [`${web}/facts/health-facts.ts`, '{ sawDoctor,', `{ sawDoctor, ${name},`],
        [
          `${web}/facts/health-facts.ts`,
          '    ...yesOrNo(labels.sawDoctor, sawDoctor),\n',
          `    ...yesOrNo(labels.sawDoctor, sawDoctor),\n    ...yesOrNo(labels.${name}, ${name}),\n`,
        ],
      ],
      migration: `told_${column}`,
    },
  );
}

function planOf(edits: Readonly<Record<string, readonly Edit[]>>, more: Partial<Plan>): Plan {
  return {
    made: [],
    edits: Object.entries(edits).map(([path, changes]) => ({ path, edits: changes })),
    inserted: [],
    after: ['documents'],
    ...more,
  };
}
