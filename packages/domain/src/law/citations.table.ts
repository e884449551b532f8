import type { CalendarDay } from '../calendar/index.ts';
import type { Citation } from './citation.ts';

const AML = 'arbeidsmiljøloven';
const FTRL = 'folketrygdloven';
const FUA = 'forskrift om utførelse av arbeid';
const OSM = 'forskrift om organisering, ledelse og medvirkning';
const OPPL = 'opplæringslova';
const BHL = 'barnehageloven';
const STRL = 'straffeloven';

const since = (from: CalendarDay, text: string): Citation => ({ text, from, to: null, isConfirmed: true });
const between = (from: CalendarDay, to: CalendarDay, text: string): Citation => ({ ...since(from, text), to });
const unconfirmed = (citation: Citation): Citation => ({ ...citation, isConfirmed: false });

/** The working environment act came into force. */
const NEW_ACT = '2006-01-01';
/** The regulation's chapter on violence, 23A, until chapters 1A, 2A and 3A took over by FOR-2025-12-16-2615. */
const CHAPTER_23A = ['2017-01-01', '2025-12-31'] as const;
const NEW_CHAPTERS = '2026-01-01';

/**
 * Every place in the law that a duty rests on, as read on 29 November 2026 in copies of the consolidated law and of Norsk
 * Lovtidend. An event is judged by what held on its day.
 */
