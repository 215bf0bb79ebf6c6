import type { Message } from '../text-forms.ts';

/** Words of the page on workers’ rights. */
export const rightsWords = {
  rights_page_title: {
    id: 'Hak pekerja',
    en: 'Workers’ rights',
  },
  rights_page_lead: {
    id: 'Apa yang dibayar, apa yang didapat, dan dasar aturannya.',
    en: 'What is paid, what is gained, and the rule behind it.',
  },
  rights_benefits_missing: {
    id: 'Aturan tentang manfaat belum ada di tabel kami. Tanyakan ke kantor BPJS Ketenagakerjaan.',
    en: 'Our tables hold no rules on benefits so far. Ask an office of BPJS Ketenagakerjaan.',
  },
  rights_intro: {
    id: 'Dengan iuran {contribution} sebulan, pekerja bukan penerima upah (BPU), yaitu yang bekerja sendiri tanpa majikan, mendapat dua perlindungan BPJS Ketenagakerjaan: JKK dan JKM.',
    en: 'For a contribution of {contribution} a month, an own-account worker (BPU), who works for no employer, gets two kinds of cover from BPJS Ketenagakerjaan: JKK and JKM.',
  },
  rights_intro_jkk: {
    id: 'JKK, Jaminan Kecelakaan Kerja, menanggung celaka karena kerja.',
    en: 'JKK, work accident insurance, covers accidents caused by work.',
  },
  rights_intro_jkm: {
    id: 'JKM, Jaminan Kematian, membayar keluarga bila peserta meninggal bukan karena kerja.',
    en: 'JKM, death insurance, pays the family when a participant dies, not from work.',
  },
  rights_contributions: {
    id: 'Yang dibayar tiap bulan',
    en: 'What is paid each month',
  },
  rights_wage_earners: {
    id: 'Iuran penerima upah (PU), yaitu karyawan, mengikuti upahnya. Tarifnya tidak ada di tabel kami.',
    en: 'The contribution of wage earners (PU), employees, follows their wage. Its rates are not in our tables.',
  },
  rights_death: {
    id: 'Bila meninggal bukan karena kerja',
    en: 'On death not from work',
  },
  rights_death_text: {
    id: 'Keluarga menerima {total}: {at_once} sekaligus, {monthly} santunan berkala, dan {funeral} untuk pemakaman, menurut {regulation}.',
    en: 'The family receives {total}: {at_once} at once, {monthly} as a periodic benefit and {funeral} for the funeral, under {regulation}.',
  },
  rights_unresolved: {
    id: 'Yang belum pasti',
    en: 'What is not certain',
  },
  rights_unresolved_text: {
    id: 'Santunan kematian penuh disebut baru berlaku sesudah iuran dibayar {months} bulan berturut-turut. Ini keterangan dalam berita; di peraturan belum kami temukan.',
    en: {
      by: 'months',
      one: 'The full death benefit is said to need contributions paid for {months} month in a row. This stood in a news report; we have not found it in a regulation.',
      other:
        'The full death benefit is said to need contributions paid for {months} months in a row. This stood in a news report; we have not found it in a regulation.',
    },
  },
  rights_unresolved_matters: {
    id: 'Bila benar, iuran yang dibayar pemerintah untuk beberapa bulan saja memberi perlindungan lebih sedikit.',
    en: 'If it holds, contributions that a government pays for only a few months protect less.',
  },
  rights_unresolved_ask: {
    id: 'Pertanyaan ini dan surat untuk menanyakannya',
    en: 'This question, and the letter that asks it',
  },
  rights_accident: {
    id: 'Bila celaka karena kerja',
    en: 'On an accident at work',
  },
  rights_accident_text: {
    id: 'Bila peserta meninggal karena kecelakaan kerja, keluarga menerima {death} kali upah yang dilaporkan; bila cacat total tetap, peserta menerima {disability} kali. Upah yang dilaporkan ialah upah atau penghasilan yang tercatat di BPJS.',
    en: 'When a participant dies from a work accident, the family receives {death} times the reported wage; with permanent total disability the participant receives {disability} times. The reported wage is the wage or income on record at BPJS.',
  },
  rights_other_benefits: {
    id: 'Manfaat lain, misalnya biaya berobat, tidak ada di tabel kami karena sumber yang kami baca tidak menyebut aturannya. Itu tidak berarti tidak ada.',
    en: 'Other benefits, such as the cost of treatment, are not in our tables because the sources we read do not state their rule. That does not mean there are none.',
  },
  rights_school: {
    id: 'Beasiswa anak',
    en: 'Scholarships for the children',
  },
  rights_payer: {
    id: 'Siapa yang membayar',
    en: 'Who pays',
  },
  rights_payer_self: {
    id: 'Pekerja sendiri, bila ia mendaftar sendiri sebagai BPU.',
    en: 'The worker, when registered on his or her own as BPU.',
  },
  rights_payer_public: {
    id: 'Pemerintah daerah, untuk pekerja rentan yang didaftarkannya, selama uangnya dianggarkan dan dibayarkan. Pekerja rentan ialah pekerja berpenghasilan rendah yang mudah jatuh miskin bila celaka atau sakit.',
    en: 'A regional government, for the vulnerable workers it registers, as long as the money is budgeted and paid. Vulnerable workers earn little and easily fall into poverty after an accident or illness.',
  },
  rights_payer_employer: {
    id: 'Untuk penerima upah (karyawan): aturan siapa membayar berapa belum ada di tabel kami. Tanyakan di tempat kerja atau di kantor BPJS Ketenagakerjaan.',
    en: 'For wage earners (employees): the rule on who pays how much is not in our tables. Ask at work or at an office of BPJS Ketenagakerjaan.',
  },
  rights_payer_rules: {
    id: 'Aturan yang meminta atau membolehkan pemerintah membayar:',
    en: 'Rules that tell or allow governments to pay:',
  },
  rights_payer_rule: {
    id: '{name} ({regulation})',
    en: '{name} ({regulation})',
  },
  rights_payer_budget: {
    id: 'Siapa yang dibayari di {place}, dan dengan uang apa',
    en: 'Whom {place} pays for, and with what money',
  },
  rights_relief: {
    id: 'Membayar sendiri: keringanan iuran',
    en: 'Paying for yourself: a reduced contribution',
  },
  rights_relief_text: {
    id: '{regulation}, diundangkan {date}, memberi keringanan {percent} atas iuran JKK dan JKM kepada pekerja bukan penerima upah yang membayar sendiri. Lamanya berbeda menurut pekerjaan.',
    en: '{regulation}, promulgated on {date}, takes {percent} off the JKK and JKM contribution of own-account workers who pay for themselves. How long it lasts depends on the work.',
  },
  rights_relief_not_public: {
    id: 'Keringanan ini tidak berlaku bila iuran dibayar dari APBN atau APBD ({regulation}). Iuran yang dibayar pemerintah daerah tetap {contribution} sebulan.',
    en: 'The relief does not apply where the national or a regional budget pays ({regulation}). A contribution paid by a regional government stays at {contribution} a month.',
  },
  rights_covered: {
    id: 'Apakah saya terlindungi?',
    en: 'Am I covered?',
  },
  rights_covered_text: {
    id: 'Tanyakan ke kantor BPJS Ketenagakerjaan apakah iuran Anda sedang dibayar; yang terdaftar belum tentu masih dibayar. Cara memeriksa sendiri belum kami tulis, karena sumbernya belum ada di tabel kami.',
    en: 'Ask an office of BPJS Ketenagakerjaan whether your contribution is being paid; someone registered may not be paid for any more. How to check it yourself is not told here yet, because our tables have no source for it.',
  },
  rights_covered_periods: {
    id: 'Masa iuran dibayar pemerintah, menurut sumber atau hitungan kami',
    en: 'Periods paid by government, by a source or by our calculation',
  },
  rights_table_what: {
    id: 'Apa',
    en: 'What',
  },
  rights_table_amount: {
    id: 'Berapa, dan aturannya',
    en: 'How much, and the rule',
  },
  rights_regulation: {
    id: '{regulation}',
    en: '{regulation}',
  },
  rights_period: {
    id: '{from} sampai {to}',
    en: '{from} to {to}',
  },
  rights_period_open: {
    id: 'mulai {from}',
    en: 'from {from}',
  },
  rights_period_later: {
    id: 'belum berlaku pada tanggal data kami',
    en: 'not yet in force on the date of our data',
  },
  rights_period_now: {
    id: 'masih berlaku pada tanggal data kami',
    en: 'in force on the date of our data',
  },
  rights_period_over: {
    id: 'sudah berakhir pada tanggal data kami',
    en: 'over by the date of our data',
  },
  rights_unit_month: {
    id: '{value} sebulan',
    en: '{value} a month',
  },
  rights_unit_money: {
    id: '{value}',
    en: '{value}',
  },
  rights_unit_months: {
    id: '{value} bulan',
    en: '{value} months',
  },
  rights_unit_years: {
    id: '{value} tahun',
    en: '{value} years',
  },
  rights_unit_times: {
    id: '{value} kali upah yang dilaporkan',
    en: '{value} times the reported wage',
  },
  rights_unit_workers: {
    id: '{value} pekerja',
    en: '{value} workers',
  },
} as const satisfies Record<string, Message>;
