import type { SiteSettings } from '../settings.ts';

/** The site's name as it stands in names of files: `sarolangun-terlindungi`. */
export const siteSlug = ({ name }: SiteSettings): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
