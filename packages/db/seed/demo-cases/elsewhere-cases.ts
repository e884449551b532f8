import type { DemoCase, DemoCast } from './demo-case.ts';
import type { DemoClock } from './demo-clock.ts';

/** What the director of schools handles, since nobody at the school can. */
export function elsewhereCases(
  { ago, newest }: DemoClock,
  { vacant, elsewhere, colleague }: DemoCast,
): readonly DemoCase[] {
  return [
    // About a leader.
    {
      unit: elsewhere,
      reporterId: colleague(elsewhere, 0),
      happened: ago(1, '14:40'),
      sent: ago(1, '18:20'),
      event: {
        kinds: ['abusive_language'],
        perpetratorRole: 'leader',
        location: 'staff_area',
        answers: { situation: 'meeting' },
        severitySelf: 2,
        text: 'I et møte ble jeg skjelt ut foran kollegaene fordi jeg hadde meldt fra om bemanningen.',
      },
      harm: { psychologicalImpact: 'frightened', wantsContact: 'this_week' },
      steps: [],
    },
    // From a school whose principal has left.
    {
      unit: vacant,
      reporterId: colleague(vacant, 0),
      ...newest,
      event: {
        kinds: ['kick', 'hair_pull'],
        perpetratorRole: 'pupil',
        location: 'after_school',
        answers: { ageBand: 'grade_1_4', situation: 'transition' },
        severitySelf: 2,
        text: 'Da vi skulle rydde, ble jeg sparket og dratt hardt i håret. Vi var for få voksne akkurat da.',
      },
      harm: { physicalInjury: 'pain', psychologicalImpact: 'frightened', wantsContact: 'today' },
      steps: [],
    },
    {
      unit: vacant,
      reporterId: colleague(vacant, 1),
      happened: ago(5, '12:25'),
      sent: ago(5, '13:00'),
      event: {
        kinds: ['verbal_threat'],
        perpetratorRole: 'pupil',
        location: 'schoolyard',
        answers: { ageBand: 'grade_8_10', threatLevel: 'direct', objectOrWeapon: 'none', situation: 'recess' },
        severitySelf: 2,
        text: 'I friminuttet ble jeg truet med juling hvis jeg ikke gikk min vei.',
      },
      harm: { psychologicalImpact: 'uncomfortable' },
      steps: [
        { at: ago(5, '14:10').at, action: 'receive' },
        { at: ago(5, '15:00').at, action: 'talk' },
        { at: ago(4, '09:20').at, action: 'assess' },
        { at: ago(1, '09:45').at, action: 'ask', text: 'Hvor mange voksne var ute i det friminuttet?' },
      ],
    },
  ];
}
