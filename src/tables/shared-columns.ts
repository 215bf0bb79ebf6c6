import { date, key, locatorCell, optional, option, reference, text, type Words } from './column.ts';

/** Columns that mean the same in every table. */
export const rowId = () =>
  key({
    title: { id: 'ID', en: 'ID' },
    description: {
      id: 'Nama tetap baris ini; tidak pernah berubah.',
      en: 'The stable name of this row; it never changes.',
    },
  });

export const place = () =>
  text({
    title: { id: 'Wilayah', en: 'Place' },
    description: { id: 'Wilayah yang dibicarakan angka ini.', en: 'The place that the figure speaks of.' },
  });

export const source = () =>
  reference('sources', {
    title: { id: 'Sumber', en: 'Source' },
    description: { id: 'Dokumen tempat angka ini terbit.', en: 'The document that published the figure.' },
  });

/** Where in its document something stands: the part that was read, at a source; the place of one figure, at a row. */
export const locator = () =>
  optional(
    'not_recorded',
    locatorCell({
      title: { id: 'Letak dalam dokumen', en: 'Place in the document' },
      description: {
        id: 'Bagian dokumen yang memuatnya, seperti page 12, table 3.1, article 4, atau minute 12:30.',
        en: 'The part of the document that holds it, such as page 12, table 3.1, article 4 or minute 12:30.',
      },
      filledLater: true,
    }),
  );

export const statedOn = () =>
  date({
    title: { id: 'Tanggal', en: 'Date' },
    description: {
      id: 'Tanggal keadaan yang disebut sumber; boleh hanya bulan atau tahun.',
      en: 'The date that the source speaks of; it may be reduced to a month or a year.',
    },
    past: true,
  });

export const noteIndonesian = () =>
  optional(
    'none',
    text({
      title: { id: 'Catatan (Indonesia)', en: 'Note (Indonesian)' },
      description: {
        id: 'Hal yang perlu diketahui sebelum memakai angka ini.',
        en: 'What to know before using the figure, in Indonesian.',
      },
    }),
  );

export const noteEnglish = () =>
  optional(
    'none',
    text({
      title: { id: 'Catatan (Inggris)', en: 'Note (English)' },
      description: { id: 'Catatan yang sama dalam bahasa Inggris.', en: 'What to know before using the figure.' },
    }),
  );

/** How sharp a published figure is. */
export const precisionWords = {
  exact: { id: 'persis seperti dicetak', en: 'exact as printed' },
  rounded: { id: 'dibulatkan sumber', en: 'rounded by the source' },
  spoken: { id: 'lisan, dibulatkan', en: 'spoken, rounded' },
  about: { id: 'kira-kira', en: 'about' },
  at_least: { id: 'sedikitnya', en: 'at least' },
} as const satisfies Record<string, Words>;

export const precision = () =>
  option({
    title: { id: 'Ketelitian', en: 'Precision' },
    description: { id: 'Seberapa teliti sumber menyebut angkanya.', en: 'How precisely the source states the figure.' },
    options: precisionWords,
  });

export const workerGroupWords = {
  all: { id: 'semua pekerja', en: 'all workers' },
  wage_earners: { id: 'penerima upah (PU)', en: 'wage earners (PU)' },
  own_account: { id: 'bukan penerima upah (BPU)', en: 'own-account workers (BPU)' },
  construction: { id: 'jasa konstruksi', en: 'construction services' },
  migrant: { id: 'pekerja migran', en: 'migrant workers' },
  formal: { id: 'pekerja formal', en: 'formal workers' },
  informal: { id: 'pekerja informal', en: 'informal workers' },
  vulnerable: { id: 'pekerja rentan', en: 'vulnerable workers' },
  agriculture: { id: 'pekerja pertanian', en: 'agricultural workers' },
  oil_palm: { id: 'pekebun sawit', en: 'oil palm smallholders' },
  fishers: { id: 'nelayan', en: 'fishers' },
  non_civil_servants: { id: 'pegawai non-ASN', en: 'non-civil-service staff' },
  village_officials: { id: 'kepala desa dan perangkat desa', en: 'village heads and officials' },
  neighbourhood_heads: { id: 'ketua RT dan RW', en: 'neighbourhood heads (RT/RW)' },
  village_cadres: { id: 'kader kemasyarakatan desa', en: 'village community cadres' },
  voter_list_officers: { id: 'petugas data pemilih', en: 'voter-list officers' },
} as const satisfies Record<string, Words>;

export const fundWords = {
  apbd: { id: 'APBD', en: 'regency budget (APBD)' },
  apbd_p: { id: 'APBD Perubahan', en: 'revised regency budget (APBD-P)' },
  dbh_sawit: { id: 'DBH Sawit', en: 'oil-palm revenue share (DBH Sawit)' },
  provincial_grant: { id: 'bantuan keuangan provinsi', en: 'provincial grant' },
  other: { id: 'dana lain', en: 'other funds' },
} as const satisfies Record<string, Words>;

