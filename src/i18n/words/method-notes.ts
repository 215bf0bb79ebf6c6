import type { Words } from '../../tables/column.ts';

/** How to read the site, what its figures cannot bear, who runs it, and what may be done with it. */
export const methodNotesWords = {
  notes_contents: {
    id: 'Juga di halaman ini',
    en: 'Also on this page',
  },
  notes_marks: {
    id: 'Membaca tanda',
    en: 'Reading the marks',
  },
  notes_marks_link: {
    id: 'Angka bergaris titik-titik adalah angka terbit; ketuk untuk melihat baris dan sumbernya. Angka bergaris gelombang adalah hitungan kami; ketuk untuk melihat caranya.',
    en: 'A figure with a dotted line is published; tap it to see its row and its source. A figure with a wavy line is calculated by us; tap it to see how.',
  },
  notes_marks_charts: {
    id: 'Tanda pada gambar sama di semua halaman. Warna tidak pernah menjadi satu-satunya tanda.',
    en: 'Marks in charts are the same on every page. Colour is never the only mark.',
  },
  notes_marks_empty: {
    id: '“Tidak dipublikasikan” berarti sumber yang kami baca tidak menyebutnya. Itu bukan nol.',
    en: '“Not published” means that the sources we read do not state it. It is not zero.',
  },
  notes_precision: {
    id: 'Ketelitian angka',
    en: 'Precision of figures',
  },
  notes_precision_text: {
    id: 'Sumber tidak selalu menyebut angka sampai satuan terakhir. Setiap baris mencatat seberapa teliti sumbernya:',
    en: 'Sources do not always state a figure to its last unit. Each row keeps how precise its source is:',
  },
  notes_precision_exact: {
    id: 'Dicetak lengkap. Teliti belum tentu benar: angka yang dicetak persis pun kadang bertentangan dengan angka lain.',
    en: 'Printed in full. Precise need not be right: exact figures sometimes contradict others.',
  },
  notes_precision_rounded: {
    id: 'Dicetak sesudah dibulatkan. Nilai aslinya bisa sedikit di atas atau di bawah.',
    en: 'Printed after rounding. The true value may be a little above or below.',
  },
  notes_precision_spoken: {
    id: 'Diucapkan pejabat dalam acara. Biasanya bulat, dan dasarnya tidak disebut.',
    en: 'Said by an official at an event. Usually round, with no basis given.',
  },
  notes_precision_about: {
    id: 'Sumber sendiri menulis “sekitar”.',
    en: 'The source itself says “about”.',
  },
  notes_precision_at_least: {
    id: 'Sumber menulis “lebih dari” atau “sedikitnya”; batas atasnya tidak diketahui.',
    en: 'The source says “more than” or “at least”; the upper end is not known.',
  },
  notes_limits: {
    id: 'Batas situs ini',
    en: 'Limits of this site',
  },
  notes_limits_excerpt: {
    id: 'Sebagian halaman hanya terbaca sebagian. Bagian yang tidak terbaca bisa memuat angka lain; setiap sumber mencatat apakah dibaca utuh.',
    en: 'Some pages could be read only in part. What was not read may hold other figures; each source says whether it was read whole.',
  },
  notes_limits_press: {
    id: 'Kebanyakan angka berasal dari kutipan berita dan siaran pemerintah, bukan dari buku kas atau basis data. Salah kutip mungkin terjadi.',
    en: 'Most figures come from quotations in the news and government releases, not from ledgers or databases. They may be misquoted.',
  },
  notes_limits_absence: {
    id: 'Tidak ada di sini bukan bukti bahwa angka itu tidak ada. Kami hanya dapat mengatakan tidak menemukannya.',
    en: 'That a figure is not here is no proof that it does not exist. We can only say that we did not find it.',
  },
  notes_limits_compare: {
    id: 'Angka dengan tanggal, pembagi, atau tahap anggaran berbeda ditaruh berdampingan, tidak disambung dan tidak diperingkat.',
    en: 'Figures of different dates, bases or budget stages stand side by side; they are neither joined nor ranked.',
  },
  notes_limits_why: {
    id: 'Sebab sebuah perubahan hanya disebut bila ada sumbernya. Dugaan kami diberi tanda “kemungkinan”.',
    en: 'A reason for a change is given only with a source. What we suppose is marked “possible”.',
  },
  notes_independence: {
    id: 'Siapa di balik situs ini',
    en: 'Who is behind this site',
  },
  notes_independence_text: {
    id: 'Situs ini dibuat warga dan tidak dikelola pemerintah, BPJS, atau partai. Isinya tidak disetujui mereka sebelum terbit. Kami menyebut kantor, bukan orang; nama orang hanya muncul di judul dan alamat sumber.',
    en: 'This site is made by citizens, and is not run by the government, BPJS or a party. They do not approve its content before it appears. We name offices, not persons; names of persons stand only in titles and addresses of sources.',
  },
  notes_corrections: {
    id: 'Bila ada yang salah',
    en: 'If something is wrong',
  },
  notes_corrections_how: {
    id: 'Sebutkan ID barisnya dan sumber yang lebih baik. Bila terbukti, selnya diperbaiki, dan nilai lama, nilai baru, serta alasannya dicatat di halaman rilis.',
    en: 'Name the id of the row and a better source. If it holds, the cell is changed, and its old value, its new value and the reason are kept on the page of releases.',
  },
  notes_corrections_contact: {
    id: 'Kirim ke: {contact}',
    en: 'Send it to: {contact}',
  },
  notes_corrections_no_contact: {
    id: 'Alamat untuk melapor belum ditetapkan.',
    en: 'No address for reports has been set yet.',
  },
  notes_corrections_ledger: {
    id: 'Catatan perbaikan',
    en: 'Ledger of revisions',
  },
  notes_licence: {
    id: 'Memakai data ini',
    en: 'Using this data',
  },
  notes_licence_data: {
    id: 'Tabel data boleh dipakai, diubah, dan disebarkan dengan lisensi {licence}: sebut “{site}” dan penerbit asli angkanya.',
    en: 'The tables may be used, changed and shared under {licence}: name “{site}” and the original publisher of the figure.',
  },
  notes_licence_code: {
    id: 'Kode situs berlisensi MIT. Isi dokumen sumber tetap milik penerbitnya.',
    en: 'The code of the site is under the MIT licence. The source documents stay with their publishers.',
  },
  notes_licence_text: {
    id: 'Naskah lisensi {licence}',
    en: 'Text of {licence}',
  },
} as const satisfies Record<string, Words>;
