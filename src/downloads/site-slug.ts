import { site } from '../../site.config.ts';

/** The site's name as it stands in names of files: `sarolangun-terlindungi`. */
export const siteSlug = site.name
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');
