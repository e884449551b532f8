import { Button } from '../../components/button/button.tsx';
import { Page } from '../../components/page/page.tsx';
import { AcuteHelp, type HelpNumber } from '../acute-help/acute-help.tsx';

export interface BrokenPageProps {
  /** "Vi fikk ikke vist siden" */
  readonly title: string;
  /** What to do, and what is not lost. */
  readonly text: string;
  /** "Last siden på nytt" */
  readonly reload: string;
  /** "Trenger du hjelp nå?" */
  readonly acuteTitle: string;
  /** The public emergency numbers. */
  readonly numbers: readonly HelpNumber[];
  readonly onReload: () => void;
  /** Nothing else of the app is there: the page is then its own `main`. */
  readonly isAlone?: boolean | undefined;
}

/** Stands where a page could not be shown at all. Needs nothing that would have to be fetched. */
export function BrokenPage({ title, text, reload, acuteTitle, numbers, onReload, isAlone = false }: BrokenPageProps) {
  const page = (
    <Page lead={<p role="status">{text}</p>} title={title}>
      <div>
        <Button onClick={onReload}>{reload}</Button>
      </div>
      <AcuteHelp numbers={numbers} steps={[]} title={acuteTitle} />
    </Page>
  );
  return isAlone ? <main className="vern-shell__main">{page}</main> : page;
}
