import type { Message } from '../text-forms.ts';

/** Words of the methods page. */
export const methodsWords = {
  methods_title: {
    id: 'Cara menghitung',
    en: 'How we calculate',
  },
  methods_lead: {
    id: 'Cara menghitung setiap angka yang bukan dari sumber, agar siapa pun dapat mengulanginya.',
    en: 'How each figure that no source states is calculated, so that anyone can redo it.',
  },
  method_age: {
    id: 'Umur angka',
    en: 'Age of a figure',
  },
  method_age_text: {
    id: 'Jumlah bulan penuh dari tanggal angka itu sampai tanggal rilis data. Bila sumber hanya menyebut bulan atau tahun, kami menghitung dari hari terakhirnya.',
    en: 'Whole months from the date of the figure to the date of the data release. Where a source gives only a month or a year, we count from its last day.',
  },
  method_months: {
    id: 'Bulan yang dibayar',
    en: 'Months paid',
  },
  method_months_text: {
    id: 'Uang dibagi jumlah pekerja dan iuran sebulan. Untuk {date}: {amount} dibagi {workers} pekerja dan {contribution} sama dengan {months} bulan.',
    en: {
      by: 'months',
      one: 'Money divided by workers and monthly contribution. For {date}: {amount} divided by {workers} workers and {contribution} is {months} month.',
      other:
        'Money divided by workers and monthly contribution. For {date}: {amount} divided by {workers} workers and {contribution} is {months} months.',
    },
  },
  method_cost: {
    id: 'Biaya satu masa',
    en: 'Cost of a period',
  },
  method_cost_text: {
    id: 'Pekerja dengan iuran tetap, kali iuran sebulan, kali jumlah bulan. Penerima upah tidak dihitung karena iurannya menurut upah, dan upahnya tidak diterbitkan.',
    en: 'Workers with the fixed contribution, times the monthly contribution, times the months. Wage earners are left out: their contribution depends on their wage, which is not published.',
  },
  method_share: {
    id: 'Bagian APBD',
    en: 'Share of the budget',
  },
  method_share_text: {
    id: 'Uang iuran dibagi belanja daerah tahun itu, atau seluruh APBD bila belanja tidak diterbitkan, pada tahap terakhir yang diketahui; dinyatakan sebagai rupiah dari tiap Rp1.000.',
    en: 'Money for contributions divided by the regency’s spending of that year, or by the whole budget where spending is not published, at the latest known stage; given as rupiah of every Rp1,000.',
  },
  method_cost_per_worker: {
    id: 'Biaya tiap pekerja',
    en: 'Cost for each worker',
  },
  method_cost_per_worker_text: {
    id: 'Uang satu putaran dibagi jumlah pekerjanya, diambil dari tempat dan putaran yang sama; bila sumbernya berbeda jumlah, dipakai jumlah dari sumber uangnya. Biaya sebulan adalah hasil itu dibagi dua belas, seakan-akan uangnya harus cukup setahun.',
    en: 'The money of a round divided by its workers, taken from the same place and round; where sources differ on the workers, the number of the source of the money is used. The cost a month is that result divided by twelve, as if the money had to last a year.',
  },
  method_cost_of_covering: {
    id: 'Biaya melindungi yang belum terlindungi',
    en: 'Cost of covering those without cover',
  },
  method_cost_of_covering_text: {
    id: 'Yang tersisa adalah jumlah pekerja dikurangi bagian yang sudah terlindungi menurut angka cakupan terakhir, atau dikurangi orang yang sudah terlindungi bila jumlahnya terbit. Biayanya: yang tersisa, kali iuran sebulan, kali jumlah bulan. Jumlah pekerja yang tersirat dari target adalah orang dalam target dibagi persentase target.',
    en: 'Those left are the total of workers less the share already covered by the last coverage rate, or less the people covered where their number is published. The cost: those left, times the monthly contribution, times the months. A total implied by a target is the people of the target divided by its percentage.',
  },
  method_sector: {
    id: 'Perkiraan menurut sektor',
    en: 'Estimate by sector',
  },
  method_sector_text: {
    id: 'Bobot satu sektor adalah bagiannya dari semua pekerja, dikali peluang pekerjanya belum terlindungi. Peluang itu berbeda antara kerja informal dan formal. Bagian sektor adalah bobotnya dibagi jumlah semua bobot.',
    en: 'The weight of a sector is its share of all workers, times the chance of its workers being without cover. That chance differs between informal and formal work. A sector’s share is its weight divided by the sum of all weights.',
  },
  method_sector_grid: {
    id: 'Bagian pertanian dari pekerja yang belum terlindungi, dalam persen',
    en: 'Agriculture’s share of the workers without cover, in percent',
  },
  method_sector_mix: {
    id: 'Pertanian di antara semua pekerja',
    en: 'Agriculture among all workers',
  },
  method_sector_mix_row: {
    id: '{place}: {share} persen',
    en: '{place}: {share} percent',
  },
  method_sector_mix_rest: {
    id: 'provinsi tanpa ibu kotanya',
    en: 'the province without its capital',
  },
  method_sector_informal_only: {
    id: 'hanya pekerja informal yang belum terlindungi',
    en: 'only informal workers lack cover',
  },
  method_sector_equal: {
    id: 'semua sama peluangnya',
    en: 'everyone has the same chance',
  },
  method_sector_like: {
    id: 'seperti {place}',
    en: 'as in {place}',
  },
  method_sector_centre: {
    id: 'Angka tengah adalah baris kedua dan kolom kedua; pilihan ini penilaian kami. Batas bawah dan atas pertanian adalah sel terkecil dan terbesar tabel ini. Untuk sektor lain, batasnya mencakup semua bagian kerja informal yang masih cocok dengan jumlah yang terbit.',
    en: 'The central reading is the second row and second column; that choice is our judgement. The limits for agriculture are the smallest and largest cell of this table. For other sectors they span every share of informal work that fits the published totals.',
  },
  method_inputs: {
    id: 'Angka yang dipakai',
    en: 'Figures that went in',
  },
} as const satisfies Record<string, Message>;
