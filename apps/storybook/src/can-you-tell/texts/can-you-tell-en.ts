import type { CanYouTellTexts } from '../can-you-tell.texts.ts';

/** The page in English. */
export const CAN_YOU_TELL_EN: CanYouTellTexts = {
  language: 'Language',
  title: 'Can you tell from the figures?',
  lead: 'Make a municipality whose truth you know. See what different methods say when they only see the reports, and how often they are wrong.',
  build: 'The municipality you make',
  sliders: {
    trueChange: { label: 'Incidents that really happen:', hint: 'The change from the first period to the second.' },
    reportingChange: { label: 'Share that is reported:', hint: 'Before the change every second incident is reported.' },
    seriesSize: { label: 'Incidents in a series:', hint: 'Many incidents are often about one child or one situation.' },
    units: { label: 'Units:', hint: 'Schools and kindergartens together.' },
    months: { label: 'Months in each period:', hint: 'From August. Nobody is there in July.' },
  },
  values: {
    trueChange: (value) => (value === 0 ? 'no change' : `${Math.abs(value)}% ${value < 0 ? 'fewer' : 'more'}`),
    reportingChange: (value) => (value === 0 ? 'as before' : `${Math.abs(value)}% ${value < 0 ? 'lower' : 'higher'}`),
    seriesSize: (value) => (value === 1 ? 'each on its own' : `${value} incidents on average`),
    units: String,
    months: String,
  },
  audited: 'The municipality checks how much is reported',
  auditedHint: 'For instance by comparing with sick leave or asking the staff. Here the answer is exactly right.',
  again: 'Draw another municipality like it',
  draw: (seed) => `Draw ${seed}`,
  reset: 'Start again',
  truth: (change) => `The truth: ${change}.`,
  seen: (reports, times) =>
    `What you see is the reports: ${reports}. Because incidents come in series, the uncertainty is ${times} times what the naive count thinks.`,
  verdictHeading: 'The answer Vern gives the steering group',
  verdicts: {
    reached: (n) =>
      `The goal is reached. Reports went from ${n.before} to ${n.after}, ${n.change}. The fall is at least as large as the goal (${n.target}), also when series are reckoned with: between ${n.lower} and ${n.upper}.`,
    on_the_way: (n) =>
      `On the way. Reports went from ${n.before} to ${n.after}, ${n.change}, and that is more than chance (between ${n.lower} and ${n.upper}). But the goal of ${n.target} cannot be called reached yet.`,
    not_shown: (n) =>
      `We do not know whether there are fewer incidents. Reports went from ${n.before} to ${n.after}, ${n.change}. Anything between ${n.lower} and ${n.upper} fits the figures.`,
    worse: (n) =>
      `More is reported. Reports went from ${n.before} to ${n.after}, ${n.change}, and that is more than chance (between ${n.lower} and ${n.upper}).`,
    cannot_tell: () => 'The question cannot be answered from these figures.',
  },
  reasons: {
    target_shown: 'The whole uncertainty lies on the good side of the goal.',
    target_not_shown: 'The fall may be smaller than the goal.',
    interval_covers_no_change: '“No change” fits the figures too, so the difference may be chance.',
    interval_above_no_change: 'The whole uncertainty lies above “no change”.',
    anchored_series_contradicts: 'Incidents that leave other traces have risen.',
    completeness_has_fallen:
      'A smaller share is reported than before, so fewer reports are not as many fewer incidents.',
    reporting_not_checked: 'Nobody has checked how much is reported, so fewer reports may be fewer who report.',
    definition_changed: 'Something else is counted than before.',
    severity_not_coded: 'Too many reports lack their severity.',
    exposure_unknown: 'We do not know how many were at work.',
    data_not_frozen: 'Late reports may still come.',
    nothing_counted: 'Nothing is reported.',
  },
  tipping: (change) =>
    `For reporting alone to explain the difference, the share that is reported would have to have changed by ${change}.`,
  methodsHeading: 'What each method says',
  methodsCaption: 'The methods, their answers and the truth',
  columns: {
    method: 'Method',
    answer: 'Says',
    change: 'Change, 95%',
    picture: 'Uncertainty',
    worth: 'Against the truth',
  },
  pictureHint: (truth) => `Bar: the uncertainty. Grey line: no change. Dashed line: the truth (${truth}).`,
  methods: {
    naive: {
      name: 'Naive count',
      explained:
        'Takes every incident as independent of all others. The figures then look much surer than they are, because ten reports about one child are not ten independent pieces of news.',
    },
    dispersion: {
      name: 'Adjusted for series',
      explained:
        'Measures how clustered the incidents are and widens the uncertainty by as much. Needs to know what belongs to the same series.',
    },
    cluster_robust: {
      name: 'Unit by unit',
      explained:
        'Looks at how differently the units have changed and lets that decide the uncertainty. Needs at least ten units of about the same size.',
    },
    negative_binomial: {
      name: 'Model with spread',
      explained:
        'A negative binomial model: each unit may have its own rate. It does not know that the units are the same before and after, and is often more careful than it need be.',
    },
    verdict: {
      name: 'Vern’s answer',
      explained:
        'Adjusted for series, held against the goal written down beforehand (20% fewer), and against what the municipality knows of how much is reported.',
    },
  },
  answers: { fewer: 'Fewer', more: 'More', cannot_tell: 'Cannot tell' },
  worth: { right: 'Right', false_alarm: 'False alarm', missed: 'Did not see it', wrong_way: 'Wrong way' },
  noInterval: 'cannot be computed',
  repeat: (count) => `Try ${count} such municipalities`,
  repeatHint: 'The same truth; only chance differs. That shows how often each method is wrong.',
  repeatCaption: (count) => `Answers in ${count} municipalities with the same truth`,
  outOf: (count, of) => `${count} of ${of}`,
  chartTitle: 'Month by month',
  reported: 'Reported',
  occurred: 'Happened',
  before: 'Before',
  after: 'After',
  month: 'Month',
  monthName: (number, isAfter) => `${isAfter ? 'After' : 'Before'}, month ${number}`,
  table: 'Show the figures in a table',
  howItWorks: 'How can like municipalities give such different figures?',
  explanation: [
    'Incidents rarely come one by one. A child in crisis may give twenty reports in a month, and then it goes quiet. Whether such a series falls before or after New Year is chance, but it moves the total a lot.',
    'A method that does not know of series thinks every report is new information. With series of eight incidents it cries “change” in more than half of the municipalities where nothing has changed.',
    'No method that only sees reports can tell fewer incidents from fewer who report. Slide the share that is reported and see: then the municipality must know something more, such as how many injuries the doctor or sick leave shows.',
  ],
};
