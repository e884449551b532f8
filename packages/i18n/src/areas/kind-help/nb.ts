import type { IncidentKind } from '@vern/domain/theme/violence';

/** What a kind covers, in plain cases; only for the kinds whose own words leave one guessing. */
export const texts = {
  hold_restrain: 'Noen holdt deg fast, klemte deg eller hindret deg i å komme deg unna.',
  object_thrown: 'Noe ble kastet mot deg eller andre, også om det ikke traff.',
  object_weapon: 'Noen slo eller stakk med en ting: en pinne, en linjal, en saks, en kniv.',
  sexual_assault: 'Noen tok på intime steder på kroppen din, eller tvang deg til noe seksuelt.',
  verbal_threat: 'Noen sa at de vil skade deg, eller noe som du forsto slik.',
  gesture_threat: 'Uten ord: en knyttneve, å gå helt inntil deg, å late som om en slår.',
  weapon_threat: 'Noen viste, løftet eller siktet med en kniv, en saks, et balltre eller noe liknende.',
  written_digital_threat: 'En trussel i brev, melding, e-post eller spill, eller på sosiale medier.',
  threat_against_family: 'Noen truet noen som står deg nær, eller sa at de vet hvor dere bor.',
  abusive_language: 'Skjellsord, hån eller stygge rop, også når du er blitt vant til det.',
  sexual_harassment: 'Seksuelle ord, blikk, bilder eller berøring som du ikke ville ha.',
  discriminatory: 'Nedsettende ord om hudfarge, tro, bakgrunn, funksjonsnedsettelse, kjønn eller hvem du elsker.',
  filming_sharing: 'Du ble filmet eller lagt ut uten å ha sagt ja, eller noen laget en profil i navnet ditt.',
  vandalism: 'Noe som hører til skolen eller barnehagen, ble ødelagt.',
  personal_property: 'Klær, briller, telefon, bil eller noe annet som er ditt eget.',
  witnessed_violence: 'Du så vold mot andre, eller gikk imellom. Du trenger ikke å være truffet selv.',
  attempt: 'Noen prøvde å slå, sparke eller kaste uten å treffe, eller det kunne ha gått galt.',
} satisfies Partial<Record<IncidentKind, string>>;

/** Texts of the area. */
export type Texts = typeof texts;
