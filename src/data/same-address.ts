/** What sharing, mobile pages and paging add to an address without making it another document. */
const ADDED = /^(?:utm_\w+|fbclid|gclid|igshid|amp|outputtype|ref|source|page=all)$/i;

/**
 * What an address leads to, whatever form it has: without the protocol, `www.` or `m.`, the point behind the host, the part of
 * the page, what sharing adds, an `/amp` and slashes at the end.
 */
export const documentOf = (address: string): string => {
  const url = new URL(address);
  const host = url.host.replace(/^(?:www|m|amp)\./, '').replace(/\.(?=:|$)/, '');
  const path = url.pathname
    .replace(/\/(?:amp|index\.(?:html?|php))\/*$/i, '')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/+/g, '/')
    .replace(/\/$/, '');
  const asked = [...url.searchParams].filter(([name, value]) => !ADDED.test(name) && !ADDED.test(`${name}=${value}`));
  return `${host}${path}?${asked
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')}`;
};
