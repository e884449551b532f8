import { type Label, label } from '../../locale/index.ts';
import type { IncidentKind } from '../codes/incident-kind.ts';

/** What a kind covers, in plain cases; only for the kinds whose own words leave one guessing. */
export const INCIDENT_KIND_HELP: Readonly<Partial<Record<IncidentKind, Label>>> = {
  hold_restrain: label(
    'Noen holdt deg fast, klemte deg eller hindret deg i å komme deg unna.',
    'Nokon heldt deg fast, klemde deg eller hindra deg i å kome deg unna.',
    'Somebody held you, squeezed you or kept you from getting away.',
  ),
  object_thrown: label(
    'Noe ble kastet mot deg eller andre, også om det ikke traff.',
    'Noko vart kasta mot deg eller andre, også om det ikkje trefte.',
    'Something was thrown at you or others, whether or not it hit.',
  ),
  object_weapon: label(
    'Noen slo eller stakk med en ting: en pinne, en linjal, en saks, en kniv.',
    'Nokon slo eller stakk med ein ting: ein pinne, ein linjal, ei saks, ein kniv.',
    'Somebody hit or stabbed with a thing: a stick, a ruler, scissors, a knife.',
  ),
  sexual_assault: label(
    'Noen tok på intime steder på kroppen din, eller tvang deg til noe seksuelt.',
    'Nokon tok på intime stader på kroppen din, eller tvinga deg til noko seksuelt.',
    'Somebody touched intimate parts of your body, or forced you into something sexual.',
  ),
  verbal_threat: label(
    'Noen sa at de vil skade deg, eller noe som du forsto slik.',
    'Nokon sa at dei vil skade deg, eller noko som du forstod slik.',
    'Somebody said that they will hurt you, or something that you understood that way.',
  ),
  gesture_threat: label(
    'Uten ord: en knyttneve, å gå helt inntil deg, å late som om en slår.',
    'Utan ord: ein knyttneve, å gå heilt inntil deg, å late som om ein slår.',
    'Without words: a fist, coming right up to you, pretending to hit.',
  ),
  weapon_threat: label(
    'Noen viste, løftet eller siktet med en kniv, en saks, et balltre eller noe liknende.',
    'Nokon viste, lyfte eller sikta med ein kniv, ei saks, eit balltre eller noko liknande.',
    'Somebody showed, raised or aimed a knife, scissors, a bat or something like it.',
  ),
  written_digital_threat: label(
    'En trussel i brev, melding, e-post eller spill, eller på sosiale medier.',
    'Ein trussel i brev, melding, e-post eller spel, eller på sosiale medium.',
    'A threat in a letter, a message, an e-mail or a game, or on social media.',
  ),
  threat_against_family: label(
    'Noen truet noen som står deg nær, eller sa at de vet hvor dere bor.',
    'Nokon truga nokon som står deg nær, eller sa at dei veit kvar de bur.',
    'Somebody threatened people close to you, or said that they know where you live.',
  ),
  abusive_language: label(
    'Skjellsord, hån eller stygge rop, også når du er blitt vant til det.',
    'Skjellsord, hån eller stygge rop, også når du er blitt van med det.',
    'Name-calling, mockery or shouted insults, also when you have got used to it.',
  ),
  sexual_harassment: label(
    'Seksuelle ord, blikk, bilder eller berøring som du ikke ville ha.',
    'Seksuelle ord, blikk eller bilete som du ikkje ville ha, eller at nokon tok på deg.',
    'Sexual words, looks, pictures or touching that you did not want.',
  ),
  discriminatory: label(
    'Nedsettende ord om hudfarge, tro, bakgrunn, funksjonsnedsettelse, kjønn eller hvem du elsker.',
    'Nedsetjande ord om hudfarge, tru, bakgrunn, funksjonsnedsetjing, kjønn eller kven du elskar.',
    'Degrading words about skin colour, faith, background, disability, gender or whom you love.',
  ),
  filming_sharing: label(
    'Du ble filmet eller lagt ut uten å ha sagt ja, eller noen laget en profil i navnet ditt.',
    'Du vart filma eller lagd ut utan å ha sagt ja, eller nokon laga ein profil i namnet ditt.',
    'You were filmed or posted without having agreed, or somebody made a profile in your name.',
  ),
  vandalism: label(
    'Noe som hører til skolen eller barnehagen, ble ødelagt.',
    'Noko som høyrer til skulen eller barnehagen, vart øydelagt.',
    'Something that belongs to the school or kindergarten was broken.',
  ),
  personal_property: label(
    'Klær, briller, telefon, bil eller noe annet som er ditt eget.',
    'Klede, briller, telefon, bil eller noko anna som er ditt eige.',
    'Clothes, glasses, a phone, a car or something else of your own.',
  ),
  witnessed_violence: label(
    'Du så vold mot andre, eller gikk imellom. Du trenger ikke å være truffet selv.',
    'Du såg vald mot andre, eller gjekk imellom. Du treng ikkje å vere råka sjølv.',
    'You saw violence against others, or stepped in. You need not have been hit yourself.',
  ),
  attempt: label(
    'Noen prøvde å slå, sparke eller kaste uten å treffe, eller det kunne ha gått galt.',
    'Nokon prøvde å slå, sparke eller kaste utan å treffe, eller det kunne ha gått gale.',
    'Somebody tried to hit, kick or throw and missed, or it could have gone wrong.',
  ),
};
