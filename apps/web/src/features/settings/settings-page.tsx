import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNow } from '@vern/app-frame/clock';
import { applyColorScheme, keptColorScheme } from '@vern/app-frame/frame';
import { useTexts } from '@vern/i18n/language';
import { useState } from 'react';
import { useChangeLocale } from '../../frame/use-change-locale.ts';
import { useArrival } from '../../routing/use-arrival.ts';
import { ask, touch } from '../../server/ask.ts';
import { useMe } from '../../server/me-context.ts';
import { trpc } from '../../server/trpc.ts';
import { SettingsView } from './settings-view.tsx';

/** Language, appearance, and where one is signed in. */
export function SettingsPage() {
  const { title } = useTexts('settings');
  const me = useMe();
  const now = useNow();
  const client = useQueryClient();
  const { chosen, changeLocale } = useChangeLocale(true);
  const [colorScheme, setColorScheme] = useState(keptColorScheme);
  const devices = useQuery({ ...ask('session.list', {}), select: ({ sessions }) => sessions });
  const end = useMutation({
    mutationFn: (sessionId: string) => trpc.session.end.mutate({ sessionId }),
    onSettled: () => touch(client, 'session.list'),
  });
  useArrival(title, 'settings');
  return (
    <SettingsView
      colorScheme={colorScheme}
      devices={devices}
      endError={end.error}
      chosen={chosen}
      me={me}
      now={now}
      onColorScheme={(scheme) => {
        applyColorScheme(scheme);
        setColorScheme(scheme);
      }}
      onEnd={end.mutate}
      onLocale={changeLocale}
      onRetry={() => void devices.refetch()}
    />
  );
}
