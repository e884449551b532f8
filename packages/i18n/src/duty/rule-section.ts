import { DUTY_RULE_LABELS, DUTY_RULES, type DutyRule, type DutyRuleId, type Trigger } from '@vern/domain/duty';
import { CITATIONS, type Citation } from '@vern/domain/law';
import { words } from '../codes/en/duty.ts';
import { words as incident } from '../codes/en/incident.ts';
import { deadlineInWords } from './time-words.ts';

/** One rule as a section: what it asks in English and in bokmål, when, of whom, by when, whose number it is, and where it stands. */
export function ruleSection(id: DutyRuleId): string {
  const rule = DUTY_RULES[id];
  const rows = [
    ['Applies when', triggerInWords(rule.when)],
    ['For', rule.per === 'person' ? 'each affected employee it holds for' : 'the event'],
    ['Who', words.owners[rule.who]],
    ...timeRows(rule),
    ...(rule.lawSays === null ? [] : [['The law’s own words', rule.lawSays]]),
    ['Source', sourcesInWords(rule)],
    ['How sure', `${words.confirmations[rule.confirmation]}${rule.doubt === undefined ? '' : `. ${rule.doubt}`}`],
  ];
  return [
    `### ${id} · ${words.rules[id]}`,
    `*${DUTY_RULE_LABELS.entries[id].label}*`,
    ['| | |', '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${text} |`)].join('\n'),
  ].join('\n\n');
}

/** When something applies, as a sentence: "a and b; or c". */
function triggerInWords(trigger: Trigger): string {
  const lists = trigger.map((all) => all.map((condition) => words.conditions[condition]).join(', **and** '));
  return lists.every((list) => list === '') ? 'always' : lists.join('; **or** ');
}

function timeRows(rule: DutyRule): readonly (readonly string[])[] {
  if (rule.deadlines === null) return [['By when', 'no time limit: it is only to be known']];
  const { 1: mild, 2: serious, 3: worst } = rule.deadlines;
  const [one, two, three] = [mild, serious, worst].map(deadlineInWords);
  const whose = rule.level === 'care' ? 'level of care' : 'level';
  const times =
    one === two && two === three
      ? one!
      : [one, two, three].map((time, index) => `${whose} ${index + 1}: ${time}`).join('<br>');
  const sooner = (rule.sooner ?? []).map(
    ({ when, deadline }) => `<br>or, if it is earlier and ${words.conditions[when]}: ${deadlineInWords(deadline)}`,
  );
  const ahead = rule.onlyAhead === true ? '<br>not when that day had passed when the report came in' : '';
  return [
    ['By when', `${times}${sooner.join('')}${ahead}`],
    ['Whose number', incident.deadlineSources[mild.kind]],
  ];
}

function sourcesInWords({ cites }: DutyRule): string {
  if (cites.length === 0) return 'none: ours';
  return cites
    .map(({ id, when, by }) => {
      const { text, isConfirmed, ...period }: Citation = CITATIONS[id];
      const condition = when === undefined ? '' : `, when ${words.conditions[when]}`;
      return `${text}${isConfirmed ? '' : ' (**not confirmed**)'}: ${periodInWords(period, by)}${condition}`;
    })
    .join('<br>');
}

/** For which events a place in the law holds. */
export function periodInWords({ from, to }: Pick<Citation, 'from' | 'to'>, by?: 'established'): string {
  const what = by === 'established' ? 'injuries established' : 'events';
  return to === null ? `${what} from ${from}` : `${what} from ${from} to ${to}`;
}
