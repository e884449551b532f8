import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { Skeleton } from '@vern/ui/skeleton';
import { Stack } from '@vern/ui/stack';
import { Tag } from '@vern/ui/tag';
import { useFormats } from '../../language/use-formats.ts';
import { FetchFailed, RefusalNotice } from '../../refusal/refusal-notice.tsx';
import type { SettingsViewProps } from './settings-view.tsx';

/** Where one is signed in; every place but this one can be ended from here. */
export function DeviceList({
  devices,
  endError,
  now,
  onEnd,
  onRetry,
}: Pick<SettingsViewProps, 'devices' | 'endError' | 'now' | 'onEnd' | 'onRetry'>) {
  const settings = useTexts('settings');
  const formats = useFormats(now);
  return (
    <Stack gap="sm">
      <Heading level={2}>{settings.devices}</Heading>
      <p>
        {settings.devicesHint} {devices.data && settings.devicesCount(devices.data.length)}
      </p>
      {devices.isPending && <Skeleton count={2} label={settings.devices} shape="rows" />}
      {Boolean(devices.error) && !devices.data && <FetchFailed error={devices.error} onRetry={onRetry} />}
      {Boolean(endError) && <RefusalNotice error={endError} />}
      {devices.data?.map(({ id, device, createdAt, lastSeenAt, isThisOne }) => (
        <Card key={id} padding="sm">
          <Stack gap="xs">
            <strong>{device}</strong>
            <span>
              {settings.lastSeen(formats.instant(lastSeenAt))} · {settings.signedIn(formats.instant(createdAt))}
            </span>
            <div>
              {isThisOne ? (
                <Tag tone="info">{settings.thisDevice}</Tag>
              ) : (
                <Button
                  aria-label={settings.endLabel(`${device}, ${formats.instant(createdAt)}`)}
                  emphasis="secondary"
                  onClick={() => onEnd(id)}
                  size="sm"
                  tone="neutral"
                >
                  {settings.end}
                </Button>
              )}
            </div>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
