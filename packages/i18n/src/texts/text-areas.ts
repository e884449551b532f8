import type { Locale } from '@vern/domain/locale';
import type { AdminTexts } from '../nb/admin.ts';
import type { CaseTexts } from '../nb/case.ts';
import type { ErrorsTexts } from '../nb/errors.ts';
import type { HelpTexts } from '../nb/help.ts';
import type { HomeTexts } from '../nb/home.ts';
import type { InboxTexts } from '../nb/inbox.ts';
import type { MineTexts } from '../nb/mine.ts';
import type { OutboxTexts } from '../nb/outbox.ts';
import type { ReportTexts } from '../nb/report.ts';
import type { SettingsTexts } from '../nb/settings.ts';
import type { ShellTexts } from '../nb/shell.ts';
import type { UnitTexts } from '../nb/unit.ts';

/** What each area of the screens says. Bokmål is the shape; a missing or an extra text in another language fails the build. */
export type TextAreas = {
  readonly shell: ShellTexts;
  readonly errors: ErrorsTexts;
  readonly home: HomeTexts;
  readonly help: HelpTexts;
  readonly settings: SettingsTexts;
  readonly report: ReportTexts;
  readonly outbox: OutboxTexts;
  readonly mine: MineTexts;
  readonly inbox: InboxTexts;
  readonly case: CaseTexts;
  readonly admin: AdminTexts;
  readonly unit: UnitTexts;
};

/** Name of an area. */
export type TextArea = keyof TextAreas;

type Loaders = { readonly [A in TextArea]: () => Promise<TextAreas[A]> };

/** Where each area of each language is. Dynamic, so that a browser fetches only the language and the areas it shows. */
export const TEXT_LOADERS: Readonly<Record<Locale, Loaders>> = {
  nb: {
    shell: async () => (await import('../nb/shell.ts')).shell,
    errors: async () => (await import('../nb/errors.ts')).errors,
    home: async () => (await import('../nb/home.ts')).home,
    help: async () => (await import('../nb/help.ts')).help,
    settings: async () => (await import('../nb/settings.ts')).settings,
    report: async () => (await import('../nb/report.ts')).report,
    outbox: async () => (await import('../nb/outbox.ts')).outbox,
    mine: async () => (await import('../nb/mine.ts')).mine,
    inbox: async () => (await import('../nb/inbox.ts')).inbox,
    case: async () => (await import('../nb/case.ts')).incidentCase,
    admin: async () => (await import('../nb/admin.ts')).admin,
    unit: async () => (await import('../nb/unit.ts')).unit,
  },
  nn: {
    shell: async () => (await import('../nn/shell.ts')).shell,
    errors: async () => (await import('../nn/errors.ts')).errors,
    home: async () => (await import('../nn/home.ts')).home,
    help: async () => (await import('../nn/help.ts')).help,
    settings: async () => (await import('../nn/settings.ts')).settings,
    report: async () => (await import('../nn/report.ts')).report,
    outbox: async () => (await import('../nn/outbox.ts')).outbox,
    mine: async () => (await import('../nn/mine.ts')).mine,
    inbox: async () => (await import('../nn/inbox.ts')).inbox,
    case: async () => (await import('../nn/case.ts')).incidentCase,
    admin: async () => (await import('../nn/admin.ts')).admin,
    unit: async () => (await import('../nn/unit.ts')).unit,
  },
  en: {
    shell: async () => (await import('../en/shell.ts')).shell,
    errors: async () => (await import('../en/errors.ts')).errors,
    home: async () => (await import('../en/home.ts')).home,
    help: async () => (await import('../en/help.ts')).help,
    settings: async () => (await import('../en/settings.ts')).settings,
    report: async () => (await import('../en/report.ts')).report,
    outbox: async () => (await import('../en/outbox.ts')).outbox,
    mine: async () => (await import('../en/mine.ts')).mine,
    inbox: async () => (await import('../en/inbox.ts')).inbox,
    case: async () => (await import('../en/case.ts')).incidentCase,
    admin: async () => (await import('../en/admin.ts')).admin,
    unit: async () => (await import('../en/unit.ts')).unit,
  },
};
