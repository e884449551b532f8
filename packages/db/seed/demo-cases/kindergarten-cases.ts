import type { DemoCase, DemoCast } from './demo-case.ts';
import type { DemoClock } from './demo-clock.ts';

/** What those of the demo's kindergarten meet, in the language they write. */
export function kindergartenCases({ ago, newest, ahead }: DemoClock, cast: DemoCast): readonly DemoCase[] {
  const { kindergarten: unit, colleague, person } = cast;
  const ragnhild = person('ragnhild');
  return [
    {
      unit,
      reporterId: colleague(unit, 0),
      ...newest,
      event: {
        kinds: ['kick', 'bite'],
        perpetratorRole: 'child',
        location: 'outdoor_area',
        answers: { ageBand: 'age_3_5', situation: 'limit_setting' },
        severitySelf: 2,
        text: 'Då eg sa nei til å klatre på gjerdet, vart eg sparka og biten i handa.',
      },
      harm: { physicalInjury: 'visible_marks', psychologicalImpact: 'uncomfortable', wantsContact: 'today' },
      steps: [],
    },
    // Overdue: nobody has talked with the one it happened to.
    {
      unit,
      reporterId: colleague(unit, 1),
      happened: ago(6, '08:20'),
      sent: ago(6, '09:30'),
      event: {
        kinds: ['abusive_language'],
        perpetratorRole: 'guardian',
        location: 'cloakroom',
        answers: { situation: 'arrival_pick_up' },
        severitySelf: 1,
        text: 'Ved levering vart eg kalla stygge ting så barna høyrde det.',
      },
      harm: { psychologicalImpact: 'uncomfortable', wantsContact: 'this_week' },
      steps: [{ at: ago(5, '10:10').at, action: 'receive' }],
    },
    {
      unit,
      reporterId: ragnhild,
      happened: ago(3, '10:15'),
      sent: ago(3, '11:00'),
      event: {
        kinds: ['bite'],
        perpetratorRole: 'child',
        location: 'kindergarten_section',
        answers: { ageBand: 'age_3_5', situation: 'free_play' },
        severitySelf: 2,
        text: 'I frileiken gjekk eg mellom to som krangla om ein leik, og vart biten i underarmen.',
      },
      harm: { physicalInjury: 'visible_marks', psychologicalImpact: 'uncomfortable', wantsContact: 'today' },
      steps: [
        { at: ago(3, '12:00').at, action: 'receive' },
        { at: ago(3, '14:00').at, action: 'talk' },
        { at: ago(2, '09:10').at, action: 'assess' },
        {
          at: ago(1, '09:30').at,
          action: 'add_measure',
          type: 'organisational',
          text: 'To grupper i frileiken',
          dueOn: ahead(10),
          ownerId: ragnhild,
        },
        { at: ago(1, '12:15').at, action: 'start', by: ragnhild },
      ],
    },
    {
      unit,
      reporterId: ragnhild,
      happened: ago(4, '11:30'),
      sent: ago(4, '13:20'),
      event: {
        kinds: ['hit'],
        perpetratorRole: 'child',
        location: 'toilets',
        answers: { ageBand: 'age_3_5', situation: 'toileting_care' },
        severitySelf: 1,
        text: 'Under stell vart eg slått i andletet. Det gjorde ikkje vondt, men eg vart lei meg.',
      },
      harm: { psychologicalImpact: 'uncomfortable' },
      steps: [
        { at: ago(4, '14:00').at, action: 'receive' },
        { at: ago(3, '08:30').at, action: 'talk' },
        { at: ago(2, '10:00').at, action: 'assess' },
        { at: ago(1, '12:40').at, action: 'ask', text: 'Var du åleine på stellerommet då det skjedde?' },
      ],
    },
    {
      unit,
      reporterId: ragnhild,
      happened: ago(10, '09:40'),
      sent: ago(10, '10:30'),
      event: {
        kinds: ['scratch_pinch'],
        perpetratorRole: 'child',
        location: 'cloakroom',
        answers: { ageBand: 'age_3_5', situation: 'transition' },
        severitySelf: 2,
        text: 'Då vi skulle kle på oss, vart eg klort på halsen.',
      },
      harm: { physicalInjury: 'visible_marks', psychologicalImpact: 'uncomfortable' },
      steps: [
        { at: ago(10, '11:10').at, action: 'receive' },
        { at: ago(10, '13:00').at, action: 'talk' },
        { at: ago(9, '09:00').at, action: 'assess' },
        {
          at: ago(1, '13:30').at,
          action: 'close',
          text: 'Takk for at du sa frå. Vi kler no på oss i to puljar, og éin vaksen er fast i garderoben.',
          leavesReason: '',
        },
      ],
    },
  ];
}
