import type { SiteSettings } from '../settings.ts';
import { palette } from './palette.ts';

/** Every page may be visited; here is the list of them. */
export const robotsText = ({ address }: SiteSettings): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${address}/sitemap.xml\n`;

/**
 * Whom to tell of a hole in the site's security (RFC 9116), or null when the site names no contact: a file that leads
 * nowhere would be worse than none. It expires a year after the release, and so has to be looked at again.
 */
export const securityText = ({ securityContact, address }: SiteSettings, releaseDate: string): string | null => {
  if (securityContact === undefined) return null;
  const [year, ...rest] = releaseDate.split('-') as [string, string, string];
  const expires = [Number(year) + 1, ...rest].join('-').replace(/-02-29$/, '-02-28');
  return [
    `Contact: ${securityContact}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: id, en',
    `Canonical: ${address}/.well-known/security.txt`,
    '',
  ].join('\n');
};

/** What a phone shows of the site among its programs (Web Application Manifest). Its addresses are seen from its own. */
export const manifestText = ({ name, about }: SiteSettings): string =>
  `${JSON.stringify(
    {
      name,
      short_name: name,
      description: about.id,
      lang: 'id',
      start_url: './',
      scope: './',
      display: 'browser',
      background_color: palette.paper,
      theme_color: palette.paper,
      icons: [
        ...[192, 512].map((size) => ({
          src: `icon-${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: 'any maskable',
        })),
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    null,
    2,
  )}\n`;
