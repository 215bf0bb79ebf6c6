import type { SiteSettings } from '../../../src/settings.ts';

/** A made-up place of which one rate was published, and nothing else. */
export const site: SiteSettings = {
  address: 'https://sunyi-terlindungi.example',
  name: 'Sunyi Terlindungi',
  about: {
    id: 'Berapa pekerja Kabupaten Sunyi yang terlindungi jaminan sosial ketenagakerjaan.',
    en: 'How many workers of Sunyi Regency are protected by employment social security.',
  },
  notice: { id: 'Kabupaten Sunyi tidak ada.', en: 'There is no Sunyi Regency.' },
  place: 'Kabupaten Sunyi',
  placeName: { id: 'Kabupaten Sunyi', en: 'Sunyi Regency' },
  province: 'Provinsi Hening',
  country: 'Negeri Dongeng',
};
