import type { LayeredFigure, Span } from './layered-network.ts';
import { type LinkedFigures, linkedFigures } from './linked-figures.ts';
import { type LinkedTables, requireLinkedTables } from './linked-input.ts';
import { isFree, type LinkedFigure, type LinkedNetwork, makeFree, SHARED } from './linked-network.ts';
import { figuresInLines, type SuppressedTable } from './suppressed-table.ts';

/**
 * Tables over the same reports, on several pages and after earlier releases, that give nobody away together.
 *
 * Small figures are held back on every page, and so is one that has changed by a small number since it was last shown:
 * 12 yesterday and 13 today say that one report came. Then others are held back until no figure of any page or release, and
 * no small change since the last release, can be worked out from everything that is or was shown.
 *
 * The reader that it holds against has kept all releases and has all pages, knows that zeros are shown, and whether each figure
 * went up or down; not which figures are held back for their own sake, so `primary` and `complementary` are null. That it
 * holds is exact: for every figure there are other tables that fit all that was shown. Which to hold back is a heuristic, and
 * where nothing else helps, all of today's are. What an earlier release gave away by itself stays given away.
 *
 * @returns One table a page. Keep them with their counts: they are the newest of `earlier` next time.
 * @throws {TypeError | RangeError} If pages have other rows, groups or totals than the first, a release has another form or shows
 *   what its counts do not, or a field is missing or unknown.
 */
export function suppressLinkedTables(input: LinkedTables): SuppressedTable[] {
  requireLinkedTables(input);
  const { pages, groups = [] } = input;
  const linked = linkedFigures(input);
  holdBackEnough(linked);
  return pages.map((table, page): SuppressedTable => {
    const form = { columns: table[0]?.length ?? 0, groups: groups.length };
    const shown = linked.places[page]!.map((figure) => (isHeldBack(linked, figure) ? null : figure.value));
    return { ...figuresInLines(shown, form), primary: null, complementary: null };
  });
}

function networkOf({ pages, shared }: LinkedNetwork, part: number) {
  return part === SHARED ? shared!.network : pages[part]!;
}

function isHeldBack(linked: LinkedNetwork, { part, at }: LinkedFigure): boolean {
  return networkOf(linked, part).hidden[at]!;
}

function holdBackEnough(linked: LinkedFigures): void {
  const { figures } = linked;
  const setHidden = ({ part, at }: LinkedFigure, isHidden: boolean) => networkOf(linked, part).setHidden(at, isHidden);
  const sensitive = new Set(figures.filter((figure) => isSensitive(figure, linked.threshold)));
  for (const figure of sensitive) setHidden(figure, true);
  // The largest first: the companions that they need often serve the smaller ones too.
  const bySize = figures.toSorted((a, b) => b.layers.at(-1)!.value - a.layers.at(-1)!.value);
  const inOrder = [...bySize.filter((each) => sensitive.has(each)), ...bySize.filter((each) => !sensitive.has(each))];
  for (let isAudited = false; !isAudited; ) {
    isAudited = true;
    for (const figure of inOrder) {
      for (const spans of spansToMove(linked, figure)) {
        if (spans.some((span) => isFree(linked, figure, span))) continue;
        // What is held back beside it must be free in its turn: everything is looked at again.
        isAudited = false;
        if (spans.some((span) => span.last === linked.newest && makeFree(linked, figure, span))) continue;
        for (const each of figures) setHidden(each, true);
        return;
      }
    }
  }
  giveBackNeedless(
    linked,
    figures.filter((figure) => isHeldBack(linked, figure) && !sensitive.has(figure)),
    setHidden,
  );
}

/** Small, or changed by a small number since a release that showed it. */
function isSensitive({ layers }: LayeredFigure, threshold: number): boolean {
  const { value } = layers.at(-1)!;
  const isSmall = (count: number) => count > 0 && count < threshold;
  return isSmall(value) || layers.slice(0, -1).some((then) => then.isShown && isSmall(Math.abs(value - then.value)));
}

/**
 * In what spans of releases a figure must be able to be another; one list for each thing that must stay unknown: what it is now
 * and what it was at each release, where held back, and by what small number it has changed since the last.
 */
function spansToMove(linked: LinkedFigures, figure: LinkedFigure & LayeredFigure): readonly (readonly Span[])[] {
  const { newest, threshold } = linked;
  const spans = spansUpTo(newest);
  const unknown = figure.layers.flatMap(({ isShown }, release) => {
    const isHidden = release === newest ? isHeldBack(linked, figure) : !isShown;
    return isHidden ? [spans.filter(({ first, last }) => first <= release && release <= last)] : [];
  });
  const change = newest === 0 ? 0 : Math.abs(figure.layers[newest]!.value - figure.layers[newest - 1]!.value);
  if (change > 0 && change < threshold)
    unknown.push(spans.filter(({ first, last }) => (first === newest) !== (last === newest - 1)));
  return unknown;
}

/** All spans of releases, those that hold the newest first, the longest first. */
function spansUpTo(newest: number): readonly Span[] {
  const lasts = Array.from({ length: newest + 1 }, (_, i) => newest - i);
  return lasts.flatMap((last) => Array.from({ length: last + 1 }, (_, first) => ({ first, last })));
}

/** Looking at every figure again for each one that might be given back takes long where very many are held back. */
const MOST_LOOKS = 10_000;

/** Figures held back early may have become needless; those that are missed most are published again if nothing opens. */
function giveBackNeedless(
  linked: LinkedFigures,
  added: readonly (LinkedFigure & LayeredFigure)[],
  setHidden: (figure: LinkedFigure, isHidden: boolean) => void,
): void {
  const looks = Math.floor(MOST_LOOKS / linked.figures.length);
  for (const figure of added.toSorted((a, b) => b.cost - a.cost).slice(0, looks)) {
    setHidden(figure, false);
    const isSafe = linked.figures.every((each) =>
      spansToMove(linked, each).every((spans) => spans.some((span) => isFree(linked, each, span))),
    );
    if (!isSafe) setHidden(figure, true);
  }
}
