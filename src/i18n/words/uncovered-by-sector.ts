import type { Words } from '../../tables/column.ts';

/** Words of the chart of uncovered workers by sector. */
export const uncoveredBySectorWords = {
  sector_other: {
    id: 'sektor lain',
    en: 'other sectors',
  },
  sector_title: {
    id: 'Perkiraan kami: {in_ten} yang belum terlindungi bekerja di {sector} (mungkin {low} sampai {high})',
    en: 'Our estimate: {in_ten} without cover are in {sector} (perhaps {low} to {high})',
  },
  sector_title_narrow: {
    id: 'Perkiraan kami: {in_ten} yang belum terlindungi bekerja di {sector}',
    en: 'Our estimate: {in_ten} without cover are in {sector}',
  },
  sector_title_published: {
    id: 'Pekerja yang belum terlindungi paling banyak ada di {sector}: {workers}',
    en: 'More workers without cover are in {sector} than in any other sector: {workers}',
  },
  sector_title_published_one: {
    id: 'Pekerja {sector} yang belum terlindungi: {workers} orang',
    en: 'Workers without cover in {sector}: {workers}',
  },
  sector_reading: {
    id: 'Cara membaca: batang membentang dari perkiraan terendah sampai tertinggi; garis tegak menandai angka tengah.',
    en: 'How to read this: bars run from the lowest to the highest estimate; the upright line is the centre.',
  },
  sector_subtitle: {
    id: 'Bagian dari pekerja {place} yang belum terlindungi, dalam persen. Perkiraan dari angka {province} ({date}) dan beberapa daerah lain, bukan data BPS atau BPJS',
    en: 'Share of the workers of {place} without cover, in percent. Estimated from figures for {province} ({date}) and other places; not BPS or BPJS data',
  },
  sector_subtitle_published: {
    id: 'Pekerja {place} yang belum terlindungi menurut sektor, {date}',
    en: 'Workers of {place} without cover by sector, {date}',
  },
  sector_quote: {
    id: 'Perkiraan: dari pekerja {place} yang belum terlindungi jaminan sosial ketenagakerjaan, {in_ten} ada di {sector} (antara {low} dan {high}), dihitung dari angka {province} {date}. Kami tidak menemukan angka terbit untuk ini.',
    en: 'Estimate: of the workers of {place} without employment social security, {in_ten} are in {sector} (between {low} and {high}), calculated from figures for {province}, {date}. We found no published figure of it.',
  },
  sector_quote_published: {
    id: 'Pekerja {place} yang belum terlindungi jaminan sosial ketenagakerjaan paling banyak ada di {sector}: {workers} orang, {date}.',
    en: 'Of the workers of {place} without employment social security, more are in {sector} than in any other sector: {workers} people, {date}.',
  },
  sector_quote_published_one: {
    id: 'Pekerja {place} yang belum terlindungi jaminan sosial ketenagakerjaan di {sector}: {workers} orang, {date}.',
    en: 'Workers of {place} without employment social security in {sector}: {workers} people, {date}.',
  },
  sector_description: {
    id: 'Diagram perkiraan: bagian tiap sektor dari pekerja yang belum terlindungi.',
    en: 'Chart of an estimate: each sector’s share of the workers without cover.',
  },
  sector_sentence: {
    id: 'Bagian {sector}: antara {low} dan {high}, angka tengah {centre}.',
    en: 'Share of {sector}: between {low} and {high}, central reading {centre}.',
  },
  sector_published: {
    id: 'Angka terbit: {workers}, {group}.',
    en: 'Published: {workers}, {group}.',
  },
  sector_limits: {
    id: 'Untuk kabupaten dan provinsi ini kami tidak menemukan angka pekerja belum terlindungi menurut sektor. Batang membentang dari hasil terkecil sampai terbesar yang masih cocok dengan angka terbit yang kami pakai; garis tegak adalah angka tengah perkiraan kami.',
    en: 'For this regency and province we found no figure of workers without cover by sector. Each bar runs from the smallest to the largest share that fits the published figures we use; the upright line is our central reading.',
  },
  sector_limits_published: {
    id: 'Angka {workers} terbit untuk {group}. {note}',
    en: 'The number {workers} is published for {group}. {note}',
  },
  sector_limits_of_published: {
    id: 'Angka ini seperti diterbitkan sumbernya.',
    en: 'These figures are as their source published them.',
  },
} as const satisfies Record<string, Words>;
