import './action-bar.css';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '../../components/button/button.tsx';

/** One thing a reader might do. It is drawn only when the server lists its ability. */
export interface BarAction<Ability extends string> extends Pick<ButtonProps, 'emphasis' | 'tone' | 'busy'> {
  /** The ability that the button uses; without it the button is not there. */
  readonly ability: Ability;
  /** What happens when it is pressed: "Lukk med svar til Kari". */
  readonly label: string;
}

export interface ActionBarProps<Ability extends string> {
  /** Names the group for screen readers: "Hva du kan gjøre". */
  readonly label: string;
  /** All actions that could be, in the order they are shown. */
  readonly actions: readonly BarAction<Ability>[];
  /** What the server says this reader may do with this thing. */
  readonly abilities: Readonly<Partial<Record<Ability, boolean>>>;
  readonly onAct: (ability: Ability) => void;
  /** A way to another page that belongs beside the buttons, as a link. */
  readonly link?: ReactNode;
}

/** The buttons a reader may press. Knows no rules: the abilities come with the thing they are about. */
export function ActionBar<Ability extends string>({ label, actions, abilities, onAct, link }: ActionBarProps<Ability>) {
  const allowed = actions.filter(({ ability }) => abilities[ability] === true);
  if (allowed.length === 0 && !link) return null;
  return (
    <ul aria-label={label} className="vern-actions">
      {allowed.map(({ ability, label: text, emphasis = 'secondary', tone, busy }) => (
        <li key={ability}>
          <Button
            busy={busy}
            data-action={ability}
            emphasis={emphasis}
            fullWidth
            onClick={() => onAct(ability)}
            tone={tone}
          >
            {text}
          </Button>
        </li>
      ))}
      {link && <li>{link}</li>}
    </ul>
  );
}
