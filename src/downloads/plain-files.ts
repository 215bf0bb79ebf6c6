import { site } from '../../site.config.ts';

/** Every page may be visited; here is the list of them. */
export const robotsText = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${site.address}/sitemap.xml\n`;

/**
 * Whom to tell of a hole in the site's security (RFC 9116), or null when the site names no contact: a file that leads
 * nowhere would be worse than none. It expires a year after the release, and so has to be looked at again.
 */
export const securityText = (contact: string | null, releaseDate: string): string | null => {
  if (contact === null) return null;
  const [year, ...rest] = releaseDate.split('-') as [string, string, string];
  const expires = [Number(year) + 1, ...rest].join('-').replace(/-02-29$/, '-02-28');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: id, en',
    `Canonical: ${site.address}/.well-known/security.txt`,
    '',
  ].join('\n');
};
