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
  sector_title_published: {
    id: 'Belum terlindungi paling banyak di {sector}: {workers} pekerja',
    en: 'Most workers without cover are in {sector}: {workers}',
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
    en: 'Most workers of {place} without employment social security are in {sector}: {workers} people, {date}.',
  },
  sector_description: {
    id: 'Diagram perkiraan: bagian tiap sektor dari pekerja yang belum terlindungi.',
    en: 'Chart of an estimate: each sector’s share of the workers without cover.',
  },
  sector_sentence: {
    id: 'Bagian {sector}: antara {low} dan {high}, bacaan tengah {centre}.',
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
    id: 'Sumber angka {workers} tidak mengatakan apakah itu sebelum atau sesudah program November 2024, dan menyebut semuanya pekerja rentan.',
    en: 'The source of {workers} does not say whether it counts before or after the programme of November 2024, and calls all of them vulnerable workers.',
  },
  sector_limits_of_published: {
    id: 'Angka ini seperti diterbitkan sumbernya.',
    en: 'These figures are as their source published them.',
  },
} as const satisfies Record<string, Words>;
