import * as access from '@vern/domain/access';
import * as deadline from '@vern/domain/deadline';
import * as duty from '@vern/domain/duty';
import * as incident from '@vern/domain/incident';
import { defineLabels, type Labelled, LOCALES } from '@vern/domain/locale';
import * as measure from '@vern/domain/measure';
import * as orgTree from '@vern/domain/org-tree';
import * as severity from '@vern/domain/severity';
import { questionsByCode } from '@vern/domain/theme';
import * as violence from '@vern/domain/theme/violence';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../texts/load-texts.ts';
import type { CodeNoun } from './code-words.ts';
import { labelOf } from './label-of.ts';
import { loadCodes } from './load-codes.ts';

const NOUNS: readonly CodeNoun[] = ['duty', 'incident', 'measure', 'organisation'];

const isLabelled = (value: unknown): value is Labelled =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'entries') && Object.hasOwn(value, 'name');

const SETS = [
  ...[access, deadline, duty, incident, measure, orgTree, severity, violence].flatMap((door) =>
    Object.values<unknown>(door),
  ),
  questionsByCode(violence.VIOLENCE_QUESTION_SET),
].filter(isLabelled);

beforeAll(async () => {
  for (const locale of LOCALES) await Promise.all(NOUNS.map((noun) => loadCodes(locale, noun)));
});

describe('labelOf', () => {
  it.each(LOCALES)(
    'has a word for every code that a screen may show, and no word for two of a set, in %s',
    (locale) => {
      expect(SETS.length).toBeGreaterThan(30);
      for (const set of SETS) {
        const words = Object.keys(set.entries).map((key) => labelOf(set, key, locale));
        expect(words.filter((word) => !word.trim())).toEqual([]);
        expect(new Set(words).size, `${set.name} ${words}`).toBe(words.length);
      }
    },
  );

  it('speaks the language it is asked in', () => {
    const said = LOCALES.map((locale) => labelOf(violence.INCIDENT_KINDS, 'strangle', locale));
    expect(said).toEqual([
      'kvelertak eller grep om halsen',
      'kvelartak eller grep om halsen',
      'strangling or a grip on the throat',
    ]);
  });

  it('refuses a set that no language has words for, and never shows another language instead', () => {
    const unknown = defineLabels('incident.nothing', { one: 'en' });
    expect(() => labelOf(unknown, 'one', 'nn')).toThrow(RangeError);
  });
});

describe('loadCodes', () => {
  it('fetches nothing in the language that the codes bring themselves', async () => {
    expect(await loadCodes('nb', 'incident')).toBeNull();
  });
});

describe('what a kind covers', () => {
  it.each(LOCALES)('is one or two sentences, never the kind’s own words over again, in %s', async (locale) => {
    const help = Object.entries(await loadTexts(locale, 'kindHelp'));
    const guessedAt = ['hold_restrain', 'gesture_threat', 'weapon_threat', 'filming_sharing', 'attempt'];
    expect(help.map(([kind]) => kind)).toEqual(expect.arrayContaining(guessedAt));
    for (const [kind, words] of help) {
      expect(words).toMatch(/^\p{Lu}.{20,110}\.$/u);
      expect(words.toLowerCase()).not.toContain(
        labelOf(violence.INCIDENT_KINDS, kind as violence.IncidentKind, locale),
      );
    }
  });
});
