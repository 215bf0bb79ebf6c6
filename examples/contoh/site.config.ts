import type { SiteSettings } from '../../src/settings.ts';

/** A made-up regency. Copy this folder, and write what is true of yours. */
export const site: SiteSettings = {
  address: 'https://contoh-terlindungi.example',
  name: 'Contoh Terlindungi',
  about: {
    id: 'Berapa pekerja Kabupaten Contoh yang terlindungi jaminan sosial ketenagakerjaan, siapa yang belum, dan ke mana uangnya.',
    en: 'How many workers of Contoh Regency are protected by employment social security, who is not, and where the money goes.',
  },
  notice: {
    id: 'Kabupaten Contoh tidak ada. Tempat, kantor, dokumen, dan angka di situs ini dibuat sebagai contoh; yang nyata hanya peraturan nasional.',
    en: 'There is no Contoh Regency. Places, offices, documents and figures on this site are made up as an example; only the national rules are real.',
  },
  place: 'Kabupaten Contoh',
  placeName: { id: 'Kabupaten Contoh', en: 'Contoh Regency' },
  province: 'Provinsi Misal',
  country: 'Negeri Dongeng',
  // Real regencies and provinces need not be named here.
  otherPlaces: ['Kabupaten Andai', 'Kabupaten Seandainya', 'Kabupaten Umpama', 'Kota Ibarat', 'Provinsi Seberang'],
  contact: 'mailto:redaksi@contoh-terlindungi.example',
  securityContact: 'mailto:keamanan@contoh-terlindungi.example',
  storyStart: '2024-01-01',
};
