import { origin } from '../../tables/table.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { exchanged, withOneLost } from './typing-slips.ts';

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** A host that is another one's but for a letter lost or two exchanged; the one with fewer documents, or the later one, is asked about. */
export const hostsAreSpeltOnce: Rule = (data) => {
  const byHost = Map.groupBy(data.sources, ({ url }) => hostOf(url));
  const shortened = new Map(
    [...byHost.keys()].flatMap((host) => withOneLost(host).map((each) => [each, host] as const)),
  );
  return [...byHost].flatMap(([host, rows]): Objection[] => {
    const others = [...withOneLost(host), ...exchanged(host)].filter((each) => byHost.has(each));
    const other = shortened.get(host) ?? others[0];
    if (other === undefined) return [];
    const usual = byHost.get(other)!;
    const isAsked =
      rows.length === usual.length ? rows[0]![origin].line > usual[0]![origin].line : rows.length < usual.length;
    if (!isAsked) return [];
    return rows.map((row) => ({
      row: row as unknown as AnyRow,
      column: 'url',
      message: `is on ${host}, nearly the name of ${other} (${usual[0]!.id}); look which one is right`,
    }));
  });
};
