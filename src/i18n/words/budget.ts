import type { Message } from '../text-forms.ts';

/** Words of the page on the budget. */
export const budgetWords = {
  budget_page_title: {
    id: 'Anggaran',
    en: 'Budget',
  },
  apbd_page_title: {
    id: 'APBD menurut tahun',
    en: 'The regency’s budget by year',
  },
  apbd_page_lead: {
    id: 'Seluruh anggaran kabupaten per tahun dan tahap, dan belanja menurut golongan. Uang iuran hanya sebagian kecil darinya.',
    en: 'The regency’s whole budget by year and stage, and its kinds of spending. Money for contributions is a small part of it.',
  },
  apbd_page_missing: {
    id: 'Besar APBD {place} belum kami temukan.',
    en: 'We have not found the size of the budget of {place} so far.',
  },
  budget_page_lead: {
    id: 'Uang untuk iuran, dari mana asalnya, dan bagiannya dari anggaran kabupaten.',
    en: 'Money for contributions, where it comes from, and its share of the regency’s budget.',
  },
  budget_page_missing: {
    id: 'Berapa uang untuk iuran pekerja {place}, dan siapa yang dibayari, belum kami temukan.',
    en: 'We have not found so far how much money goes to contributions in {place}, and who is paid for.',
  },
  budget_terms: {
    id: 'APBD adalah anggaran pendapatan dan belanja daerah; APBD Perubahan adalah revisinya di tengah tahun. Iuran adalah uang bulanan agar seseorang terlindungi bila celaka saat bekerja atau meninggal.',
    en: 'The APBD is the regency’s budget for a year; the APBD Perubahan is its revision within the year. A contribution is the monthly payment that protects a person for accidents at work and death.',
  },
  budget_terms_dbh: {
    id: 'DBH Sawit adalah dana bagi hasil sawit, uang dari pemerintah pusat. Jumlah yang terbit untuk {place}: {amount} ({year}).',
    en: 'DBH Sawit is the oil-palm revenue share, money from the central government. The amount published for {place}: {amount} ({year}).',
  },
  budget_cost_title: {
    id: 'Berapa rupiah untuk tiap pekerja',
    en: 'How many rupiah for each worker',
  },
  budget_cost_text: {
    id: 'Iuran penuh {contribution} sebulan, jadi setahun butuh {year} untuk tiap pekerja.',
    en: 'The full contribution is {contribution} a month, so a year takes {year} for each worker.',
  },
  budget_cost_short: {
    id: 'Uang {place} tahun {year} hanya {per_worker} untuk tiap pekerja: cukup untuk sekitar {months} bulan.',
    en: {
      by: 'months',
      one: 'The money of {place} in {year} is only {per_worker} for each worker: enough for about {months} month.',
      other: 'The money of {place} in {year} is only {per_worker} for each worker: enough for about {months} months.',
    },
  },
  budget_cost_not_rank: {
    id: 'Tabel ini memuat setiap program yang uang dan jumlah pekerjanya sama-sama terbit, juga di daerah lain. Ini bukan peringkat: tahun, kelompok, dan sifat angkanya berbeda.',
    en: 'The table holds every round with both money and workers published, elsewhere too. It is not a ranking: years, groups and kinds of figures differ.',
  },
  budget_cost_table: {
    id: 'Uang dan pekerja tiap program, dan biaya untuk tiap pekerja',
    en: 'Money and workers of each round, and the cost for each worker',
  },
  budget_cost_of: {
    id: '{place}, {year}',
    en: '{place}, {year}',
  },
  budget_cost_group: {
    id: '{group} ({status})',
    en: '{group} ({status})',
  },
  budget_cost_group_disputed: {
    id: '{group} (sumber berselisih: rencana, atau sudah terdaftar)',
    en: '{group} (sources differ: a plan, or already registered)',
  },
  head_place_year: {
    id: 'Tempat, tahun',
    en: 'Place, year',
  },
  head_per_worker: {
    id: 'Untuk tiap pekerja',
    en: 'For each worker',
  },
  head_per_month: {
    id: 'Per bulan, bila dibagi 12 bulan',
    en: 'A month, if spread over 12',
  },
  head_months: {
    id: 'Cukup untuk',
    en: 'Enough for',
  },
  budget_months: {
    id: '{months} bulan',
    en: {
      by: 'months',
      one: '{months} month',
      other: '{months} months',
    },
  },
  budget_months_at_least: {
    id: 'sekitar {months} bulan atau lebih',
    en: {
      by: 'months',
      one: 'about {months} month or more',
      other: 'about {months} months or more',
    },
  },
  budget_cover_title: {
    id: 'Hitungan: biaya melindungi yang belum terlindungi',
    en: 'Calculated: the cost of covering those without cover',
  },
  budget_cover_text: {
    id: 'Angka cakupan terakhir {rate}, per {date}. Berapa orang yang belum terlindungi bergantung pada jumlah pekerja yang dipakai, dan jumlah itu berbeda-beda. Tabel ini menghitung semuanya: orang yang belum terlindungi, kali {contribution}, kali jumlah bulan. Ini bukan keadaan sekarang: program sesudah tanggal itu tidak dihitung.',
    en: 'The last coverage rate is {rate}, for {date}. How many people are left depends on the total of workers that is used, and those totals differ. The table works out all of them: people left, times {contribution}, times the months. It is not the state of today: programmes after that date are not counted.',
  },
  budget_cover_limits: {
    id: 'Semua rupiah di tabel ini hitungan kami, bukan angka terbit. Angka cakupannya dibulatkan. Iuran penerima upah menurut upah, jadi bila di antara mereka ada karyawan (penerima upah), biayanya lain. Meneruskan iuran orang yang sudah dibayari pemerintah belum termasuk.',
    en: 'All rupiah in this table are our calculation, not published figures. The coverage rate is rounded. Wage earners’ contributions follow their wage, so where wage earners are among those left, the cost differs. Going on paying for those already paid for is not included.',
  },
  budget_cover_table: {
    id: 'Biaya melindungi pekerja yang belum terlindungi, menurut jumlah pekerja yang dipakai',
    en: 'Cost of covering the workers without cover, by the total of workers used',
  },
  budget_cover_stated: {
    id: '{total} pekerja, disebut {date}',
    en: '{total} workers, stated {date}',
  },
  budget_cover_implied: {
    id: '{total} pekerja, tidak terbit: hitungan kami dari target {rate} atau {workers} orang',
    en: '{total} workers, unpublished: our calculation from the target of {rate} or {workers} people',
  },
  budget_cover_uncovered: {
    id: '{group} belum terlindungi, disebut {date}',
    en: '{group} without cover, stated {date}',
  },
  head_total: {
    id: 'Jumlah pekerja',
    en: 'Total of workers',
  },
  head_left: {
    id: 'Belum terlindungi',
    en: 'Without cover',
  },
  head_for_months: {
    id: '{months} bulan',
    en: { by: 'months', one: '{months} month', other: '{months} months' },
  },
  head_caveat: {
    id: 'Catatan',
    en: 'Note',
  },
  budget_discount_title: {
    id: 'Iuran yang dibayar APBD tidak mendapat keringanan: tetap {contribution}',
    en: 'No relief where the budget pays: it stays {contribution}',
  },
  budget_discount_text: {
    id: '{regulation} memberi keringanan iuran {percent} kepada pekerja mandiri yang membayar sendiri; iurannya menjadi {reduced} sebulan.',
    en: '{regulation} cuts the contribution by {percent} for own-account workers who pay for themselves, to {reduced} a month.',
  },
  budget_discount_public: {
    id: 'Keringanan itu tidak berlaku bila iuran dibayar APBN atau APBD. Karena itu semua biaya di halaman ini dihitung dengan {contribution}.',
    en: 'The relief does not apply where the national or a regional budget pays. That is why every cost on this page uses {contribution}.',
  },
  budget_discount_table: {
    id: 'Aturan keringanan iuran',
    en: 'Rules on relief',
  },
  head_rule: {
    id: 'Aturan',
    en: 'Rule',
  },
  head_value: {
    id: 'Nilai',
    en: 'Value',
  },
  head_valid: {
    id: 'Berlaku',
    en: 'Valid',
  },
  budget_gaps_title: {
    id: 'Yang belum terbit tentang uang',
    en: 'What is unpublished about money',
  },
  gap_list_ask: {
    id: 'Yang dapat menjawab: {ask}.',
    en: 'Who can answer: {ask}.',
  },
  gap_list_all: {
    id: 'Semua yang belum terbit, dan cara memintanya',
    en: 'Everything unpublished, and how to ask for it',
  },
} as const satisfies Record<string, Message>;
