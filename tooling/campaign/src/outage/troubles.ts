import { setTimeout as pause } from 'node:timers/promises';
import { answers, askServer } from './ask-server.ts';
import type { Place } from './place.ts';

/** How long things last, in milliseconds. */
export interface Pace {
  /** Of load before and after the trouble. */
  readonly calmMs: number;
  readonly frozenMs: number;
  /** Of a server that is down or a disk that is full, from and to. */
  readonly awayMs: readonly [number, number];
}

/** Something that is done to the database. */
export interface Trouble {
  readonly kind: string;
  /** Whether a server of ours has to say that it is not ready while it lasts. */
  readonly isTold: boolean;
  begin(): Promise<void>;
  readonly lastsMs: number;
  /** Undo it, as whoever looks after the database would. */
  end(): Promise<void>;
}

const NO_ROOM = `create function no_room() returns trigger language plpgsql as $$
  begin raise exception 'could not extend file' using errcode = '53100'; end $$;
  create trigger no_room before insert on incident for each row execute function no_room()`;

type Make = (place: Place, pace: Pace, random: () => number) => Trouble;

const between = ([from, to]: readonly [number, number], random: () => number) =>
  Math.round(from + (to - from) * random());

const backendKilled: Make = ({ adminUrl }) => ({
  kind: 'connection killed',
  isTold: false,
  lastsMs: 0,
  begin: async () => {
    const busy = await askServer<{ pid: number }>(
      adminUrl,
      `select pid from pg_stat_activity where usename = 'vern_login' order by state_change desc limit 1`,
    );
    for (const { pid } of busy) process.kill(pid, 'SIGKILL');
  },
  end: async () => undefined,
});

const stopped: Make = ({ server }, { awayMs }, random) => ({
  kind: 'stopped at once',
  isTold: true,
  lastsMs: between(awayMs, random),
  begin: () => server.crash(),
  end: () => server.start(),
});

const frozen: Make = ({ server }, { frozenMs }) => ({
  kind: 'frozen',
  isTold: true,
  lastsMs: frozenMs,
  begin: () => server.freeze(),
  end: () => server.thaw(),
});

const diskFull: Make = ({ server, disk, adminUrl, ownerUrl }, { awayMs }, random) => {
  const lastsMs = between(awayMs, random);
  if (!disk) {
    // The database says of itself that it is full where nobody may mount a disk to fill.
    return {
      kind: 'disk told as full',
      isTold: false,
      lastsMs,
      begin: async () => void (await askServer(ownerUrl, NO_ROOM)),
      end: async () => void (await askServer(ownerUrl, 'drop trigger no_room on incident; drop function no_room()')),
    };
  }
  return {
    kind: 'disk full',
    isTold: true,
    lastsMs,
    begin: () => disk.fill(),
    end: async () => {
      await disk.empty();
      for (let tries = 0; tries < 10; tries += 1) {
        if (await answers(adminUrl)) return;
        await pause(500);
      }
      // It ended for want of room: somebody starts it.
      await server.start();
    },
  };
};

/** Every kind, in the order of rounds. */
export const TROUBLES: readonly Make[] = [backendKilled, stopped, frozen, diskFull];
