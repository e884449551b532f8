import type { Random } from '../random/create-random.ts';

const GIVEN = (
  'Anne Bjørn Camilla Daniel Elin Fredrik Guro Håkon Ingrid Jan Kristin Leif Mari Nils Oda Petter Randi Stian Tone Ulrik ' +
  'Vigdis Arne Birgit Cecilie Dag Ellen Frode Grete Halvor Inger Jostein Karoline Line Magnus Nina Olav Pernille Rune ' +
  'Solveig Trond Unni Vegard Yngve Åse Amina Mateusz Fatima Elena Samir Linh'
).split(' ');

/** Family names of nature, none of them a name: everybody is invented, and it shows. */
const FAMILY = (
  'Bjørkeblad Bekkefar Bergskår Blåtind Dagslys Duggfall Einerkvist Elvesus Fiskesprett Fjellvidde Flaumstor Fossegrim ' +
  'Furukongle Gullris Haredyr Havbris Heidekraut Hvitveis Høstløv Isblomst Jordbærtue Kastevind Klippehaug Kveldsro ' +
  'Lerkesang Linerle Lundefugl Maurtue Morgengry Mosegrodd Nattsvale Nyslått Ospelauv Regnbye Reinlav Ripsbusk Seljefløyte Sivkant ' +
  'Skodde Skogdue Snøgubbe Solgløtt Spurvefar Steinrøys Storfugl Svaberg Tareskog Tiurleik Torvmyr Tyttebær Uværsdag ' +
  'Vadefugl Villbringe Vårflom Ålegras Åkerrik'
).split(' ');

/** An invented name. Two people may share one, as they do. */
export function makeName(random: Random): string {
  return `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;
}
