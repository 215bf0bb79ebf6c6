import type { Words } from '../../tables/column.ts';

/** Words of the page that compares places. */
export const compareWords = {
  compare_page_title: {
    id: 'Perbandingan',
    en: 'Compare',
  },
  compare_page_lead: {
    id: 'Angka cakupan kabupaten lain, provinsi, dan nasional, dengan tanggalnya masing-masing. Tanggalnya berbeda, jadi tidak ada peringkat.',
    en: 'Dated figures of other regencies, the province and the nation. Their dates differ, so there is no ranking.',
  },
  compare_newest: {
    id: 'Angka terbaru tiap wilayah',
    en: 'Newest figure of each area',
  },
  compare_newest_text: {
    id: 'Menurut abjad, lalu provinsi dan nasional. Kolom terakhir berisi pekerja yang terlindungi dan jumlah pekerja yang dipakai sumber sebagai pembagi. Angka lama ada di tabel bawah gambar.',
    en: 'In alphabetical order, then the province and the nation. The last column has the workers covered and the number of workers that the source divides them by. Older figures are in the table below the drawing.',
  },
  compare_missing: {
    id: 'Tanpa angka cakupan',
    en: 'Without a coverage figure',
  },
  compare_missing_text: {
    id: 'Untuk kabupaten dan kota {province} ini kami tidak menemukan satu pun angka cakupan, dari tanggal mana pun. Jumlah peserta suatu program bukan cakupan.',
    en: 'For these regencies and cities of {province} we found no coverage figure of any date. The number of people in one programme is not coverage.',
  },
  compare_missing_programme: {
    id: 'program untuk {workers} {group}, {date}',
    en: 'programme for {workers} {group}, {date}',
  },
  compare_claim: {
    id: 'Sebutan “tertinggi di provinsi”',
    en: 'The claim to be “highest in the province”',
  },
  compare_claim_text: {
    id: 'Menurut {publisher}, cakupan {place} sebesar {rate} per {date} adalah yang tertinggi di provinsi.',
    en: 'According to {publisher}, the coverage of {place}, {rate} on {date}, is the highest in the province.',
  },
  compare_claim_higher: {
    id: 'Tetapi untuk {place} terbit {rate} per {date}, sebelum sebutan itu.',
    en: 'But for {place}, {rate} was published for {date}, before that claim.',
  },
  compare_claim_none: {
    id: 'Tidak ada angka yang lebih tinggi dari tanggal sebelumnya yang kami temukan.',
    en: 'We found no higher figure of an earlier date.',
  },
  compare_claim_why: {
    id: 'Keduanya mungkin benar pada tanggalnya: peserta dapat berkurang pada Januari, dan pembaginya mungkin berbeda. Tanpa angka semua wilayah dari tanggal yang sama, sebutan itu tidak dapat diperiksa.',
    en: 'Both may be right at their own dates: participants can fall in January, and they may be divided by different numbers. Without figures of all areas on one date the claim cannot be checked.',
  },
  compare_targets: {
    id: 'Target: dua kelompok yang tidak boleh dicampur',
    en: 'Targets: two families that cannot be mixed',
  },
  compare_targets_text: {
    id: 'Target cakupan Jamsostek (UCJ, Universal Coverage Jamsostek) dibuat untuk angka cakupan seperti di halaman ini; Jamsostek ialah sebutan lain jaminan sosial ketenagakerjaan. Target rencana pembangunan nasional (RPJMN, RKP, RPJPN) adalah kelompok lain: angkanya jauh berbeda, dan sumber tidak menjelaskan apakah yang dihitung sama.',
    en: 'Targets of Jamsostek coverage (UCJ, Universal Coverage Jamsostek) are set for the percentage of this page; Jamsostek is another name of employment social security. Targets of the national development plans (RPJMN, RKP, RPJPN) are another family: the figures are far apart, and the sources do not say whether they count the same.',
  },
  compare_targets_between: {
    id: 'Contohnya, satu sumber mencatat cakupan nasional {rate} ({date}): di atas target rencana nasional {plan}, tetapi di bawah target UCJ {ucj} untuk tahun yang sama.',
    en: 'For example, one source has the national rate at {rate} ({date}): above the national plan’s target of {plan}, but below the UCJ target of {ucj} for the same year.',
  },
  compare_targets_ucj: {
    id: 'Target cakupan Jamsostek (UCJ)',
    en: 'Targets of Jamsostek coverage (UCJ)',
  },
  compare_targets_plan: {
    id: 'Target rencana pembangunan nasional',
    en: 'Targets of the national development plans',
  },
  compare_targets_due: {
    id: 'Batas waktu',
    en: 'Due',
  },
  compare_targets_target: {
    id: 'Target',
    en: 'Target',
  },
  compare_targets_unknown: {
    id: 'tidak diketahui siapa yang menetapkan',
    en: 'who set it is not known',
  },
  compare_targets_family: {
    id: 'Rencana',
    en: 'Plan',
  },
  compare_targets_workers: {
    id: '{rate}; {workers} orang',
    en: '{rate}; {workers} people',
  },
  compare_january: {
    id: 'Menurut Databoks, jumlah peserta nasional turun setiap Januari',
    en: 'According to Databoks, the national number of participants falls each January',
  },
  compare_january_text: {
    id: 'Peserta aktif se-{country}: {most} pada {december}, lalu {next} pada {january}. Karena itu Desember hanya dapat dibandingkan dengan Desember.',
    en: 'Active participants in {country}: {most} in {december}, then {next} in {january}. So a December can only be compared with a December.',
  },
  compare_january_table: {
    id: 'Peserta aktif per bulan',
    en: 'Active participants by month',
  },
  compare_january_head: {
    id: 'Peserta aktif (orang)',
    en: 'Active participants (people)',
  },
  compare_elsewhere: {
    id: 'Di luar provinsi',
    en: 'Outside the province',
  },
  compare_elsewhere_text: {
    id: 'Semua angka cakupan wilayah lain yang kami catat, menurut abjad. Ini contoh yang kebetulan ditemukan, bukan daftar lengkap, dan bukan peringkat.',
    en: 'Every coverage figure of other areas that we recorded, in alphabetical order. They are examples that happened to be found, not a full list and not a ranking.',
  },
  compare_note: {
    id: '{place}, {date}: {note}',
    en: '{place}, {date}: {note}',
  },
} as const satisfies Record<string, Words>;
