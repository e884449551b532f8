import { parseColour } from '../colour/parse-colour.ts';
import type { ReportFault } from './fault.ts';
import { isObject } from './read-object.ts';

/** Codes are written into stored assessments, so they stay plain: lower case, digits, `_` and `-`. */
const CODE = /^[a-z0-9][a-z0-9_-]*$/;

export function readCode(value: unknown, path: string, report: ReportFault): void {
  if (typeof value !== 'string') report('wrong_type', path, 'must be a text');
  else if (!CODE.test(value)) report('not_allowed', path, `'${value}' may only use a–z, 0–9, _ and -`);
}

export function readText(value: unknown, path: string, report: ReportFault): void {
  if (typeof value !== 'string') report('wrong_type', path, 'must be a text');
  else if (value.trim() === '') report('text_missing', path, 'must not be empty');
}

export function readOneOf(value: unknown, path: string, allowed: readonly string[], report: ReportFault): void {
  if (typeof value !== 'string') report('wrong_type', path, 'must be a text');
  else if (!allowed.includes(value)) report('not_allowed', path, `'${value}' is none of ${allowed.join(', ')}`);
}

export function readColour(value: unknown, path: string, report: ReportFault): void {
  if (typeof value !== 'string') report('wrong_type', path, 'must be a text');
  else if ((parseColour(value)?.alpha ?? 0) < 1) {
    report(
      'not_allowed',
      path,
      `'${value}' is no CSS colour that is the same on every screen and hides what lies behind it`,
    );
  }
}

export function readWholeNumber(value: unknown, path: string, report: ReportFault): void {
  if (typeof value !== 'number') report('wrong_type', path, 'must be a number');
  else if (!Number.isSafeInteger(value) || value < 0) report('not_allowed', path, 'must be a whole number from 0');
}

/** A text in every language the matrix declares, and in no other. */
export function readLocalised(value: unknown, path: string, languages: readonly string[], report: ReportFault): void {
  if (!isObject(value)) {
    report('wrong_type', path, 'must give a text per language');
    return;
  }
  for (const language of languages) {
    if (value[language] === undefined) report('text_missing', `${path}/${language}`, `has no text in '${language}'`);
    else readText(value[language], `${path}/${language}`, report);
  }
  for (const language of Object.keys(value)) {
    if (!languages.includes(language)) {
      report('unknown_property', `${path}/${language}`, `'${language}' is not among the matrix's languages`);
    }
  }
}
