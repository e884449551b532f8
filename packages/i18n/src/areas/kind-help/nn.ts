import type { Texts } from './nb.ts';

/** What a kind covers, in nynorsk. */
export const texts: Texts = {
  hold_restrain: 'Nokon heldt deg fast, klemde deg eller hindra deg i å kome deg unna.',
  object_thrown: 'Noko vart kasta mot deg eller andre, også om det ikkje trefte.',
  object_weapon: 'Nokon slo eller stakk med ein ting: ein pinne, ein linjal, ei saks, ein kniv.',
  sexual_assault: 'Nokon tok på intime stader på kroppen din, eller tvinga deg til noko seksuelt.',
  verbal_threat: 'Nokon sa at dei vil skade deg, eller noko som du forstod slik.',
  gesture_threat: 'Utan ord: ein knyttneve, å gå heilt inntil deg, å late som om ein slår.',
  weapon_threat: 'Nokon viste, lyfte eller sikta med ein kniv, ei saks, eit balltre eller noko liknande.',
  written_digital_threat: 'Ein trussel i brev, melding, e-post eller spel, eller på sosiale medium.',
  threat_against_family: 'Nokon truga nokon som står deg nær, eller sa at dei veit kvar de bur.',
  abusive_language: 'Skjellsord, hån eller stygge rop, også når du er blitt van med det.',
  sexual_harassment: 'Seksuelle ord, blikk eller bilete som du ikkje ville ha, eller at nokon tok på deg.',
  discriminatory: 'Nedsetjande ord om hudfarge, tru, bakgrunn, funksjonsnedsetjing, kjønn eller kven du elskar.',
  filming_sharing: 'Du vart filma eller lagd ut utan å ha sagt ja, eller nokon laga ein profil i namnet ditt.',
  vandalism: 'Noko som høyrer til skulen eller barnehagen, vart øydelagt.',
  personal_property: 'Klede, briller, telefon, bil eller noko anna som er ditt eige.',
  witnessed_violence: 'Du såg vald mot andre, eller gjekk imellom. Du treng ikkje å vere råka sjølv.',
  attempt: 'Nokon prøvde å slå, sparke eller kaste utan å treffe, eller det kunne ha gått gale.',
};
