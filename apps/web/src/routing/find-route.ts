import { parse } from 'regexparam';
import { matchRoute } from 'wouter';
import type { AppRoute } from './feature.ts';

/** The page of an address; undefined when there is none. */
export function findRoute(routes: readonly AppRoute[], pathname: string): AppRoute | undefined {
  return routes.find(({ path }) => matchRoute(parse, path, pathname)[0]);
}
