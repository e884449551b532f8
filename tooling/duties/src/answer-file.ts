import { prepareDuties, USUAL_DUTIES } from '@vern/domain/duty';
import { readLocalDuties } from '@vern/domain/duty/schema';
import { schoolYearProblems } from '@vern/domain/school-calendar';
import { z } from 'zod';
import { answerCase, type CaseAnswer } from './answer-case.ts';
import { type CaseFile, caseFileSchema } from './case-file.schema.ts';
import { fullAnswer } from './full-answer.ts';

/** What comes of a file: an answer to each of its cases, in its order, or what keeps it from being such a file. */
export type FileAnswer = { readonly answers: readonly CaseAnswer[] } | { readonly fault: string };

/**
 * The answers to a file of cases.
 *
 * @param isFull - With the reasons and the counting of everything, for whoever wants to check them.
 */
export function answerFile(text: string, isFull = false): FileAnswer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: 'The file is no JSON.' };
  }
  const { data, error } = caseFileSchema.safeParse(json);
  if (error !== undefined) return { fault: `The file is no vern-duty-cases/1:\n${z.prettifyError(error)}` };
  const [wrong] = calendarFaults(data);
  if (wrong !== undefined) return { fault: wrong };
  const chosen = data.local === undefined ? null : readLocalDuties(data.local);
  if (chosen !== null && 'refused' in chosen) {
    return { fault: `The municipality’s choices are refused: ${said('local', chosen.refused)}` };
  }
  const duties = chosen === null ? USUAL_DUTIES : prepareDuties(chosen.local);
  const write = isFull ? fullAnswer : undefined;
  return { answers: data.cases.map((each) => answerCase(each, { calendars: data.calendars, duties, write })) };
}

function calendarFaults({ calendars }: CaseFile): readonly string[] {
  return Object.entries(calendars).flatMap(([name, { units }]) =>
    Object.entries(units).flatMap(([kind, unit]) =>
      unit !== undefined && 'schoolYears' in unit
        ? schoolYearProblems(unit.schoolYears).map(
            (problem) =>
              `A school year is not in order: ${said(`calendars.${name}.units.${kind}.schoolYears`, problem)}`,
          )
        : [],
    ),
  );
}

function said(above: string, { code, path }: { readonly code: string; readonly path: string }): string {
  return `${code} at ${[above, path].filter((each) => each !== '').join('.')}`;
}