export const CITATIONS = {
  'aml-2-3-2-b': since(NEW_ACT, `${AML} § 2-3 (2) b`),
  'aml-2-3-2-d': since(NEW_ACT, `${AML} § 2-3 (2) d`),
  'aml-2-3-2-e': since(NEW_ACT, `${AML} § 2-3 (2) e`),
  'aml-2a-3-1': since('2020-01-01', `${AML} § 2 A-3 (1)`),
  'aml-3-1': since(NEW_ACT, `${AML} § 3-1`),
  'aml-3-1-2-c': since(NEW_ACT, `${AML} § 3-1 (2) c`),
  'aml-3-2-1-a': since(NEW_ACT, `${AML} § 3-2 (1) a`),
  'aml-3-2-3': since(NEW_ACT, `${AML} § 3-2 (3)`),
  'aml-3-3-2': since(NEW_ACT, `${AML} § 3-3 (2)`),
  'aml-3-5': since(NEW_ACT, `${AML} § 3-5`),
  'aml-4-1-3': since(NEW_ACT, `${AML} § 4-1 (3)`),
  'aml-4-3-1-2': since(NEW_CHAPTERS, `${AML} § 4-3 (1) og (2)`),
  'aml-4-3-3': between(NEW_ACT, '2025-12-31', `${AML} § 4-3 (3) (trakassering)`),
  'aml-4-3-5': since(NEW_CHAPTERS, `${AML} § 4-3 (5) (trakassering)`),
  'aml-4-3-4': between(NEW_ACT, '2025-12-31', `${AML} § 4-3 (4) (vold og trusler)`),
  'aml-4-3-6': since(NEW_CHAPTERS, `${AML} § 4-3 (6) (vold og trusler)`),
  'aml-4-6-3': since('2014-07-01', `${AML} § 4-6 (3)`),
  'aml-4-6-4': since('2014-07-01', `${AML} § 4-6 (4)`),
  'aml-5-1-1': since(NEW_ACT, `${AML} § 5-1 (1)`),
  'aml-5-1-2': since(NEW_ACT, `${AML} § 5-1 (2)`),
  'aml-5-2-1': since(NEW_ACT, `${AML} § 5-2 (1)`),
  'aml-6-2-3': since(NEW_ACT, `${AML} § 6-2 (3)`),
  'aml-6-2-5': since(NEW_ACT, `${AML} § 6-2 (5)`),
  'aml-6-3-1': since(NEW_ACT, `${AML} § 6-3 (1)`),
  'aml-6-3-2': since(NEW_ACT, `${AML} § 6-3 (2)`),
  'aml-6-5': since(NEW_ACT, `${AML} § 6-5`),
  'aml-7-2-4': since(NEW_ACT, `${AML} § 7-2 (4)`),
  'aml-7-2-6': since(NEW_ACT, `${AML} § 7-2 (6)`),
  'aml-7-4': since(NEW_ACT, `${AML} § 7-4`),
  'aml-18-10': since(NEW_ACT, `${AML} § 18-10`),
  'aml-18-10-a': since('2025-07-01', `${AML} § 18-10 a`),
  'fua-23a-1': between(...CHAPTER_23A, `${FUA} § 23A-1`),
  'fua-23a-2': between(...CHAPTER_23A, `${FUA} § 23A-2`),
  'fua-23a-3': between(...CHAPTER_23A, `${FUA} § 23A-3`),
  'fua-23a-4': between(...CHAPTER_23A, `${FUA} § 23A-4`),
  'fua-23a-5': between(...CHAPTER_23A, `${FUA} § 23A-5`),
  'fua-1a-1': since(NEW_CHAPTERS, `${FUA} § 1A-1`),
  'fua-1a-2': since(NEW_CHAPTERS, `${FUA} § 1A-2`),
  'fua-1a-3': since(NEW_CHAPTERS, `${FUA} § 1A-3`),
  'fua-1a-4': since(NEW_CHAPTERS, `${FUA} § 1A-4`),
  'fua-2a-1': since(NEW_CHAPTERS, `${FUA} § 2A-1`),
  'fua-2a-2': since(NEW_CHAPTERS, `${FUA} § 2A-2`),
  'fua-2a-4': since(NEW_CHAPTERS, `${FUA} § 2A-4`),
  'fua-3a-1': since(NEW_CHAPTERS, `${FUA} § 3A-1`),
  'fua-3a-2': since(NEW_CHAPTERS, `${FUA} § 3A-2`),
  'fua-3a-3': since(NEW_CHAPTERS, `${FUA} § 3A-3`),
  'fua-3a-4': since(NEW_CHAPTERS, `${FUA} § 3A-4`),
  'fua-3a-5': since(NEW_CHAPTERS, `${FUA} § 3A-5`),
  'fua-3a-6': since(NEW_CHAPTERS, `${FUA} § 3A-6`),
  'ikf-5': unconfirmed(since('1997-01-01', 'internkontrollforskriften § 5')),
  'osm-2-3': since('2013-01-01', `${OSM} § 2-3`),
  'osm-3-16': since('2013-01-01', `${OSM} § 3-16`),
  'osm-3-18': since('2013-01-01', `${OSM} § 3-18`),
  'osm-3-19': since('2013-01-01', `${OSM} § 3-19`),
  'osm-3-20': since('2013-01-01', `${OSM} § 3-20`),
  'osm-13-1': since('2013-01-01', `${OSM} § 13-1`),
  'osm-13-2': since('2013-01-01', `${OSM} § 13-2`),
  'osm-13-3': since('2013-01-01', `${OSM} § 13-3`),
  'ftrl-8-7a-2': since('2014-07-01', `${FTRL} § 8-7 a andre ledd`),
  'ftrl-13-3': since('1997-05-01', `${FTRL} § 13-3`),
  'ftrl-13-14-1-form': between(
    '1997-05-01',
    '2025-12-31',
    `${FTRL} § 13-14 første ledd (slik det lød til 2026: skjema)`,
  ),
  'ftrl-13-14-1-electronic': since(NEW_CHAPTERS, `${FTRL} § 13-14 første ledd (elektronisk)`),
  'ftrl-13-14-4': since('1997-05-01', `${FTRL} § 13-14 fjerde ledd`),
  'oppl-12-4-2': since('2024-08-01', `${OPPL} § 12-4 andre ledd`),
  'oppl-12-5': since('2024-08-01', `${OPPL} § 12-5`),
  'oppl-13-4-1-abc': unconfirmed(between('2024-08-01', '2025-07-31', `${OPPL} § 13-4 første ledd a–c (før 1.8.2025)`)),
  'oppl-13-4-1-abcd': since('2025-08-01', `${OPPL} § 13-4 første ledd a–d`),
  'oppl-13-5-1': since('2024-08-01', `${OPPL} § 13-5 første ledd`),
  'oppl-13-5-2': since('2024-08-01', `${OPPL} § 13-5 andre ledd`),
  'bhl-42-2-owner': between('2021-01-01', '2026-07-31', `${BHL} § 42 andre ledd (til barnehageeieren)`),
  'bhl-42-2-responsible': since('2026-08-01', `${BHL} § 42 andre ledd (til den ansvarlige etter § 7)`),
  'bhl-43': since('2021-01-01', `${BHL} § 43`),
  'strl-17': since('2015-10-01', `${STRL} § 17 (nødrett)`),
  'strl-18': since('2015-10-01', `${STRL} § 18 (nødverge)`),
  'strl-20': since('2015-10-01', `${STRL} § 20 (under 15 år)`),
  'strl-265': since('2020-07-01', `${STRL} § 265`),
  'strl-286': since('2020-07-01', `${STRL} § 286`),
} as const satisfies Readonly<Record<string, Citation>>;

/** Id of a place in the law. Never reused: what is stored with a duty is read by it for ever. */
export type CitationId = keyof typeof CITATIONS;
