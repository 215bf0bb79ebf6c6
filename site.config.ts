/**
 * Everything that is said about one regency and is not in `data/`. Another regency adopts the site by changing this
 * file and the tables. Ids name rows of `data/`; one that does not exist stops the build.
 */
export const site = {
  /** Where the site is published, without a slash at the end. Set it before publishing. */
  address: 'https://sarolangun-terlindungi.id',
  name: 'Sarolangun Terlindungi',
  /** Where to report a hole in the site's security, as `mailto:` or `https:`. With null no security.txt is made. */
  securityContact: null as string | null,
  about: {
    id: 'Berapa pekerja Kabupaten Sarolangun yang terlindungi jaminan sosial ketenagakerjaan, siapa yang belum, dan ke mana uangnya.',
    en: 'How many workers of Sarolangun Regency are protected by employment social security, who is not, and where the money goes.',
  },
  /** The regency as the tables name it, and in sentences. */
  place: 'Kabupaten Sarolangun',
  placeName: { id: 'Kabupaten Sarolangun', en: 'Sarolangun Regency' },
  province: 'Provinsi Jambi',
  /** Where a reader may report an error: an address starting with https:// or mailto:. Empty says so on the site. */
  contact: '' as string,
  country: 'Indonesia',
  /** The rate that was called the highest in the province. */
  highestClaim: 'cov016',
  /** First day of the story that the home page tells. */
  storyStart: '2024-10-01',
  /** The monthly contribution that a public budget pays for each worker. */
  contribution: 'rul003',
  /** Rows that the page on workers’ rights speaks of in its sentences; its tables take all rules of a kind. */
  rights: {
    /** The death benefit, and the parts it is made of. */
    deathBenefit: 'rul012',
    deathBenefitParts: { atOnce: 'rul013', monthly: 'rul014', funeral: 'rul015' },
    /** Benefit for death and for disability from a work accident. */
    accidentDeath: 'rul016',
    accidentDisability: 'rul017',
    /** Relief for those who pay for themselves, and the rule that leaves out what a public budget pays. */
    relief: 'rul006',
    reliefExcludes: 'rul007',
    /** The question that asks about what is unresolved. */
    openQuestion: 'gap018',
    /** Mandates and uses of funds that let a government here pay for workers. */
    payers: ['rul030', 'rul031', 'rul039', 'rul043', 'rul046'],
  },
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
