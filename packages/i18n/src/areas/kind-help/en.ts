import type { Texts } from './nb.ts';

/** What a kind covers, in English. */
export const texts: Texts = {
  hold_restrain: 'Somebody held you, squeezed you or kept you from getting away.',
  object_thrown: 'Something was thrown at you or others, whether or not it hit.',
  object_weapon: 'Somebody hit or stabbed with a thing: a stick, a ruler, scissors, a knife.',
  sexual_assault: 'Somebody touched intimate parts of your body, or forced you into something sexual.',
  verbal_threat: 'Somebody said that they will hurt you, or something that you understood that way.',
  gesture_threat: 'Without words: a fist, coming right up to you, pretending to hit.',
  weapon_threat: 'Somebody showed, raised or aimed a knife, scissors, a bat or something like it.',
  written_digital_threat: 'A threat in a letter, a message, an e-mail or a game, or on social media.',
  threat_against_family: 'Somebody threatened people close to you, or said that they know where you live.',
  abusive_language: 'Name-calling, mockery or shouted insults, also when you have got used to it.',
  sexual_harassment: 'Sexual words, looks, pictures or touching that you did not want.',
  discriminatory: 'Degrading words about skin colour, faith, background, disability, gender or whom you love.',
  filming_sharing: 'You were filmed or posted without having agreed, or somebody made a profile in your name.',
  vandalism: 'Something that belongs to the school or kindergarten was broken.',
  personal_property: 'Clothes, glasses, a phone, a car or something else of your own.',
  witnessed_violence: 'You saw violence against others, or stepped in. You need not have been hit yourself.',
  attempt: 'Somebody tried to hit, kick or throw and missed, or it could have gone wrong.',
};
