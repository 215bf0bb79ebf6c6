import { readAddress } from './cell-address.ts';

type Refuse = (message: string) => never;

/** Archives that keep a page for good, at an address of its own. */
const ARCHIVES = ['web.archive.org', 'archive.ph', 'archive.today', 'perma.cc', 'ghostarchive.org', 'arquivo.pt'];

/** A copy of the Wayback Machine: the second at which it was made, and what it is a copy of. */
const WAYBACK = /^https:\/\/web\.archive\.org\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/.+)$/;

/** The day of a copy, as `2025-03-16`, and the address that it is a copy of, where its own address tells. */
export const copyOf = (archived: string): { readonly day: string; readonly url: string } | null => {
  const [, second, url] = WAYBACK.exec(archived) ?? [];
  return second === undefined ? null : { day: second.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'), url: url! };
};

/** The address of one copy in an archive of the web; a search of all copies, or the page itself, is none. */
export const readArchived = (cell: string, refuse: Refuse): string => {
  const address = readAddress(cell, refuse);
  const { hostname } = new URL(address);
  if (!ARCHIVES.includes(hostname))
    return refuse(`leads to no archive of the web; write the address of a copy at one of ${ARCHIVES.join(', ')}`);
  if (hostname === 'web.archive.org' && copyOf(address) === null)
    return refuse('names no single copy; write one such as https://web.archive.org/web/20250316080000/https://…');
  return address;
};
