/** Seeded chance, so that a failing text can be made again: mulberry32. */
export function chanceOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(list: readonly T[]) => list[below(list.length)]!,
    between: (a: number, b: number) => a + below(b - a + 1),
  };
}

export type Chance = ReturnType<typeof chanceOf>;

const two = (n: number) => String(n).padStart(2, '0');

// Check digits by modulo 11, worked out here so that valid numbers can be made for any day: no real person's.
function withCheckDigits(nine: string): string | null {
  const digit = (digits: string, weights: readonly number[]) => {
    const rest = [...digits].reduce((sum, each, i) => sum + Number(each) * weights[i]!, 0) % 11;
    return rest === 0 ? 0 : 11 - rest;
  };
  const first = digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = digit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

/** A number with check digits that fit, of any kind: birth, D, hospital, test. */
export function validNumber(chance: Chance): string {
  for (;;) {
    const [toDay, toMonth] = chance.pick([
      [0, 0],
      [40, 0],
      [0, 40],
      [0, 80],
      [40, 80],
    ] as const);
    const date = `${two(chance.between(1, 28) + toDay)}${two(chance.between(1, 12) + toMonth)}${two(chance.below(100))}`;
    const made = withCheckDigits(`${date}${String(chance.below(500)).padStart(3, '0')}`);
    if (made) return made;
  }
}

const CUTS: readonly (readonly number[])[] = [
  [11],
  [6, 5],
  [2, 2, 2, 5],
  [6, 3, 2],
  [2, 2, 2, 3, 2],
  Array(11).fill(1),
];

const GAPS = [
  ' ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\u2002',
  '\u2003',
  '\u2007',
  '\u2009',
  '\u200a',
  '\u202f',
  '\u205f',
  '\u3000',
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '–',
  '—',
  '\u2015',
  '\u2212',
  '\ufe63',
  '\uff0d',
  '.',
  ',',
  ', ',
  '/',
  ':',
  '_',
  '   ',
  ' - ',
  ' – ',
  ' (',
  ') ',
  '\n\n',
  ' | ',
  ' . ',
  '; ',
  '·',
  ' • ',
  '\u200b',
  '\u2060',
  '\u00ad',
  '\u200d',
  '\ufeff',
] as const;

const ZEROS = [
  0x30, 0x30, 0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7ce, 0x1d7d8, 0x1d7f6, 0x104a0, 0x11066,
];
const UNSEEN = ['', '', '', '\u200b', '\u00ad', '\u2060', '\u200e', '\ufeff', '\ufe0f\u20e3'];

/** A number as it may come out of what somebody pasted from. */
export function spelling(chance: Chance, digits: string): string {
  const cut = chance.pick(CUTS);
  const zero = chance.pick(ZEROS);
  const unseen = chance.pick(UNSEEN);
  const gap = chance.pick(GAPS);
  const isMixed = chance.below(3) === 0;
  let at = 0;
  const parts = cut.map((length) => {
    const part = digits.slice(at, at + length);
    at += length;
    return [...part].map((digit) => String.fromCodePoint(zero + Number(digit)) + unseen).join('');
  });
  const yearInFull = cut.length === 4 && chance.below(3) === 0;
  if (yearInFull)
    parts[2] = [...chance.pick(['19', '20'])].map((d) => String.fromCodePoint(zero + Number(d))).join('') + parts[2];
  return parts.reduce((text, part) => text + (isMixed ? chance.pick(GAPS) : gap) + part);
}

/** A sentence of an ordinary report, with the numbers that ordinary reports hold. */
export function ordinarySentence(chance: Chance): string {
  const { pick, between } = chance;
  const day = () => `${two(between(1, 28))}.${two(between(1, 12))}.${pick(['2024', '2025', '2026', '26'])}`;
  const clock = () => `${two(between(7, 17))}${pick(['.', ':'])}${two(between(0, 59))}`;
  const phone = () => {
    const eight = `${pick(['4', '5', '9', '2'])}${String(between(0, 9_999_999)).padStart(7, '0')}`;
    return pick([eight, eight.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4'), eight.replace(/(...)(..)(...)/, '$1 $2 $3')]);
  };
  const sum = () => {
    const kroner = between(100, 99_999);
    const written = pick([String(kroner), kroner.toLocaleString('nb').replace(/\u00a0/g, pick([' ', '\u00a0']))]);
    return `${pick(['', 'kr '])}${written}${pick([' kr', ' kroner', ',50 kr', ',- '])}`;
  };
  const room = () => `${pick(['rom', 'klasserom', 'grupperom', 'Rom'])} ${between(1, 499)}`;
  const caseNumber = () =>
    pick([
      `sak ${between(2019, 2026)}/${between(1, 99_999)}`,
      `saksnr. ${between(19, 26)}/${between(100, 9_999)}`,
      `arkivsak ${between(2019, 2026)}${between(10_000, 99_999)}-${between(1, 40)}`,
    ]);
  return pick([
    () => `Det skjedde ${day()} kl. ${clock()} i ${room()}, og ${between(2, 25)} elever så på.`,
    () => `Den ${day()}, ${clock()}–${clock()}, var vi ${between(2, 6)} voksne på ${between(10, 28)} barn.`,
    () => `Ring ${phone()} eller ${phone()}, ${between(110, 113)} hvis det haster.`,
    () => `Tlf ${phone()}, kl ${clock()} til ${clock()}.`,
    () => `Brillene kostet ${sum()}, og jakken ${sum()} (${day()}).`,
    () => `Se ${caseNumber()} av ${day()}, side ${between(1, 90)}.`,
    () => `Vi har meldt ${between(2, 40)} ganger siden ${day()}: ${day()}, ${day()} og ${day()}.`,
    () =>
      `${between(1, 10)}. trinn, ${room()}, ${clock()}: han kastet ${between(2, 9)} stoler på ${between(2, 5)} minutter.`,
    () => `Fra ${day()} - ${day()} var jeg borte i ${between(2, 30)} dager, ${between(20, 100)} %.`,
    () => `Org.nr. ${between(800, 999)} ${between(100, 999)} ${between(100, 999)}, ${phone()}.`,
    () => `Timene: ${clock()}, ${clock()}, ${clock()} og ${clock()}.`,
    () => `Den ${day()} betalte vi ${sum()} for ${between(2, 30)} plasser.`,
    () => `${day()} ${clock()} ${room()}`,
    () => `Adressen er Storgata ${between(1, 190)}, ${between(1000, 9999)} Bergen, ${phone()}.`,
    () =>
      `Uke ${between(1, 52)}–${between(1, 52)}, ${between(2019, 2026)}/${between(20, 27)}: ${between(10, 400)} av ${between(400, 2_000)}.`,
  ])();
}
