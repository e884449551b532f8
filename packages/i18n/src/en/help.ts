import type { HelpTexts } from '../nb/help.ts';

/** What to do now, and the routines, in English. */
export const help: HelpTexts = {
  title: 'Help and routines',
  lead: 'What to do now, whom to call, and what you have a right to afterwards.',
  acuteTitle: 'Do you need help now?',
  acuteSteps: [
    'Get to safety. Call another adult.',
    'If life or health is in danger: call 112 or 113.',
    'Do not be alone afterwards. Ask somebody to take over what you were doing.',
    'Tell your leader as soon as you can.',
  ],
  police: 'Police',
  policeNote: 'Danger to life or health',
  ambulance: 'Ambulance',
  ambulanceNote: 'Serious injury',
  emergencyRoom: 'Out-of-hours doctor',
  emergencyRoomNote: 'An injury that must be seen today',
  notAnAlarm: 'Vern is not an alarm. Nobody sees that you open this page.',
  doesItCountTitle: 'Does this count?',
  doesItCountLead: 'Yes. If in doubt, report. Nobody can turn a report away.',
  doesItCount: [
    'Hits, kicks, bites, scratches, spitting and hair-pulling, from small children too.',
    'Threats and abuse, face to face, by phone or online.',
    'Things thrown at you or destroyed in front of you.',
    'Attempts that missed, and fights you had to break up.',
  ],
  doesItCountWhy:
    'It does not matter whether it was meant. A report is about your working environment, not about guilt, and says nothing about the child.',
  afterTitle: 'After an incident',
  after: [
    'The leader is to talk with you; the same day if it is serious.',
    'You can talk with the occupational health service. Ask the leader.',
    'If you are injured, in body or mind, the leader is to report it to NAV as an occupational injury.',
    'The safety representative can be with you and sees to it that the case is followed up.',
    'The reaction may come later. You can add to the case at any time.',
  ],
  reactionsTitle: 'Common reactions',
  reactions: [
    'Unrest, trembling, tears or emptiness during the first hours.',
    'Poor sleep, sudden memories and being easily startled during the first days.',
    'Guilt, or thoughts of what you should have done. Most people have them. They do not mean that you did wrong.',
    'If it is no better after a couple of weeks, talk with a doctor or the occupational health service.',
  ],
  privacyTitle: 'Who sees the report?',
  privacy: [
    'Your leader and the safety representative. You can keep your name from the safety representative.',
    'A report about a leader goes to the level above, and the leader does not see it.',
    'You can see who has opened the case, and when.',
    'The names of children and guardians are to stand nowhere in Vern.',
  ],
};