export const fund = () =>
  option({
    title: { id: 'Sumber dana', en: 'Source of funds' },
    description: { id: 'Dana yang membayar iuran.', en: 'The funds that pay the contributions.' },
    options: fundWords,
  });

/** What a value of the option `other` is called, in both languages: two columns `<name>_id` and `<name>_en`. */
export const ownName = <const Name extends string>(name: Name, of: string, called: Words) => {
  const column = (language: string, words: Words) =>
    optional(
      'does_not_apply',
      text({
        title: { id: `${called.id} (${words.id})`, en: `${called.en} (${words.en})` },
        description: {
          id: `${called.id} dalam bahasa ${language}, bila kolom ${of} berisi other.`,
          en: `${called.en} in ${words.en}, where the column ${of} says other.`,
        },
      }),
    );
  type Named = ReturnType<typeof column>;
  return {
    [`${name}_id`]: column('Indonesia', { id: 'Indonesia', en: 'Indonesian' }),
    [`${name}_en`]: column('Inggris', { id: 'Inggris', en: 'English' }),
  } as Record<`${Name}_id` | `${Name}_en`, Named>;
};

export const fundName = () => ownName('fund_name', 'fund', { id: 'Nama dana lain', en: 'Name of another fund' });

/** Categories of KBLI 2020, the Indonesian form of ISIC, with the two spans that sources print. */
export const industryWords = {
  all: { id: 'semua lapangan usaha', en: 'all industries' },
  A: { id: 'pertanian, kehutanan, dan perikanan', en: 'agriculture, forestry and fishing' },
  B: { id: 'pertambangan dan penggalian', en: 'mining and quarrying' },
  C: { id: 'industri pengolahan', en: 'manufacturing' },
  D: { id: 'listrik dan gas', en: 'electricity and gas' },
  E: { id: 'air dan pengelolaan sampah', en: 'water and waste' },
  F: { id: 'konstruksi', en: 'construction' },
  G: { id: 'perdagangan', en: 'trade' },
  H: { id: 'transportasi dan pergudangan', en: 'transport and storage' },
  I: { id: 'akomodasi dan makan minum', en: 'accommodation and food' },
  J: { id: 'informasi dan komunikasi', en: 'information and communication' },
  K: { id: 'keuangan dan asuransi', en: 'finance and insurance' },
  L: { id: 'real estat', en: 'real estate' },
  M: { id: 'jasa profesional', en: 'professional services' },
  N: { id: 'jasa penunjang usaha', en: 'business support' },
  O: { id: 'administrasi pemerintahan', en: 'public administration' },
  P: { id: 'pendidikan', en: 'education' },
  Q: { id: 'kesehatan dan kegiatan sosial', en: 'health and social work' },
  R: { id: 'seni dan rekreasi', en: 'arts and recreation' },
  S: { id: 'jasa lainnya', en: 'other services' },
  T: { id: 'jasa perorangan', en: 'household services' },
  U: { id: 'badan internasional', en: 'international bodies' },
  'B-F': { id: 'tambang, industri, dan konstruksi', en: 'mining, manufacturing and construction' },
  'G-U': { id: 'semua jasa', en: 'all services' },
} as const satisfies Record<string, Words>;

/** Names of industries that are shorter where there is little room: agriculture is known by its first word. */
export const shortIndustryWords: Readonly<Partial<Record<keyof typeof industryWords, Words>>> = {
  A: { id: 'pertanian', en: 'agriculture' },
};

/** The name of an industry where there is little room. */
export const industryShort = (letter: keyof typeof industryWords): Words =>
  shortIndustryWords[letter] ?? industryWords[letter];

export const industry = () =>
  option({
    title: { id: 'Lapangan usaha', en: 'Industry' },
    description: {
      id: 'Huruf kategori KBLI, atau rentang huruf; "all" untuk semua.',
      en: 'Letter of the KBLI classification, or a span of letters; "all" for all industries.',
    },
    options: industryWords,
  });

export const round = () =>
  key({
    title: { id: 'Putaran', en: 'Round' },
    description: {
      id: 'Putaran program; pekerja dan uang dengan putaran yang sama bicara tentang program yang sama.',
      en: 'The round of a programme; workers and money of the same round belong to the same programme.',
    },
  });

/** The part that a row plays on the site, where it plays one: what the site calculates with or speaks of is named by its role. */
export const role = <Name extends string>(options: Readonly<Record<Name, Words>>) =>
  optional(
    'none',
    option({
      title: { id: 'Peran', en: 'Role' },
      description: {
        id: 'Peran baris ini dalam hitungan atau kalimat situs.',
        en: 'The part that this row plays in the calculations or sentences of the site.',
      },
      options,
    }),
  );

/** Statements of one event are one statement with many sources: lists and checks count them once. */
export const event = () =>
  optional(
    'none',
    key({
      title: { id: 'Peristiwa', en: 'Event' },
      description: {
        id: 'Nama tetap peristiwa yang diberitakan; baris dengan peristiwa yang sama mengabarkan satu pernyataan, bukan beberapa.',
        en: 'The stable name of the event that was reported; rows of one event report one statement, not several.',
      },
      filledLater: true,
    }),
  );
