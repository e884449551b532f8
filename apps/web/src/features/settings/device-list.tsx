import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { Skeleton } from '@vern/ui/skeleton';
import { Stack } from '@vern/ui/stack';
import { Tag } from '@vern/ui/tag';
import { useFormats } from '../../language/use-formats.ts';
import { FetchFailed, RefusalNotice } from '../../refusal/refusal-notice.tsx';
import type { SignedInDevice } from '../../server/answers.ts';

export interface DeviceListProps {
  readonly devices: {
    readonly data: readonly SignedInDevice[] | undefined;
    readonly isPending: boolean;
    readonly error: unknown;
  };
  /** Why the last device was not signed out, if it was not. */
  readonly endError: unknown;
  readonly now: Date;
  readonly onEnd: (sessionId: string) => void;
  readonly onRetry: () => void;
}

/** Where one is signed in; every place but this one can be ended from here. */
export function DeviceList({ devices, endError, now, onEnd, onRetry }: DeviceListProps) {
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
      {hereFirst(devices.data ?? []).map(({ id, device, createdAt, lastSeenAt, isThisOne }) => (
        <Card key={id} padding="sm">
          <Stack gap="xs">
            <Stack direction="row" gap="sm">
              <strong>{device}</strong>
              {isThisOne && <Tag tone="info">{settings.thisDevice}</Tag>}
            </Stack>
            {/* Two windows of one browser have the same name: when each was signed in tells them apart. */}
            <span>{settings.signedIn(formats.instant(createdAt))}</span>
            <span>{settings.lastSeen(formats.instant(lastSeenAt))}</span>
            {!isThisOne && (
              <div>
                <Button
                  aria-label={settings.endLabel(`${device}, ${formats.instant(createdAt)}`)}
                  emphasis="secondary"
                  onClick={() => onEnd(id)}
                  size="sm"
                  tone="neutral"
                >
                  {settings.end}
                </Button>
              </div>
            )}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

/** The one in hand on top: it is what the others are told apart from. */
function hereFirst<Device extends { readonly isThisOne: boolean }>(devices: readonly Device[]): readonly Device[] {
  return [...devices].sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne));
}
