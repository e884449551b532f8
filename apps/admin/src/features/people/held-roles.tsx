import { ROLES } from '@vern/domain/access';
import type { CalendarDay } from '@vern/domain/calendar';
import { labelOf } from '@vern/i18n/codes';
import { formatDay, formatDayExact, formatPeriod } from '@vern/i18n/formats';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { SmallPrint } from '@vern/ui/small-print';
import { Tag } from '@vern/ui/tag';
import { capitalise } from '../../language/capitalise.ts';
import type { HeldRole } from '../../server/answers.ts';
import { rolePeriod } from './role-period.ts';

/** The roles of one person, each with its place and its days. A deputy and a role that is over are marked with a word. */
export function HeldRoles({ roles, today }: { readonly roles: readonly HeldRole[]; readonly today: CalendarDay }) {
  const { register: words } = useTexts('admin');
  if (roles.length === 0) return words.noRoles;
  return roles.map((held) => (
    <span className="admin-people__role" key={`${held.role} ${held.nodeName} ${held.from}`}>
      <Held held={held} today={today} />
    </span>
  ));
}

function Held({
  held: { role, nodeName, from, to, isDeputy },
  today,
}: {
  readonly held: HeldRole;
  today: CalendarDay;
}) {
  const { locale } = useLanguage();
  const { register: words } = useTexts('admin');
  const period = rolePeriod(from, to, today);
  const since = formatDay(from, locale, today);
  const when =
    to !== null ? formatPeriod(from, to, locale) : period === 'coming' ? words.coming(since) : words.from(since);
  return (
    <>
      <span>{words.at(capitalise(labelOf(ROLES, role, locale)), nodeName)}</span>
      <SmallPrint title={formatDayExact(from, locale)}>{when}</SmallPrint>
      {isDeputy && <Tag tone="info">{words.deputy}</Tag>}
      {period === 'ended' && <Tag emphasis="outline">{words.ended}</Tag>}
    </>
  );
}
