import type { DemoCase, DemoCast } from './demo-case.ts';
import type { DemoClock } from './demo-clock.ts';

/** What the principal of the demo's school finds in each of the work lists. */
export function schoolCases({ ago, newest, ahead }: DemoClock, cast: DemoCast): readonly DemoCase[] {
  const { school: unit, colleague, person } = cast;
  const tor = person('tor');
  return [
    // New and very serious: somebody wants to talk now, and the chief safety representative has been told.
    {
      unit,
      reporterId: colleague(unit, 0),
      ...newest,
      event: {
        kinds: ['strangle'],
        perpetratorRole: 'pupil',
        location: 'corridor',
        answers: { ageBand: 'grade_5_7', situation: 'transition' },
        severitySelf: 3,
        text: 'Da vi gikk inn etter friminuttet, ble jeg tatt hardt rundt halsen bakfra. En kollega kom til og fikk løsnet grepet. Jeg skjelver ennå.',
      },
      harm: { physicalInjury: 'pain', psychologicalImpact: 'needs_help', wantsContact: 'now' },
      steps: [],
    },
    // New and quiet.
    {
      unit,
      reporterId: colleague(unit, 1),
      happened: ago(1, '13:15'),
      sent: ago(1, '15:20'),
      event: {
        kinds: ['abusive_language'],
        perpetratorRole: 'guardian',
        location: 'digital',
        answers: { situation: 'digital_contact' },
        severitySelf: 1,
        text: 'Jeg fikk en melding med skjellsord etter at jeg sa fra om fraværet.',
      },
      steps: [],
    },
    // It is to be assessed today.
    {
      unit,
      reporterId: colleague(unit, 2),
      happened: ago(3, '11:20'),
      sent: ago(3, '14:05'),
      event: {
        kinds: ['object_thrown'],
        perpetratorRole: 'pupil',
        location: 'classroom',
        answers: {
          ageBand: 'grade_1_4',
          objectOrWeapon: 'furniture',
          propertyDamage: 'none',
          situation: 'limit_setting',
        },
        severitySelf: 2,
        text: 'Da jeg sa nei til å bytte plass, ble en stol kastet mot meg. Den traff skulderen. De andre måtte ut av rommet.',
      },
      harm: { physicalInjury: 'visible_marks', psychologicalImpact: 'frightened', wantsContact: 'today' },
      steps: [
        { at: ago(2, '08:10').at, action: 'receive' },
        { at: ago(2, '12:30').at, action: 'talk' },
      ],
    },
    // Overdue: nobody has talked with the one it happened to.
    {
      unit,
      reporterId: colleague(unit, 3),
      happened: ago(7, '10:40'),
      sent: ago(7, '12:15'),
      event: {
        kinds: ['spit', 'abusive_language'],
        perpetratorRole: 'pupil',
        location: 'schoolyard',
        answers: { ageBand: 'grade_8_10', situation: 'recess' },
        severitySelf: 1,
        text: 'På slutten av friminuttet ble jeg spyttet på og kalt stygge ting. Dette skjer ofte når jeg er alene ute.',
      },
      harm: { psychologicalImpact: 'uncomfortable', wantsContact: 'this_week' },
      steps: [{ at: ago(6, '09:05').at, action: 'receive' }],
    },
    // Told for a colleague, who added to it.
    {
      unit,
      reporterId: colleague(unit, 4),
      affectedId: person('jonas'),
      happened: ago(2, '12:50'),
      sent: ago(2, '13:40'),
      event: {
        kinds: ['push', 'kick'],
        perpetratorRole: 'pupil',
        location: 'cloakroom',
        answers: { ageBand: 'grade_5_7', situation: 'peer_conflict' },
        severitySelf: 2,
        text: 'En kollega gikk mellom to som kranglet, og ble dyttet inn i veggen og sparket i leggen. Jeg så det fra døra.',
      },
      harm: { physicalInjury: 'pain', wantsContact: 'today' },
      steps: [
        { at: ago(2, '14:20').at, action: 'receive', by: person('mons'), deputyFor: tor },
        { at: ago(1, '08:20').at, action: 'talk' },
        // He told the day after: the report is very serious now.
        { at: ago(1, '14:05').at, action: 'tell_consequences', told: { absence: 'rest_of_day', sawDoctor: true } },
      ],
    },
    // It has a measure that is somebody's, and came back: the first of the two is closed.
    {
      unit,
      reporterId: person('ida'),
      series: 'after lunch',
      happened: ago(12, '11:45'),
      sent: ago(12, '14:30'),
      event: {
        kinds: ['hit'],
        perpetratorRole: 'pupil',
        location: 'corridor',
        answers: { ageBand: 'grade_1_4', situation: 'transition' },
        severitySelf: 1,
        text: 'I overgangen etter lunsj ble jeg slått på armen flere ganger.',
      },
      harm: { psychologicalImpact: 'uncomfortable' },
      steps: [
        { at: ago(11, '08:30').at, action: 'receive' },
        { at: ago(11, '12:10').at, action: 'talk' },
        { at: ago(10, '10:00').at, action: 'assess' },
        {
          at: ago(8, '14:00').at,
          action: 'close',
          text: 'Takk for at du sa fra. Vi har snakket sammen, og du melder igjen om det gjentar seg.',
          leavesReason: '',
        },
      ],
    },
    {
      unit,
      reporterId: person('ida'),
      series: 'after lunch',
      happened: ago(3, '11:50'),
      sent: ago(3, '13:10'),
      event: {
        kinds: ['hit', 'kick'],
        perpetratorRole: 'pupil',
        location: 'corridor',
        answers: { ageBand: 'grade_1_4', situation: 'transition' },
        severitySelf: 2,
        text: 'Det samme skjedde igjen i overgangen etter lunsj. Jeg ble slått og sparket, og var alene med gruppen.',
      },
      harm: { physicalInjury: 'pain', psychologicalImpact: 'uncomfortable', wantsContact: 'today' },
      steps: [
        { at: ago(3, '13:40').at, action: 'receive', by: person('mons'), deputyFor: tor },
        { at: ago(3, '14:30').at, action: 'talk', by: person('mons'), deputyFor: tor },
        { at: ago(2, '09:15').at, action: 'assess' },
        {
          at: ago(1, '10:30').at,
          action: 'add_measure',
          type: 'organisational',
          text: 'To voksne i overgangen etter lunsj',
          dueOn: ahead(7),
          ownerId: person('jonas'),
        },
      ],
    },
    // It waits for an answer.
    {
      unit,
      reporterId: person('ida'),
      happened: ago(5, '09:35'),
      sent: ago(5, '10:20'),
      event: {
        kinds: ['scratch_pinch'],
        perpetratorRole: 'pupil',
        location: 'group_room',
        answers: { ageBand: 'grade_1_4', situation: 'one_to_one' },
        severitySelf: 2,
        text: 'Da vi arbeidet alene på grupperommet, ble jeg klort på underarmen.',
      },
      harm: { physicalInjury: 'visible_marks', psychologicalImpact: 'uncomfortable' },
      steps: [
        { at: ago(5, '11:00').at, action: 'receive' },
        { at: ago(5, '14:15').at, action: 'talk' },
        { at: ago(4, '09:00').at, action: 'assess' },
        {
          at: ago(4, '09:10').at,
          action: 'add_measure',
          type: 'technical',
          text: 'Bytte til det store grupperommet',
          dueOn: ahead(5),
        },
        {
          at: ago(2, '10:05').at,
          action: 'drop_measure',
          text: 'Det store grupperommet er ikke ledig før over nyttår. Vi setter heller to voksne sammen.',
        },
        { at: ago(1, '13:10').at, action: 'ask', text: 'Var det noen i nærheten som kunne ha hjulpet deg?' },
      ],
    },
    // It has been answered, and the answer is not read yet.
    {
      unit,
      reporterId: person('ida'),
      happened: ago(9, '10:05'),
      sent: ago(9, '11:30'),
      event: {
        kinds: ['object_thrown'],
        perpetratorRole: 'pupil',
        location: 'classroom',
        answers: {
          ageBand: 'grade_1_4',
          objectOrWeapon: 'thrown_object',
          propertyDamage: 'none',
          situation: 'teaching',
        },
        severitySelf: 2,
        text: 'Midt i en arbeidsøkt ble en saks kastet mot meg. Den traff ikke.',
      },
      harm: { psychologicalImpact: 'frightened', wantsContact: 'today' },
      steps: [
        { at: ago(9, '12:10').at, action: 'receive' },
        { at: ago(9, '14:45').at, action: 'talk' },
        { at: ago(8, '08:50').at, action: 'assess' },
        {
          at: ago(8, '09:00').at,
          action: 'add_measure',
          type: 'technical',
          text: 'Låse inn sakser og andre løse ting',
          dueOn: ago(4, '12:00').day,
        },
        { at: ago(4, '11:30').at, action: 'finish' },
        {
          at: ago(1, '14:30').at,
          action: 'close',
          text: 'Takk for at du sa fra. Sakser og løse ting er nå låst inne, og du får følge av en kollega i økten før lunsj.',
          leavesReason: '',
        },
      ],
    },
    // The principal's own: the level above handles it.
    {
      unit,
      reporterId: tor,
      happened: ago(4, '15:10'),
      sent: ago(4, '16:05'),
      event: {
        kinds: ['verbal_threat'],
        perpetratorRole: 'guardian',
        location: 'meeting',
        answers: { threatLevel: 'direct', objectOrWeapon: 'none', situation: 'parent_contact' },
        severitySelf: 2,
        text: 'I et møte ble jeg truet med at jeg skulle få svi utenfor jobben. Jeg avsluttet møtet.',
      },
      harm: { psychologicalImpact: 'frightened', wantsContact: 'today' },
      steps: [
        { at: ago(4, '16:40').at, action: 'receive' },
        { at: ago(4, '17:30').at, action: 'talk' },
        { at: ago(3, '10:00').at, action: 'assess' },
        {
          at: ago(1, '11:15').at,
          action: 'message',
          text: 'Vi holder neste møte på kontoret mitt, og jeg blir med. Du skal ikke stå i dette alene.',
        },
      ],
    },
  ];
}
