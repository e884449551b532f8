import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPossibleNames } from './find-possible-names.ts';

const asked = (text: string, acknowledged: readonly string[] = []) =>
  findPossibleNames(text, acknowledged).map(({ text: name, reason }) => [name, reason]);

describe('findPossibleNames', () => {
  it.each([
    ['Eleven Vetle sparket meg.', 'Vetle', 'capital'],
    ['Vetle sparket meg.', 'Vetle', 'capital'],
    ['Da kom Embla Haugland og slo.', 'Embla Haugland', 'capital'],
    ['Da kom Storm-Emil og slo.', 'Storm-Emil', 'capital'],
    ['Jeg tok tak i Vetle.', 'Vetle', 'capital'],
    ['Mora til Åsne ringte.', 'Åsne', 'capital'],
    ['Vetles far ringte.', 'Vetles', 'capital'],
    ['Eleven K.H. slo meg.', 'K', 'initials'],
    ['Eleven KH slo meg.', 'KH', 'initials'],
    ['Gutten A spyttet på meg.', 'A', 'initials'],
    ['det var kari som gjorde det', 'kari', 'list'],
    ['Kari.', 'Kari', 'list'],
    ['Vetle på egen gruppe', 'Vetle', 'capital'],
    ['Øve med Vetle på å gå ut', 'Vetle', 'capital'],
    ['Henning på 6. trinn', 'Henning', 'list'],
    ['Tove i garderoben', 'Tove', 'list'],
    ['Det var f.eks. Ylva som ropte.', 'Ylva', 'capital'],
  ])('asks in %j about %s (%s)', (text, name, reason) => expect(asked(text)).toContainEqual([name, reason]));

  it.each([
    'Eleven i 5A og en fra 7 B slo meg.',
    'Vi fulgte plan B fra BUP, PPT og SFO.',
    'Etterpå dro vi til Bergen og Haukeland.',
    'Det skjedde på Nordnes skole og i Ytre Arna.',
    'Han ropte: «Jeg skal ta deg!» Så gikk han.',
    'HAN SLO MEG HARDT I MAGEN',
    'Han slo HARDT.',
    'PC-en og TV-en ble knust.',
    'Eg gav han ein annan bok. Det var anna arbeid.',
    'Slo meg. Sparket meg.\nSpyttet på meg.',
    '- Bet meg\n- Lugget meg',
    'Skjedde kl. 10. Rektor ble ringt.',
    'Øve på sikring',
    'Dele gruppa i to',
    'Trene personalet i konflikthåndtering',
    'Neste personalmøte: gå gjennom hendelsen',
    'Veiledning i klassen. Del gruppa.',
    '',
  ])('asks nothing in %j', (text) => expect(asked(text)).toEqual([]));

  it('keeps the answer: a word that is no name is not asked about again, in any case or genitive', () => {
    expect(asked('Vi var hos Fjordly. Fjordlys folk hjalp.', ['fjordly'])).toEqual([]);
    expect(asked('Vi møtte Embla Haugland.', ['Embla Haugland'])).toEqual([]);
    expect(asked('Vi møtte Embla Haugland.', ['Embla'])).toEqual([['Haugland', 'capital']]);
  });

  it('points at what it asks about, in order and without overlap', () => {
    const words = fc.constantFrom(
      'Vetle',
      'slo',
      'meg',
      'KH',
      'Bergen',
      '.',
      ',',
      '5A',
      'Åsne',
      'kari',
      '\n',
      '«',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, text: name } of findPossibleNames(text)) {
          expect(text.slice(start, end)).toBe(name);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  it('has nothing left to ask once everything it asked about is answered', () => {
    const words = fc.constantFrom('Vetle', 'slo', 'KH', 'Åsne', 'kari', 'Storm-Emil', 'Embla', 'og', '.', 'i');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const answers = findPossibleNames(text).map((name) => name.text);
        expect(findPossibleNames(text, answers)).toEqual([]);
      }),
    );
  });

  it('never throws and reads a full text in no time, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1_000 }), (text) => Array.isArray(findPossibleNames(text))),
    );
  });
});
