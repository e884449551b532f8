import './home-view.css';
import { useTexts } from '@vern/i18n/language';
import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { LinkButton } from '@vern/ui/link-button';
import { Page } from '@vern/ui/page';
import { Skeleton } from '@vern/ui/skeleton';
import { Stack } from '@vern/ui/stack';
import { TextLink } from '@vern/ui/text-link';
import { useFormats } from '../../language/use-formats.ts';
import { FetchFailed } from '../../refusal/refusal-notice.tsx';
import { RouterLink } from '../../routing/router-link.ts';
import type { Me, MinePageAnswer, Notice, OwnMeasures } from '../../server/answers.ts';
import { AcuteHelpCard } from '../acute-help/index.ts';
import { MineList } from '../my-incidents/index.ts';
import { HOME_MINE } from './home-mine.ts';
import { NoticeList } from './notice-list.tsx';

export interface HomeViewProps {
  readonly me: Me;
  readonly now: Date;
  /** Pending until what stands above one's reports is known too: nothing is pushed down by what comes late. */
  readonly mine: {
    readonly data: Pick<MinePageAnswer, 'rows' | 'total'> | undefined;
    readonly isPending: boolean;
    readonly error: unknown;
  };
  /** The unread ones. */
  readonly notices: readonly Notice[];
  /** When the report that was begun was last saved; absent when none was. */
  readonly begunAt: string | undefined;
  /** Reports that nobody has received, where one handles them. */
  readonly waiting: number;
  /** How many measures one was given; absent while it is not known. */
  readonly measures: Pick<OwnMeasures, 'openCount' | 'finishedCount'> | undefined;
  readonly onMarkRead: (noticeIds: string[]) => void;
  readonly onRetry: () => void;
}

/** One big button, help beside it, and what has come of what one reported. */
export function HomeView({ me, now, mine, notices, begunAt, waiting, measures, onMarkRead, onRetry }: HomeViewProps) {
  const home = useTexts('home');
  const help = useTexts('help');
  const formats = useFormats(now);
  const own = mine.data;
  // How many new reports wait stands above with the way to them: one line more for each would say it again.
  const told = waiting > 0 ? notices.filter(({ topic }) => topic !== 'incident.submitted') : notices;
  return (
    <Page title={home.title(me.name.split(' ')[0] ?? me.name)} width="work">
      <div className="web-home">
        <Stack gap="lg">
          <Stack gap="sm">
            <LinkButton fullWidth href="/meld" linkComponent={RouterLink} size="lg" tone="accent">
              {begunAt ? home.continueAction : home.report}
            </LinkButton>
            <p className="web-home__hint">{begunAt ? home.continueText(formats.instant(begunAt)) : home.reportHint}</p>
            <div className="web-home__help">
              <LinkButton emphasis="secondary" fullWidth href="/hjelp" linkComponent={RouterLink}>
                {help.acuteTitle}
              </LinkButton>
            </div>
          </Stack>
          {mine.isPending ? (
            <Skeleton count={HOME_MINE.pageSize + 1} label={home.myReports} shape="cards" />
          ) : (
            <>
              {waiting > 0 && (
                <Card>
                  <Stack direction="row" gap="sm">
                    <strong>{home.forLeaders(waiting)}</strong>
                    <TextLink href="/innboks" linkComponent={RouterLink}>
                      {home.toInbox}
                    </TextLink>
                  </Stack>
                </Card>
              )}
              {measures && measures.openCount > 0 && (
                <Card>
                  <Stack direction="row" gap="sm">
                    <strong>{home.measuresWaiting(measures.openCount)}</strong>
                    <TextLink href="/tiltak" linkComponent={RouterLink}>
                      {home.toMeasures}
                    </TextLink>
                  </Stack>
                </Card>
              )}
              <NoticeList notices={told} now={now} onMarkRead={onMarkRead} />
              <section aria-labelledby="my-reports">
                <Stack gap="md">
                  <Stack direction="row" gap="sm">
                    <Heading id="my-reports" level={2}>
                      {home.myReports}
                    </Heading>
                    {own && own.total > 0 && <span>{home.myReportsCount(own.total)}</span>}
                  </Stack>
                  {Boolean(mine.error) && !own && <FetchFailed error={mine.error} onRetry={onRetry} />}
                  {own && <MineList level={3} now={now} rows={own.rows} />}
                  {own && own.total > own.rows.length && (
                    <TextLink href="/saker" linkComponent={RouterLink}>
                      {home.allMine}
                    </TextLink>
                  )}
                </Stack>
              </section>
              {measures && measures.openCount === 0 && measures.finishedCount > 0 && (
                <TextLink href="/tiltak" linkComponent={RouterLink}>
                  {home.toMeasures}
                </TextLink>
              )}
            </>
          )}
        </Stack>
        <AcuteHelpCard places={me.workPlaces} />
      </div>
    </Page>
  );
}
