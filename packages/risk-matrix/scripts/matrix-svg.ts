import { type CellShape, type LevelPattern, matrixGeometry, type Point, type RiskMatrix } from '../src/index.ts';

const CELL = { width: 92, height: 52 };
const MARGIN = { left: 118, bottom: 34, top: 8, right: 8 };

/** Strokes of each pattern on a tile of 10 × 10. */
const TILES: Readonly<Record<LevelPattern, string>> = {
  none: '',
  dots: '<circle cx="5" cy="5" r="1.4" fill="#000" fill-opacity=".35"/>',
  diagonal: '<path d="M0 10 10 0" stroke="#000" stroke-opacity=".3"/>',
  crosshatch: '<path d="M0 10 10 0M0 0 10 10" stroke="#fff" stroke-opacity=".35"/>',
  horizontal: '<path d="M0 5H10" stroke="#000" stroke-opacity=".3"/>',
  vertical: '<path d="M5 0V10" stroke="#000" stroke-opacity=".3"/>',
};

/** A matrix as an SVG picture: colour, pattern and word in every cell, a thick line round every level. */
export function matrixSvg(matrix: RiskMatrix): string {
  const width = CELL.width * matrix.grid[0]!.length;
  const height = CELL.height * matrix.grid.length;
  const drawn = matrixGeometry(matrix, { width, height, language: 'en' });
  const total = { width: width + MARGIN.left + MARGIN.right, height: height + MARGIN.top + MARGIN.bottom };
  const tiles = [...new Set(drawn.cells.map(({ pattern }) => pattern))].map(
    (pattern) =>
      `<pattern id="${pattern}" width="10" height="10" patternUnits="userSpaceOnUse">${TILES[pattern]}</pattern>`,
  );
  const rows = drawn.likelihoodLabels.map(
    ({ label, position }) =>
      `<text x="-8" y="${position}" text-anchor="end" dominant-baseline="middle">${escapeXml(label)}</text>`,
  );
  const columns = drawn.consequenceLabels.map(
    ({ label, position }) => `<text x="${position}" y="${height + 20}" text-anchor="middle">${escapeXml(label)}</text>`,
  );
  const outlines = drawn.bands.flatMap((band) =>
    band.outlines.map((ring) => `<path d="${pathOf(ring)}" fill="none" stroke="#222" stroke-width="2"/>`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" role="img" font-family="sans-serif" font-size="13">
<title>${escapeXml(matrix.title['en']!)}</title>
<desc>${escapeXml(drawn.cells.map(({ alternative }) => alternative).join('. '))}.</desc>
<defs>${tiles.join('')}</defs>
<rect width="100%" height="100%" fill="#fff"/>
<g transform="translate(${MARGIN.left} ${MARGIN.top})">
${[...drawn.cells.map(cellSvg), ...outlines, ...rows, ...columns].join('\n')}
</g>
</svg>
`;
}

function cellSvg({ x, y, width, height, colour, textColour, pattern, label }: CellShape): string {
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const text = `<text x="${x + width / 2}" y="${y + height / 2}" text-anchor="middle" dominant-baseline="middle" fill="${textColour}">${escapeXml(label)}</text>`;
  return `<rect ${box} fill="${colour}" stroke="#fff"/><rect ${box} fill="url(#${pattern})"/>${text}`;
}

function pathOf(ring: readonly Point[]): string {
  return `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
