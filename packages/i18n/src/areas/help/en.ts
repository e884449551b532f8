import { endSentence } from '../../formats/end-sentence.ts';
import type { Texts } from './nb.ts';

/** What to do now, and the routines, in English. */
export const texts: Texts = {
  title: 'Help and guidance',
  lead: 'What to do now, who to call, and what you are entitled to afterwards.',
  acuteTitle: 'Do you need help now?',
  acuteSteps: [
    'Get to safety. Call for another adult.',
    'If life or health is in danger: call 112 or 113.',
    'Do not stay on your own afterwards. Ask somebody to take over from you.',
    'Tell your manager as soon as you can.',
  ],
  police: 'Police',
  policeNote: 'Danger to life or health',
  ambulance: 'Ambulance',
  ambulanceNote: 'Serious injury',
  emergencyRoom: 'Out-of-hours doctor',
  emergencyRoomNote: 'An injury that needs to be seen today',
  notAnAlarm: 'Vern is not an alarm. Nobody can see that you have opened this page.',
  doesItCountTitle: 'Should I report this?',
  doesItCountLead: 'Yes. If in doubt, report it. Nobody can turn a report away.',
  doesItCount: [
    'Hitting, kicking, biting, scratching, spitting and hair-pulling, by small children too.',
    'Threats and abuse, face to face, by phone or online.',
    'Things thrown at you or broken in front of you.',
    'Attempts that missed, and fights you had to break up.',
  ],
  doesItCountWhy:
    'It does not matter whether it was meant. A report is about your working environment, not about blame, and it says nothing about the child.',
  afterTitle: 'After an incident',
  /** By when, if it is sent now: the usual day, and the one for what is serious or asked for. */
  talk: (usual, urgent) =>
    `${endSentence(`Your manager will talk to you. If you send a report now, that is due ${usual}`)} ${endSentence(`If it is serious, or you ask to talk to someone now or today, it is due ${urgent}`)}`,
  after: [
    'You can talk to the occupational health service. Ask your manager to arrange it.',
    'If you are injured, in body or mind, your employer must report it to NAV. NAV decides whether it is an occupational injury. If your employer does not report it, you can do so yourself.',
    'The safety representative can be there with you, and makes sure the case is followed up.',
    'The reaction may come later. You can add to the case at any time.',
  ],
  reactionsTitle: 'Common reactions',
  reactions: [
    'Feeling restless, shaky, tearful or empty in the first hours.',
    'Poor sleep, sudden memories and being easily startled in the first days.',
    'Guilt, or thoughts about what you should have done. Most people have such thoughts. They do not mean that you did anything wrong.',
    'If it is no better after a couple of weeks, talk to a doctor or the occupational health service.',
  ],
  privacyTitle: 'Who sees the report?',
  privacy: [
    'Your manager and their deputy, the safety representative and the chief safety representative. The working-environment group (AMG) sees what happened, but no names or text.',
    'You can keep your name and your text hidden from the safety representatives.',
    'A report about a manager goes to the manager at the level above. The safety representative and the chief safety representative see it; the AMG and the manager it is about do not.',
    'You can see who has opened the case, and when.',
    'The names of children, parents and carers must not appear anywhere in Vern.',
  ],
};
