import { ROLES } from '@vern/domain/access';
import type { Locale } from '@vern/domain/locale';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { type ColorScheme, ColorSchemeSwitch } from '@vern/ui/color-scheme-switch';
import { Heading } from '@vern/ui/heading';
import { LanguageSwitch } from '@vern/ui/language-switch';
import { Page } from '@vern/ui/page';
import { Stack } from '@vern/ui/stack';
import { capitalise } from '../../codes/code-words.ts';
import type { Me } from '../../server/answers.ts';
import { DeviceList, type DeviceListProps } from './device-list.tsx';

export interface SettingsViewProps extends DeviceListProps {
  readonly me: Me;
  /** The language last asked for. */
  readonly chosen: Locale;
  readonly colorScheme: ColorScheme;
  readonly onLocale: (locale: Locale) => void;
  readonly onColorScheme: (scheme: ColorScheme) => void;
}

/** What one can decide oneself. */
export function SettingsView(props: SettingsViewProps) {
  const { me, now, chosen, colorScheme, devices } = props;
  const { locale } = useLanguage();
  const settings = useTexts('settings');
  const shell = useTexts('shell');
  return (
    <Page title={settings.title}>
      <Stack gap="sm">
        <Heading level={2}>{shell.language}</Heading>
        <p>{settings.languageHint}</p>
        <LanguageSwitch label={shell.language} language={chosen} onChange={props.onLocale} />
      </Stack>
      <Stack gap="sm">
        <Heading level={2}>{shell.appearance}</Heading>
        <p>{settings.appearanceHint}</p>
        <ColorSchemeSwitch
          colorScheme={colorScheme}
          label={shell.appearance}
          labels={shell.schemes}
          onChange={props.onColorScheme}
        />
      </Stack>
      <Stack gap="sm">
        <Heading level={2}>{settings.rolesTitle}</Heading>
        {me.roles.length === 0 && <p>{settings.noRoles}</p>}
        <ul>
          {me.roles.map(({ role, nodeId, nodeName, isDeputy }) => (
            <li key={`${role} ${nodeId}`}>
              {capitalise(labelOf(ROLES, role, locale))}, {nodeName}
              {isDeputy && ` (${settings.deputy})`}
            </li>
          ))}
        </ul>
      </Stack>
      <DeviceList devices={devices} endError={props.endError} now={now} onEnd={props.onEnd} onRetry={props.onRetry} />
    </Page>
  );
}
