/**
 * Everything that is said about one regency and is not in `data/`. Another regency adopts the site by changing this
 * file and the tables. Ids name rows of `data/`; one that does not exist stops the build.
 */
export const site = {
  /** Where the site is published, without a slash at the end. Set it before publishing. */
  address: 'https://sarolangun-terlindungi.id',
  name: 'Sarolangun Terlindungi',
  about: {
    id: 'Berapa pekerja Kabupaten Sarolangun yang terlindungi jaminan sosial ketenagakerjaan, siapa yang belum, dan ke mana uangnya.',
    en: 'How many workers of Sarolangun Regency are protected by employment social security, who is not, and where the money goes.',
  },
  /** The regency as the tables name it, and in sentences. */
  place: 'Kabupaten Sarolangun',
  placeName: { id: 'Kabupaten Sarolangun', en: 'Sarolangun Regency' },
  province: 'Provinsi Jambi',
  /** First day of the story that the home page tells. */
  storyStart: '2024-10-01',
  /** The monthly contribution that a public budget pays for each worker. */
  contribution: 'rul003',
  /** Rows that the estimate by sector is made from; see the methods page. */
  sectorEstimate: {
    /** Informal or formal share of all work in the province, and the sectors' shares of employment, of one survey. */
    allWork: 'emp028',
    agriculture: 'emp029',
    others: { trade: 'emp030', education: 'emp031' },
    /** Informal share inside agriculture in the province. */
    informalInAgriculture: 'emp017',
    /** People working in the province and in its capital, for the mix of the rest of the province. */
    provinceWorkers: 'wfc042',
    capitalWorkers: 'wfc085',
    /** A regency with a published mix, as the upper marker. */
    marker: 'emp035',
    /** Published coverage of formal and informal work elsewhere: [formal, informal]. */
    coverageElsewhere: [
      ['cov084', 'cov085'],
      ['cov138', 'cov139'],
    ],
  },
} as const;
