import type { SiteSettings } from './src/settings.ts';

/** What is said about one place and is no figure: see `src/settings.ts`. The figures are in `data/`. */
export const site: SiteSettings = {
  // Set the address, and where readers can write to, before publishing.
  address: 'https://sarolangun-terlindungi.id',
  name: 'Sarolangun Terlindungi',
  about: {
    id: 'Berapa pekerja Kabupaten Sarolangun yang terlindungi jaminan sosial ketenagakerjaan, siapa yang belum, dan ke mana uangnya.',
    en: 'How many workers of Sarolangun Regency are protected by employment social security, who is not, and where the money goes.',
  },
  place: 'Kabupaten Sarolangun',
  placeName: { id: 'Kabupaten Sarolangun', en: 'Sarolangun Regency' },
  province: 'Provinsi Jambi',
  country: 'Indonesia',
  otherPlaces: ['Wilayah Cabang Jambi', 'Wilayah Cabang Muara Bungo', 'Wilayah Cabang Tanjungpinang'],
  storyStart: '2024-10-01',
};
