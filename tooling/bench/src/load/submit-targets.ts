import type { SignedIn } from '../data/add-sessions.ts';
import { reportBody } from './report-body.ts';
import type { Target } from './target.ts';

/** The same reports by the same people, to Vern and to the floor. */
export function submitTargets(
  urls: { readonly vern: string; readonly floor: string },
  people: readonly SignedIn[],
  today: string,
): { readonly vern: Target; readonly floor: Target } {
  const whose = (n: number) => people[n % people.length]!;
  const json = { 'content-type': 'application/json' };
  return {
    vern: {
      url: urls.vern,
      request: (n) => ({
        method: 'POST',
        path: '/trpc/incident.submit',
        headers: { ...json, 'x-vern': '1', cookie: whose(n).cookie },
        body: JSON.stringify(reportBody(whose(n).unitId, today)),
      }),
    },
    floor: {
      url: urls.floor,
      request: (n) => {
        const { municipalityId, personId: actorId, unitId } = whose(n);
        const body = JSON.stringify({ municipalityId, actorId, ...reportBody(unitId, today) });
        return { method: 'POST', path: '/submit', headers: json, body };
      },
    },
  };
}
