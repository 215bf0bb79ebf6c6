import type { Message } from '../text-forms.ts';

/** Words of what a reader takes away from a chart: files, sentence, citations, embedding, sharing. */
export const takeAwayWords = {
  take_title: {
    id: 'Bagikan, kutip, sematkan',
    en: 'Share, cite, embed',
  },
  take_whatsapp: {
    id: 'Kirim lewat WhatsApp',
    en: 'Send by WhatsApp',
  },
  take_own_page: {
    id: 'Halaman grafik ini',
    en: 'This chart’s own page',
  },
  take_share_picture: {
    id: 'Gambar untuk pesan',
    en: 'Picture for messages',
  },
  take_sentence: {
    id: 'Kalimat siap tempel',
    en: 'Sentence to paste',
  },
  take_cite_site: {
    id: 'Kutipan situs ini, pendek dan lengkap',
    en: 'Citing this site, short and full',
  },
  take_cite_publisher: {
    id: 'Kutipan penerbit asal, pendek dan lengkap',
    en: 'Citing the original publisher, short and full',
  },
  take_cite_more: {
    id: 'Kutipan {count} dokumen lain ada di berkas XLSX.',
    en: {
      one: 'The citation of {count} more document is in the XLSX file.',
      other: 'Citations of {count} more documents are in the XLSX file.',
    },
  },
  take_embed: {
    id: 'Baris untuk menyematkan grafik di halaman lain',
    en: 'Line that embeds the chart in another page',
  },
  take_published: {
    id: '{finding} Sumber: {publishers}; dihimpun {site}, rilis {release}. {address}',
    en: '{finding} Source: {publishers}; compiled by {site}, release {release}. {address}',
  },
  take_calculated: {
    id: '{finding} Hitungan {site} dari angka {publishers}, rilis {release}. {address}',
    en: '{finding} Calculated by {site} from figures of {publishers}, release {release}. {address}',
  },
  take_finding: {
    id: '{title}. {subtitle}.',
    en: '{title}. {subtitle}.',
  },
  take_publishers_more: {
    id: '{publishers}, dan {count} penerbit lain',
    en: { one: '{publishers}, and {count} more publisher', other: '{publishers}, and {count} more publishers' },
  },
  cite_site_short: {
    id: '{site}, rilis {release}, {address}',
    en: '{site}, release {release}, {address}',
  },
  cite_site_full: {
    id: '{site}. “{title}”. {subtitle}. Rilis {release}, data {licence}. {address} (SHA-256 CSV: {hash})',
    en: '{site}. “{title}”. {subtitle}. Release {release}, data {licence}. {address} (SHA-256 of the CSV: {hash})',
  },
  cite_publisher_short: {
    id: '{publisher}, {date}',
    en: '{publisher}, {date}',
  },
  cite_publisher_full: {
    id: '{publisher}. “{title}”. {date}. {address}',
    en: '{publisher}. “{title}”. {date}. {address}',
  },
  cite_publisher_untitled: {
    id: '{publisher}. {date}. {address}',
    en: '{publisher}. {date}. {address}',
  },
  cite_undated: {
    id: 'tanggal tidak tercatat',
    en: 'date not recorded',
  },
  picture_source: {
    id: 'Sumber: {publishers}. Rilis {release}, data {licence}.',
    en: 'Source: {publishers}. Release {release}, data {licence}.',
  },
  picture_release: {
    id: 'Rilis {release}',
    en: 'Release {release}',
  },
  take_page: {
    id: 'Lebih lengkap: {page}',
    en: 'More: {page}',
  },
  embed_back: {
    id: 'Batas angka, tabel, dan berkas: {site}',
    en: 'Limits, table and files: {site}',
  },
} as const satisfies Record<string, Message>;
