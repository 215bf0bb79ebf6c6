import type { Text } from '../text-forms.ts';

/** Locale that numbers, dates and plurals follow. */
export const locale = 'id-ID';

/**
 * Every sentence of the site in Indonesian, the default language: the other catalogues have the same keys, with the same slots.
 * The comments are for whoever translates them.
 *
 * Slots in braces are filled when a page is made, and may stand in any order. Most of them hold the same everywhere: {rate} a
 * percentage with its word, {amount} rupiah with their sign, {workers}, {count} and {months} a number alone, {date}, {from} and
 * {to} a day, a month or a year, {release} the date of the data, {place} a place with its kind, {group} and {sector} kinds of
 * workers and of work in small letters, {publisher} who published a figure.
 *
 * - Write short sentences in words that a farmer knows; the official term stands in brackets once.
 * - Type no numbers but those of laws. What depends on a number may have a form for each kind of number that the language tells
 *   apart: `{ by: 'months', one: …, other: … }`, where `by` names the slot of the number and is left out for {count}.
 * - A sentence stays true whatever the tables hold tomorrow.
 */
export const messages = {
  // The language, and its forms of numbers, sizes and names. Digits and dates follow `locale`.
  language_name: 'Indonesia',
  form_percent: '{number} persen',
  form_percent_short: '{number}%',
  form_rupiah: 'Rp{number}',
  // A scale is written where nothing is lost by it: Rp1,8 miliar, but Rp1.276.050.516.753.
  form_rupiah_million: 'Rp{number} juta',
  form_rupiah_billion: 'Rp{number} miliar',
  form_rupiah_trillion: 'Rp{number} triliun',
  form_thousand: '{number} ribu',
  form_file_size: '{number} kB',
  // Kinds of places; the tables name places in this language.
  form_regency: 'Kabupaten {name}',
  form_city: 'Kota {name}',
  form_province: 'Provinsi {name}',
  form_branch_area: 'Wilayah Cabang {name}',
  // Between the arguments of a formula in a spreadsheet whose settings are of this language.
  form_formula_separator: '; ',

  // Words around every page.
  skip: 'Langsung ke isi',
  home: 'Beranda',
  menu: 'Menu',
  menu_main: 'Halaman utama',
  menu_whole: 'Semua halaman',
  menu_worker: 'Untuk pekerja dan keluarga',
  menu_figures: 'Angka',
  menu_ask: 'Periksa dan tanyakan',
  menu_files: 'Data dan sumber',
  trail: 'Posisi halaman ini',
  contents: 'Isi halaman ini',
  up: 'Kembali ke atas',
  deeper: 'Baca juga',
  release_line: 'Rilis data {date}',
  independent: 'Situs warga. Tidak dikelola pemerintah, BPJS, atau partai.',
  underlines: 'Angka bergaris bawah menuju sumbernya. Garis putus-putus: hitungan kami.',
  licence_line: 'Data, grafik, gambar, dan teks: CC BY 4.0. Kode: MIT.',
  paper_address: 'Halaman ini: {address}',
  // What stands where a cell of a table is empty; it says no more than was looked at.
  empty_not_published: 'tidak disebut sumbernya',
  empty_not_in_part: 'tidak ada di bagian yang kami baca',
  empty_not_seen: 'tidak kami lihat',
  empty_not_recorded: 'tidak kami catat',
  empty_does_not_apply: 'tidak berlaku',
  empty_none: 'tidak ada',
  // Of a column that holds what several tables say.
  empty_by_row: 'tidak disebut sumbernya, atau tidak berlaku bagi baris itu',
  not_found_title: 'Halaman tidak ditemukan',
  not_found_text: 'Alamat ini tidak ada. Mungkin salah ketik, atau tautannya terpotong saat dikirim.',
  not_found_pages: 'Yang ada di situs ini:',
  // What a percentage means for ten workers; stands within sentences as {in_ten}.
  in_ten_none: 'tidak seorang pun dari 10 pekerja',
  in_ten_few: 'kurang dari 1 dari 10 pekerja',
  in_ten_about: 'sekitar {workers} dari 10 pekerja',
  in_ten_exactly: '{workers} dari 10 pekerja',
  in_ten_most: 'lebih dari 9 dari 10 pekerja',
  in_ten_all: 'semua pekerja',

  // Words of the front page.
  home_lead: 'Berapa pekerja {place} yang punya BPJS Ketenagakerjaan?',
  home_what: 'Untuk kecelakaan saat bekerja dan kematian. Bukan BPJS Kesehatan.',
  // {rate} is a whole number of percent.
  home_of_hundred: '{rate} dari 100',
  home_age: 'Angka terakhir yang kami temukan, dari {publisher}: {date}, {age} bulan sebelum rilis data ini.',
  home_age_fresh: 'Angka terakhir yang kami temukan, dari {publisher}: {date}.',
  home_meaning: 'Tidak jelas berapa yang iurannya masih dibayar.',
  promise_rate: '{rate}, {month}',
  promise_due: 'target {due}',
  promise_target: '{rates} {setter}',
  promise_untold: 'Tercapai? Hasil akhir {due} tidak kami temukan.',
  home_doors: 'Yang bisa Anda lakukan',
  home_door_rights: 'Apakah saya terlindungi?',
  home_door_cost: '{contribution} sebulan dapat apa?',
  home_door_relief: 'Bayar sendiri: {reduced} sampai {until}',
  home_paper_check: 'Apakah saya terlindungi? Cara mengecek:',
  home_paper_death: 'Bila peserta meninggal di luar pekerjaan, keluarga menerima {amount}.',
  home_paper_relief: 'Yang bayar sendiri cukup {reduced} sampai {until}.',
  home_door_ask: 'Minta angka ke pemerintah',
  home_charts: 'Tiga gambar',
  home_story: 'Dari pengumuman sampai kini',
  home_story_all: 'Cerita lengkapnya, dengan sumber',
  home_checks: 'Angka yang saling bertentangan',
  home_checks_lead: 'Ada {count} pertentangan antarangka tentang {place}. Yang paling penting:',
  home_gaps: 'Yang belum diumumkan',
  home_gaps_lead: '{count} hal penting tidak kami temukan. Surat untuk menanyakannya sudah siap.',
  home_new: 'Yang baru di sini',
  home_participants: 'peserta',
  home_others: 'bukan peserta',
  without_cover: '{workers} {group} disebut belum terlindungi, {date}.',
  without_cover_about: 'Sekitar {workers} {group} disebut belum terlindungi, {date}.',
  without_cover_all: '{workers} pekerja disebut belum terlindungi, {date}.',
  without_cover_all_about: 'Sekitar {workers} pekerja disebut belum terlindungi, {date}.',
  without_cover_left: 'Dari {base} pekerja, {covered} terlindungi per {date}: {workers} belum, menurut hitungan kami.',
  cost_of_all:
    '{contribution} sebulan untuk tiap pekerja bukan karyawan yang iurannya dibayar pemerintah. Melindungi semua yang belum terlindungi selama setahun dengan iuran itu: sekitar {low} sampai {high}, hitungan kami dari angka terakhir yang terbit. Karyawan ikut terhitung, padahal iurannya kewajiban majikan; yang sejak itu dibayar pemerintah belum dikurangi.',
  cost_of_all_one:
    '{contribution} sebulan untuk tiap pekerja bukan karyawan yang iurannya dibayar pemerintah. Melindungi semua yang belum terlindungi selama setahun dengan iuran itu: {cost}, hitungan kami dari angka terakhir yang terbit. Karyawan ikut terhitung, padahal iurannya kewajiban majikan; yang sejak itu dibayar pemerintah belum dikurangi.',
  home_scan: 'Pindai, atau buka {address}',

  // Words of the page on coverage.
  coverage_page_title: 'Cakupan',
  coverage_heading: 'Berapa pekerja yang terlindungi?',
  coverage_page_lead:
    'Cakupan adalah bagian pekerja yang menjadi peserta BPJS Ketenagakerjaan. Di sini: apa yang dijanjikan, apa hasilnya, dan sampai kapan iuran dibayar.',
  coverage_workers_heading: 'Berapa jumlah seluruh pekerja?',
  coverage_workers_lead:
    'Persen cakupan bergantung pada jumlah seluruh pekerja. Sumber-sumber memakai jumlah yang berbeda.',
  coverage_programme_heading: 'Siapa yang iurannya dibayar pemerintah?',
  coverage_programme_lead: 'Pekerja yang didaftarkan tiap program, dari dana mana, dan apa rencananya dulu.',
  coverage_programme_missing: 'Program yang membayar iuran pekerja {place} tidak kami temukan.',
  coverage_page_bases: 'Mengapa jumlah ini tidak boleh dicampur',
  coverage_page_bases_working:
    'BPS menghitung semua orang yang bekerja, lewat survei Sakernas. Cakupan dihitung terhadap pekerja yang dapat menjadi peserta.',
  coverage_page_bases_missing: 'Jumlah pekerja yang dapat menjadi peserta di {place} tidak kami temukan.',
  coverage_page_periods_missing: 'Untuk bulan mana pemerintah membayar iuran pekerja {place}, belum kami temukan.',
  coverage_page_bases_stated:
    'Sumber menyebut “jumlah pekerja” tanpa menjelaskan siapa yang dihitung: dari {least} sampai {most}.',
  coverage_page_bases_near: '{most} itu dekat dengan hitungan orang bekerja, {working} ({date}).',
  coverage_page_bases_people:
    'Bedanya besar: {rate} dari {least} pekerja adalah {fewest} orang, tetapi dari {most} pekerja {most_people} orang. Sumber {rate} itu tidak menyebut pembaginya.',
  coverage_page_checks: 'Angka yang tidak cocok satu sama lain, dengan hitungannya',
  coverage_page_plan: 'Rencana dan yang diluncurkan, {year}',
  coverage_page_plan_text:
    'Per {plan_date} disebut angka {planned} pekerja. Pada {launch_date} diluncurkan program untuk {launched} pekerja: {percent} dari jumlah itu, {fewer} orang lebih sedikit.',
  coverage_page_plan_text_more:
    'Per {plan_date} disebut angka {planned} pekerja. Pada {launch_date} diluncurkan program untuk {launched} pekerja: {percent} dari jumlah itu.',
  coverage_page_plan_disputed:
    'Sumber berselisih tentang angka pertama: satu menulis {registered} pekerja sudah terdaftar, satu lagi menulis {planned} sebagai jumlah pekerja dalam program.',
  coverage_page_plan_money:
    'Uang yang disebut bersamanya, {amount} atau lebih, cukup untuk sekitar {months} bulan iuran bagi pekerja sebanyak itu. Jadi kemungkinan angka itu rencana, bukan peserta yang sudah ada.',
  coverage_page_plan_parts: 'Kelompok dalam program yang diluncurkan',
  coverage_page_plan_group: 'Kelompok',
  coverage_page_plan_workers: 'Pekerja',
  coverage_page_plan_fund: 'Sumber dana',
  coverage_page_plan_whole: 'Seluruh program, seperti diterbitkan',
  coverage_page_plan_caution:
    'Rencana dan peluncuran belum tentu menghitung kelompok yang sama. Karena itu selisihnya bukan jumlah orang yang batal didaftarkan.',
  coverage_page_all: 'Angka cakupan yang terbit',
  coverage_page_all_text:
    'Tentang {place}, mulai dari yang terbaru. Sumber yang mencetak angka yang sama untuk waktu yang sama dijadikan satu; ketuk tanggalnya untuk melihat baris datanya.',
  coverage_page_targets: 'Target yang terbit',
  coverage_page_targets_text:
    'Target untuk {place}, mulai dari yang paling jauh batas waktunya. Tanggal di kolom kanan ialah saat target itu disebut.',
  coverage_page_targets_missing: 'Target untuk {place} belum kami temukan.',
  coverage_page_head_sources: 'Tanggal dan penerbit',
  coverage_page_head_target: 'Target',
  // {due} is a date, {set_by} who set the target, in small letters.
  coverage_page_due: 'untuk {due}, {set_by}',
  // {group} is who is counted: a group of workers, or one of them in a sector (coverage_page_sector).
  coverage_page_sector: '{group} di {sector}',
  coverage_page_uncovered: '{workers} {group} belum terlindungi',
  coverage_page_covered: '{workers} {group} terlindungi',
  coverage_page_segment: '{rate} dari {group}',
  coverage_page_target_workers: '{rate}, atau {workers} orang',
  coverage_page_method: 'Rencana dan peluncuran',
  coverage_page_method_text:
    'Pekerja yang diluncurkan dibagi pekerja dalam rencana tahun yang sama, dan selisih keduanya.',

  // Words of the page that tells the story step by step.
  story_page_title: 'Dari pengumuman sampai kini',
  story_page_lead: 'Apa yang diumumkan, dibayar, dan dijalankan di {place}, menurut tanggalnya.',
  story_none: 'Belum ada langkah program di {place} yang dimuat.',
  story_kind_paid_until: 'Iuran habis',
  story_kind_silence: 'Tidak ada kabar',
  story_paid_until: 'Menurut sumbernya, iuran {workers} pekerja dibayar sampai {to}.',
  story_money_until:
    'Uangnya cukup untuk iuran {workers} pekerja selama sekitar {months} bulan, menurut hitungan kami: sampai kira-kira {month}.',
  story_silence:
    'Sesudah {date} kami tidak menemukan angka lain tentang cakupan, peserta, atau uang iuran untuk {place}, sampai rilis {release}.',
  story_reading: 'Tafsiran kami:',
  story_source: 'Sumber:',

  // Words of the page on sectors.
  sectors_page_title: 'Siapa belum',
  sectors_heading: 'Siapa yang belum terlindungi?',
  sectors_page_lead: 'Siapa pekerja yang belum terlindungi, menurut sektor: apa yang terbit, dan perkiraan kami.',
  sectors_page_missing:
    'Pekerja {place} yang belum terlindungi menurut sektor belum kami temukan, dan angka untuk memperkirakannya juga belum.',
  sectors_page_terms:
    'Sektor di sini adalah lapangan usaha tempat orang bekerja, misalnya pertanian atau perdagangan. Pekerja informal berusaha sendiri, dibantu keluarga atau buruh tidak tetap, bekerja bebas, atau membantu keluarga tanpa upah. Pekerja formal ialah karyawan atau yang punya buruh tetap.',
  sectors_method_page_heading: 'Cara kami memperkirakan sektor',
  sectors_method_page_lead: 'Angka yang dipakai, semua hitungannya, dan anggapan yang dapat mengubah hasilnya.',
  sectors_inputs_page_heading: 'Angka yang dipakai untuk perkiraan',
  sectors_inputs_page_lead: 'Dengan angka ini Anda dapat menghitung ulang perkiraan sektor.',
  industries_heading: 'Lapangan usaha pekerja di provinsi',
  industries_lead: 'Berapa pekerja bekerja di tiap lapangan usaha, menurut survei BPS.',
  sectors_assumptions_heading: 'Anggapan di balik perkiraan sektor',
  sectors_assumptions_lead: 'Seberapa jauh tiap anggapan menggeser hasilnya, dan mengapa tidak dirinci lebih jauh.',
  sectors_method_none:
    'Perkiraan tidak dipakai di sini: angka resminya ada, atau bahan hitungannya tidak kami temukan.',
  labour_heading: 'Angkatan kerja dan kerja informal',
  labour_lead: 'Apa pekerjaan orang di kabupaten dan provinsi ini, menurut survei BPS.',
  sectors_method_title: 'Cara kami memperkirakan',
  sectors_method_text:
    'Kami tidak tahu siapa yang belum terlindungi. Perkiraan ini bertolak dari angka yang terbit, semuanya ada di tabel di bawah. Makin besar suatu sektor dan makin banyak kerja informalnya, makin besar bagiannya dari yang belum terlindungi.',
  sectors_method_formula:
    'Bobot sektor = bagian pekerja × (bagian informal × peluang informal belum terlindungi + bagian formal × peluang formal belum terlindungi). Bagian sektor = bobotnya ÷ jumlah semua bobot.',
  sectors_method_chances:
    'Bila bagian informal dari yang belum terlindungi terbit, peluang informal = bagian itu ÷ bagian informal semua pekerja, dan peluang formal = sisanya ÷ bagian formal. Bila cakupan pekerja formal dan semua pekerja terbit, sisa yang belum terlindungi jatuh pada pekerja informal. Yang menentukan hanya perbandingan kedua peluang itu.',
  sectors_inputs: 'Angka yang dipakai',
  head_role: 'Dipakai sebagai',
  head_place: 'Tempat',
  // How a row is used in the estimate; in the cell of a table.
  role_agriculture: 'pertanian di antara semua pekerja',
  role_all_work: 'kerja formal atau informal di semua sektor',
  role_inside_agriculture: 'kerja informal di pertanian',
  role_other_sector: '{sector} di antara semua pekerja',
  role_province_workers: 'orang bekerja di provinsi',
  role_capital_workers: 'orang bekerja di ibu kota provinsi',
  role_marker: 'pertanian di kabupaten pembanding',
  role_among_uncovered: 'pekerja informal di antara yang belum terlindungi',
  role_covered: '{group} yang terlindungi',
  input_informal: '{rate} informal',
  input_formal: '{rate} formal',
  input_counts: '{rate}: {covered} dari {base}',
  sectors_grid_title: 'Semua skenario',
  sectors_grid_text: 'Kolom: berapa bagian pekerja yang bertani. Baris: siapa yang belum terlindungi.',
  sectors_centre_here:
    'Angka tengah diagram, {centre}, ada di kolom tengah: rata-rata baris yang memakai angka provinsi sendiri. Baris daerah lain hanya menunjukkan seberapa jauh angka itu dapat bergeser. Pilihan ini penilaian kami.',
  sectors_centre_elsewhere:
    'Angka tengah diagram, {centre}, ada di kolom tengah: rata-rata baris daerah lain. Pilihan ini penilaian kami.',
  sectors_bounds:
    'Batang pertanian di diagram membentang dari sel terkecil sampai sel terbesar tabel ini. Untuk sektor lain, yang diketahui hanya bahwa {outside} kerja di luar pertanian informal, tidak terbagi menurut sektor. Batas bawahnya memberi sektor itu kerja informal sesedikit mungkin, batas atasnya sebanyak mungkin.',
  sectors_heads_title: 'Kira-kira berapa orang',
  sectors_heads:
    'Bila bagian itu diterapkan pada {total} {group} yang disebut belum terlindungi ({date}): sekitar {centre} orang di {sector}, antara {low} dan {high}. Di luar itu sekitar {rest}, antara {rest_low} dan {rest_high}.',
  sectors_heads_group:
    'Bagian itu kami perkirakan untuk semua pekerja yang belum terlindungi, bukan untuk kelompok ini saja.',
  sectors_heads_limits: 'Ini perkiraan, dibulatkan ke ribuan, bukan data.',
  sectors_among_title: 'Yang terbit tentang mereka yang belum terlindungi',
  sectors_among: '{place}, {date}: {rate} pekerja yang belum terlindungi adalah {group} ({precision}).',
  sectors_assumptions_title: 'Anggapan yang dipakai, yang paling berpengaruh lebih dulu',
  sectors_assumptions_text:
    'Angka poin menunjukkan seberapa jauh angka tengah pertanian, {centre}, bergeser bila hanya anggapan itu yang diganti. Yang tidak dapat dihitung pengaruhnya berada di akhir.',
  assume_chance:
    'Peluang belum terlindungi dianggap hanya bergantung pada kerja formal atau informal, bukan pada sektornya. Di dalam satu sektor pun peluang itu bisa berbeda. Antara {low} dan {high}: {points} poin.',
  assume_mix:
    'Susunan kerja di {place} dianggap mirip {province} tanpa ibu kotanya. Antara {low} dan {high}: {points} poin.',
  assume_mix_missing: 'Susunan kerja di {place} sendiri tidak kami temukan.',
  assume_capital:
    'Di ibu kota provinsi dianggap tidak ada yang bertani, karena jumlahnya tidak kami temukan. Bila sepersepuluh pekerjanya bertani, angka tengah menjadi {other}: {points} poin.',
  assume_spoken:
    'Angka {rate} pada {date} tidak disebut persis. Mungkin maksudnya {rate_low} sampai {rate_high}; angka tengah lalu berada antara {low} dan {high}: {points} poin.',
  assume_province:
    'Yang belum terlindungi di {place} dianggap bekerja seperti yang belum terlindungi di seluruh {province}.',
  assume_formal: 'Pekerja formal dianggap sama dengan penerima upah, yang angka cakupannya terbit.',
  assume_informality:
    'Kerja informal di pertanian masih seperti {date}, {rate}. Dengan angka {other_date}, {other_rate}, angka tengah menjadi {other}: {points} poin.',
  assume_years:
    'Angka dari tahun yang berbeda dipakai bersama: yang tertua {from}, yang terbaru {to}. Pengaruhnya tidak dapat kami hitung.',
  assume_programme:
    'Sektor {workers} pekerja yang menurut sumber iurannya dibayar {from} sampai {to} tidak kami temukan seluruhnya. Sejak itu perkiraan ini lebih lemah.',
  assume_sample:
    'Tabel BPS yang sesungguhnya pun hasil survei, bukan hitungan semua orang. Untuk satu kabupaten ketidakpastiannya mungkin besar.',
  sectors_split_title: 'Mengapa tidak dirinci lebih jauh',
  sectors_split_informality:
    'Kerja informal di tiap sektor selain pertanian tidak kami temukan untuk {province}. Untuk {sector} saja, perkiraannya sudah antara {low} dan {high}; lebih rinci berarti menebak.',
  sectors_split_nation:
    'Angka nasional tidak dapat menggantikannya: pada {date}, {nation} kerja pertanian secara nasional informal, di {province} {rate}.',
  sectors_split_districts:
    'Membaginya ke kecamatan menurut jumlah penduduk juga tidak menambah apa-apa: setiap kecamatan akan mendapat persentase yang sama dari hitungannya sendiri.',
  sectors_warning_title: 'Yang belum terlindungi belum tentu informal',
  sectors_warning:
    'Di {place} ({date}), {wage} penerima upah (karyawan) belum terlindungi, lebih banyak daripada pekerja bukan penerima upah, {own}.',
  sectors_warning_here: 'Untuk {here} angkanya tidak kami temukan, jadi kami tidak tahu apakah di sini sama.',
  sectors_labour_text:
    'Angka BPS (Badan Pusat Statistik) dari survei angkatan kerja. TPAK: bagian penduduk usia kerja yang bekerja atau mencari kerja. TPT: bagian dari mereka yang menganggur. Survei Agustus dan Februari tidak disambung. Untuk satu kabupaten, rumah tangga yang ditanya sedikit: selisih kecil antara dua tahun mungkin kebetulan.',
  sectors_labour_place: 'Angkatan kerja kabupaten',
  sectors_informality: 'Kerja informal di provinsi',
  sectors_industries: 'Pekerja provinsi menurut lapangan usaha',
  round_august: 'Survei Agustus',
  round_february: 'Survei Februari',
  round_other: 'Bulan survei tidak disebut',
  head_working: 'Bekerja',
  head_tpak: 'TPAK',
  head_tpt: 'TPT',
  head_all_work: 'Semua sektor',
  head_in_agriculture: 'Di pertanian',
  head_industry: 'Lapangan usaha',
  cell_not_found: 'tidak kami temukan',
  cell_growth: 'tumbuh {rate} dalam setahun',
  industry_people: '{workers} orang',
  sectors_gaps_title: 'Yang akan menggantikan perkiraan ini',

  // Words of the page on the budget.
  budget_page_title: 'Uang',
  budget_heading: 'Uang iuran: berapa, dari mana, cukup berapa lama?',
  apbd_page_title: 'Anggaran daerah',
  apbd_heading: 'Anggaran daerah (APBD) menurut tahun',
  apbd_page_lead:
    'Seluruh anggaran kabupaten per tahun dan tahap, dan belanja menurut golongan. Uang iuran hanya sebagian kecil darinya.',
  apbd_page_missing: 'Besar APBD {place} belum kami temukan.',
  budget_page_lead: 'Uang untuk iuran, dari mana asalnya, dan bagiannya dari anggaran kabupaten.',
  budget_page_missing: 'Berapa uang untuk iuran pekerja {place}, dan siapa yang dibayari, belum kami temukan.',
  budget_terms:
    'APBD adalah anggaran pendapatan dan belanja daerah; APBD Perubahan adalah revisinya di tengah tahun. Iuran adalah uang bulanan agar seseorang terlindungi bila celaka saat bekerja atau meninggal.',
  budget_terms_fund:
    'Iuran program ini dibayar antara lain dari {fund}. Berapa dana itu untuk program ini tidak kami temukan. Yang terbit untuk {place}: {amount} ({year}).',
  budget_discount_rules: 'Aturan keringanan, dengan masa berlakunya',
  budget_per_worker_heading: 'Berapa rupiah untuk tiap pekerja?',
  budget_per_worker_lead: 'Uang tiap program dibagi jumlah pekerjanya, di sini dan di daerah lain.',
  budget_cost_page_heading: 'Berapa biaya melindungi pekerja?',
  budget_cost_page_lead:
    'Untuk seorang pekerja, untuk semua yang belum terlindungi, dan siapa yang boleh membayar separuh.',
  budget_cost_title: 'Berapa rupiah untuk tiap pekerja',
  budget_cost_text: 'Iuran penuh {contribution} sebulan, jadi setahun butuh {year} untuk tiap pekerja.',
  budget_cost_short:
    'Uang program {year} di {place} hanya {per_worker} untuk tiap pekerja: cukup untuk sekitar {months} bulan.',
  budget_cost_not_rank:
    'Tabel ini memuat program yang uang dan jumlah pekerjanya sama-sama terbit, juga di daerah lain. Ini bukan peringkat: tahun, kelompok, dan sifat angkanya berbeda.',
  budget_cost_table: 'Uang dan pekerja tiap program, dan biaya untuk tiap pekerja',
  budget_cost_of: '{place}, {year}',
  // {status} is how far the programme had come, in small letters.
  budget_cost_group: '{group} ({status})',
  budget_cost_group_disputed: '{group} (sumber berselisih: rencana, atau sudah terdaftar)',
  head_place_year: 'Tempat, tahun',
  head_per_worker: 'Untuk tiap pekerja',
  head_per_month: 'Per bulan, bila dibagi 12 bulan',
  head_months: 'Cukup untuk',
  budget_months: '{months} bulan',
  budget_months_stated: '{months} bulan, menurut sumber',
  budget_months_at_least: 'sekitar {months} bulan atau lebih',
  budget_cover_title: 'Hitungan: biaya melindungi yang belum terlindungi',
  budget_cover_text:
    'Angka cakupan terakhir {rate}, per {date}. Berapa orang yang belum terlindungi bergantung pada jumlah pekerja yang dipakai, dan jumlah itu berbeda-beda. Tabel ini menghitung semuanya: orang yang belum terlindungi, kali {contribution}, kali jumlah bulan. Ini bukan keadaan sekarang: program sesudah tanggal itu tidak dihitung.',
  budget_cover_text_one:
    'Angka cakupan terakhir {rate}, per {date}. Tabel ini menghitung orang yang belum terlindungi, kali {contribution}, kali jumlah bulan. Ini bukan keadaan sekarang: program sesudah tanggal itu tidak dihitung.',
  budget_cover_paid:
    'Sesudah angka cakupan itu, program yang diluncurkan {launched} membayari {workers} orang dari {from} sampai {to}. Berapa di antara mereka yang masih terhitung di tabel ini, kami tidak tahu: biayanya tidak semua tambahan.',
  budget_cover_limits:
    'Semua rupiah di tabel ini hitungan kami, bukan angka terbit. Angka cakupannya dibulatkan. Tabel ini menghitung semua yang belum terlindungi, juga karyawan (penerima upah): iuran mereka menurut upah dan urusan pemberi kerjanya, bukan anggaran daerah. Meneruskan iuran orang yang sudah dibayari pemerintah sebelum tanggal itu belum termasuk.',
  budget_cover_table: 'Biaya melindungi pekerja yang belum terlindungi, menurut jumlah pekerja yang dipakai',
  budget_cover_official: '{total} pekerja yang dapat menjadi peserta menurut BPJS, {date}',
  budget_cover_stated: '{total} pekerja, disebut {date}',
  budget_cover_implied: '{total} pekerja: hitungan kami dari target {rate} atau {workers} orang',
  budget_cover_uncovered: '{group} belum terlindungi, disebut {date}',
  head_total: 'Jumlah pekerja',
  head_left: 'Belum terlindungi',
  head_for_months: '{months} bulan',
  head_caveat: 'Catatan',
  budget_discount_title: 'Iuran yang dibayar APBD tidak mendapat keringanan: tetap {contribution}',
  budget_discount_text:
    '{regulation} memberi keringanan iuran {percent} kepada pekerja mandiri yang membayar sendiri; iurannya menjadi {reduced} sebulan.',
  budget_discount_text_later:
    '{regulation} akan memberi keringanan iuran {percent} kepada pekerja mandiri yang membayar sendiri; iurannya nanti {reduced} sebulan.',
  budget_discount_title_over: 'Keringanan iuran yang sudah berakhir',
  budget_discount_text_over:
    '{regulation} pernah memberi keringanan iuran {percent} kepada pekerja mandiri yang membayar sendiri, sehingga iurannya {reduced} sebulan. Masanya sudah berakhir pada tanggal data kami.',
  budget_discount_public:
    'Keringanan itu tidak berlaku bila iuran dibayar APBN atau APBD. Karena itu biaya di halaman ini dihitung dengan iuran penuh.',
  budget_gaps_title: 'Yang belum diumumkan tentang uang',
  gap_answered: 'Sudah dijawab, {date}:',
  gap_may_be_answered: 'Angka terbit yang mungkin menjawab:',
  // {figure} is the figure of the row that answers.
  gap_answer: '{figure}',
  gap_answer_of: '{figure}, menurut {publisher}',
  gap_list_ask: 'Yang dapat menjawab: {ask}.',
  gap_list_all: 'Semua yang belum diumumkan, dan cara memintanya',

  // Words of the page that compares places.
  compare_page_title: 'Perbandingan',
  compare_page_lead:
    'Cakupan tiap kabupaten dan kota di provinsi ini, provinsinya, dan nasional, masing-masing dengan tanggalnya. Ini bukan peringkat.',
  compare_heading: 'Berapa cakupan di wilayah lain?',
  compare_all: 'Semua angka cakupan wilayah lain',
  compare_all_text:
    'Tiap wilayah, dari angka terbaru ke yang lama: kabupaten dan kota menurut abjad, provinsi, nasional, lalu wilayah di luar provinsi. Bukan peringkat.',
  compare_missing: 'Tanpa angka cakupan',
  compare_missing_text:
    'Untuk kabupaten dan kota {province} ini kami tidak menemukan satu pun angka cakupan, dari tanggal mana pun. Jumlah peserta suatu program bukan cakupan.',
  compare_missing_programme: 'program untuk {workers} {group}, {date}',
  compare_claim: 'Sebutan “tertinggi di provinsi”',
  compare_claim_text:
    'Menurut {publisher}, cakupan {place} sebesar {rate} per {date} adalah yang tertinggi di provinsi.',
  compare_claim_higher: 'Tetapi untuk {place} ada angka {rate} per {date}, sebelum sebutan itu.',
  compare_claim_none: 'Tidak ada angka yang lebih tinggi dari tanggal sebelumnya yang kami temukan.',
  compare_claim_why:
    'Keduanya mungkin benar pada tanggalnya: jumlah peserta naik dan turun, dan jumlah seluruh pekerja yang dipakai mungkin berbeda. Tanpa angka semua wilayah dari tanggal yang sama, sebutan itu tidak dapat diperiksa.',
  compare_targets: 'Target wilayah lain',
  compare_targets_lead: 'Ada dua kelompok target. Jangan dicampur.',
  compare_targets_none: 'Target wilayah-wilayah ini tidak kami temukan.',
  compare_targets_text:
    'Target cakupan Jamsostek (UCJ, Universal Coverage Jamsostek) dibuat untuk angka cakupan; Jamsostek adalah sebutan lain jaminan sosial ketenagakerjaan. Target rencana pembangunan nasional (RPJMN, RKP, RPJPN) adalah kelompok lain: jangan dibandingkan dengan target UCJ.',
  compare_targets_between:
    'Contohnya, satu sumber mencatat cakupan nasional {rate} ({date}): di atas target rencana nasional {plan}, tetapi di bawah target UCJ {ucj} untuk tahun yang sama.',
  compare_targets_ucj: 'Target cakupan Jamsostek (UCJ)',
  compare_targets_plan: 'Target rencana pembangunan nasional',
  compare_targets_due: 'paling lambat {due}',
  compare_targets_target: 'Target',
  compare_targets_unknown: 'tidak diketahui siapa yang menetapkan',
  compare_targets_family: 'Rencana',
  compare_targets_workers: '{rate}; {workers} orang',
  compare_january: 'Peserta sesudah Desember',
  compare_january_text:
    'Peserta aktif se-{country}: {most} pada {december}, lalu {next} pada {january}. Karena itu bandingkan Desember dengan Desember saja.',
  compare_january_table: 'Peserta aktif per bulan',
  compare_january_head: 'Peserta aktif (orang)',
  compare_elsewhere: 'Di luar provinsi',
  compare_elsewhere_text:
    'Angka cakupan terbaru tiap wilayah lain yang kami catat, menurut abjad. Ini contoh yang kebetulan ditemukan, bukan daftar lengkap, dan bukan peringkat.',
  compare_note: '{place}, {date}: {note}',

  // Words of the ledger of checks.
  checks_page_title: 'Cek angka',
  checks_page_lead: 'Apakah angka-angka yang diumumkan cocok satu sama lain? Kami menghitungnya.',
  checks_page_none: 'Belum ada pemeriksaan di tabel kami. Itu tidak berarti semua angka cocok.',
  // The arithmetic of the checks, with figures in the slots. Signs stay as they are.
  // A number with the lowest and the highest that it may stand for.
  check_range: '{value} ({low}–{high})',
  // The same, where digits were left off instead of rounded: 1.291 for 1.2915.
  check_left_off: '{value} ({low}–{high}, bila digit di belakangnya dibuang)',
  check_step_does_not_fit: '{before} + {added} ÷ {base} = {expected}, bukan {after}',
  check_step_fits: '{before} + {added} ÷ {base} = {expected}, cocok dengan {after}',
  check_ceiling_above: '{before} + {added} ÷ {base} = {reached}, lebih dari 100%',
  check_ceiling_fits: '{before} + {added} ÷ {base} = {reached}, tidak lebih dari 100%',
  check_implied_base_implied: '{workers} ÷ {rate} = {implied} pekerja',
  check_implied_base_near: 'Yang terbit: {base}, selisih {gap}: cocok',
  check_implied_base_far: 'Yang terbit: {base}, selisih {gap}: tidak cocok',
  check_implied_base_of_step_implied: '{added} ÷ ({after} − {before}) = {implied} pekerja',
  check_implied_base_of_step_near: 'Yang terbit: {base}, selisih {gap}: cocok',
  check_implied_base_of_step_far: 'Yang terbit: {base}, selisih {gap}: tidak cocok',
  check_ceiling_open: '{before} + {added} ÷ {base} = {reached}: bisa sampai 100%, bisa lebih',
  check_rate_does_not_fit: '{count} ÷ {base} = {expected}, bukan {rate}',
  check_rate_fits: '{count} ÷ {base} = {expected}, cocok dengan {rate}',
  check_rate_uncovered_does_not_fit: '100% − {count} ÷ {base} = {expected}, bukan {rate}',
  check_rate_uncovered_fits: '100% − {count} ÷ {base} = {expected}, cocok dengan {rate}',
  check_highest_passed: '{claim} pada {claim_date} disebut tertinggi; {other} sudah terbit untuk {other_date}',
  check_highest_fits: '{claim} pada {claim_date} lebih tinggi dari {other} pada {other_date}',
  check_highest_open:
    '{claim} pada {claim_date} disebut tertinggi; {other} terbit untuk {other_date}: pembulatannya tidak menunjukkan mana yang lebih tinggi',
  check_change_fall_of_rate:
    'Dari {before} ({before_date}) menjadi {after} ({after_date}): selisih {difference} poin persen',
  check_change_rise_of_rate:
    'Dari {before} ({before_date}) menjadi {after} ({after_date}): naik {difference} poin persen',
  check_change_fall: 'Dari {before} ({before_date}) menjadi {after} ({after_date}): turun {difference}',
  check_change_rise: 'Dari {before} ({before_date}) menjadi {after} ({after_date}): naik {difference}',
  check_cost_does_not_fit: '{workers} × {contribution} × {months} bulan = {cost}, bukan {amount}',
  check_cost_fits: '{workers} × {contribution} × {months} bulan = {cost}, cocok dengan {amount}',
  check_sum_does_not_fit: '{parts} = {total}, bukan {whole}',
  check_sum_fits: '{parts} = {total}, cocok dengan {whole}',
  check_sum_shares_fits: '{parts} = {total}, tidak lebih dari 100%',
  check_sum_shares_does_not_fit: '{parts} = {total}, bukan 100%',
  check_cut_cuts: '{cuts} = {total}',
  check_cut_fits: '{before} − {after} = {difference}, cocok dengan potongan {cut}',
  check_cut_does_not_fit: '{before} − {after} = {difference}, bukan {cut}',
  check_plan_short: 'Rencana {plan}, lalu {result}: kurang {difference} ({share} dari rencana)',
  check_plan_above: 'Rencana {plan}, lalu {result}: lebih {difference} ({share} dari rencana)',
  check_plan_equal: 'Rencana {plan}, lalu {result}',
  check_same_figure: '{figure_publisher}, {figure_date}: {figure}',
  check_same_date: '{figure_publisher}: {figure}',
  check_same_figure_of_many: '{figure_publisher}, {figure_date}: {figure} ({sources} sumber)',
  check_same_date_of_many: '{figure_publisher}: {figure} ({sources} sumber)',
  check_identical_amount: '{amount_place}, {amount_fiscal_year}, {amount_item}: {amount}',
  check_reasons: 'Kemungkinan sebab (dugaan kami)',
  // Stands before the title of another check.
  check_with: 'Pemeriksaan lain tentang hal yang sama',
  checks_count:
    'Dalam angka tentang {place} ada {count} hal yang bertentangan. Ketuk sebuah pertanyaan untuk melihat hitungannya.',
  checks_how:
    'Setiap hitungan dapat diulang: ketuk angka untuk melihat asalnya. Garis putus-putus di bawah angka: hitungan kami. Dalam kurung: angka terkecil dan terbesar yang mungkin karena pembulatan.',
  checks_list: 'Buka daftarnya ({count})',
  check_all: 'Semua pemeriksaan',
  check_arithmetic: 'Hitungannya',
  check_before: 'Pemeriksaan sebelumnya',
  check_after: 'Pemeriksaan berikutnya',
  // {check} is the name of its row.
  check_row: 'Baris data {check}',
  outcomes_title: 'Hasil pemeriksaan sebagai tabel',
  outcomes_lead: 'Setiap bilangan dalam hitungan semua pemeriksaan, untuk dihitung ulang.',
  outcomes_columns: 'Arti kolomnya',
  checks_here: 'Cek angka {place}',
  checks_contradictions: 'Bertentangan',
  checks_contradictions_text:
    'Angka tentang satu hal yang berbeda, lebih dari yang dijelaskan pembulatan. Beberapa pemeriksaan atas satu hal dihitung satu kali.',
  checks_undecided: 'Tidak dapat dipastikan',
  checks_undecided_text: 'Angka yang ada tidak cukup untuk menilai.',
  checks_plans: 'Rencana atau target berubah',
  checks_plans_text: 'Yang datang kemudian berbeda dari rencana atau targetnya. Ini bukan pertentangan.',
  checks_readings: 'Dugaan kami yang diuji',
  checks_readings_text: 'Bila tidak cocok, yang salah dugaan kami, bukan angka yang diumumkan.',
  checks_agreements: 'Cocok',
  checks_agreements_text: 'Angka dari sumber atau tempat berbeda yang saling mendukung.',
  checks_elsewhere: 'Cek angka provinsi, nasional, dan pembanding',
  checks_elsewhere_lead:
    'Apakah angka tentang wilayah lain cocok satu sama lain? Ketuk sebuah pertanyaan untuk melihat hitungannya.',
  method_checks: 'Hitungan pemeriksaan',
  method_checks_text:
    'Setiap pemeriksaan membandingkan baris yang disebutnya. Hitungannya tercetak lengkap di halamannya. Angka yang dibulatkan dibaca sebagai rentang: setengah satuan digit terakhir yang disebut, ke bawah dan ke atas; dari sebuah jumlah, dua digit pertama selalu dianggap disebut. Angka "sedikitnya" dibaca sampai satuan berikutnya. Cocok berarti rentangnya bertemu, juga bila digit di belakangnya dibuang. Tidak dapat diputuskan berarti angka yang ada tidak cukup untuk menilai.',

  // Words of the page on what is unpublished.
  unpublished_page_title: 'Belum diumumkan',
  unpublished_page_lead:
    'Hal yang kami cari tetapi tidak kami temukan. Ketuk sebuah pertanyaan untuk membuka suratnya: siap kirim ke kantor yang mungkin tahu.',
  unpublished_page_none: 'Belum ada pertanyaan di tabel kami. Itu tidak berarti semuanya sudah diumumkan.',
  unpublished_not_proof:
    'Tidak kami temukan bukan berarti tidak ada. Bisa saja sudah diumumkan di tempat yang tidak kami lihat.',
  unpublished_law:
    'Setiap orang berhak bertanya (UU 14/2008 Pasal 4). Kantornya wajib menjawab dalam 10 hari kerja, yang dapat ditambah 7 hari kerja dengan alasan tertulis (Pasal 22 ayat (7) dan (8)).',
  // {topic} is what questions are about; {count} how many there are.
  unpublished_topic_count: '{topic} ({count})',
  unpublished_answered: 'Sudah dijawab',

  // Words of the letters that ask an office for what it has not published, and of the pages around them.
  // The letter goes to an office in Indonesia, so the Indonesian one is sent; the others are there for reading.
  letter_subject: 'Permohonan informasi publik',
  letter_subject_line: 'Perihal: {subject}',
  // Blanks of the letter: each slot is what the sender writes there.
  letter_place_and_date: '{place_and_date}',
  letter_to: 'Kepada Yth. Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
  letter_greeting: 'Dengan hormat,',
  letter_i_am: 'Saya, warga negara Indonesia,',
  letter_name: 'nama: {name}',
  letter_home: 'alamat: {home}',
  letter_contact: 'telepon atau email: {contact}',
  letter_request:
    'meminta informasi publik berikut, menurut hak saya dalam Pasal 4 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik:',
  letter_reason: 'Alasan saya seperti yang ditulis situs {site} ({address}):',
  letter_form:
    'Mohon jawaban tertulis, beserta salinan dokumen atau tabel yang memuat angkanya dan tanggal keadaannya, dikirim ke alamat atau email di atas.',
  letter_elsewhere:
    'Bila kantor Bapak/Ibu tidak menguasai informasi ini, atau hanya sebagian, mohon disebutkan kantor mana yang menguasainya.',
  letter_deadline:
    'Menurut Pasal 22 ayat (7) undang-undang itu, pemberitahuan tertulis disampaikan paling lambat 10 hari kerja sejak permintaan diterima. Menurut ayat (8), waktunya dapat diperpanjang paling lambat 7 hari kerja berikutnya dengan alasan tertulis.',
  letter_thanks: 'Terima kasih atas perhatian Bapak/Ibu.',
  letter_close: 'Hormat saya,',
  letter_signature: '{signature}',
  letter_signed: '{name}',
  letter_blank_place_and_date: 'tempat dan tanggal',
  letter_blank_name: 'nama lengkap',
  letter_blank_home: 'alamat lengkap',
  letter_blank_contact: 'nomor telepon atau email',
  letter_blank_signature: 'tanda tangan',
  letter_page_title_answered: 'Sudah dijawab: {question}',
  letter_page_lead_answered: 'Pertanyaan ini dulu tidak kami temukan jawabannya.',
  letter_page_title: 'Surat: {question}',
  letter_page_lead: 'Surat siap pakai untuk bertanya kepada pemerintah. Isi nama Anda, lalu kirim.',
  letter_how: 'Cara memakainya',
  letter_how_fill: 'Isi bagian dalam kurung siku. Selebihnya sudah lengkap. Surat ini untuk warga negara Indonesia.',
  letter_how_copy:
    'Ketuk surat untuk memilih semuanya, lalu salin. Bila halaman ini dicetak, hanya suratnya yang tercetak.',
  letter_how_send_one:
    'Serahkan ke petugas informasi (PPID) di: {office}. Carilah alamatnya di situs resmi kantor itu.',
  letter_how_send_all:
    'Serahkan ke petugas informasi (PPID). Buat satu surat untuk tiap kantor, dan coret kantor lain: {offices}. Carilah alamatnya di situs resmi kantor itu.',
  letter_how_receipt:
    'Minta tanda terima dengan nomor pendaftaran, dan catat tanggalnya (UU 14/2008 Pasal 22 ayat (4)).',
  letter_how_wait:
    'Jawaban tertulis datang paling lambat 10 hari kerja sesudahnya (Pasal 22 ayat (7)). Waktunya boleh ditambah paling lama 7 hari kerja, dengan alasan tertulis (ayat (8)).',
  letter_how_objection: 'Tidak dijawab atau ditolak? Ajukan keberatan tertulis kepada atasan PPID (Pasal 35).',
  letter_whatsapp: 'Kirim lewat WhatsApp',
  letter_mail: 'Buka di email',
  letter_indonesian: 'Suratnya',
  letter_reading: 'Isi surat dalam bahasa Inggris',

  // Words of the page of a worker with a question. {contribution} is what a month costs.
  rights_menu: 'Hak saya',
  rights_page_title: 'Apakah saya terlindungi?',
  rights_page_lead:
    'BPJS Ketenagakerjaan menanggung Anda bila kecelakaan saat bekerja. Bila Anda meninggal, keluarga menerima uang. Ini bukan BPJS Kesehatan.',
  // {reduced} is what a month costs while a relief lasts, {to} its last day, month or year.
  rights_offer: 'Bayar sendiri? {reduced} sebulan, bukan {contribution}',
  rights_offer_until: 'Sampai {to}.',
  rights_offer_until_least: 'Paling sedikit sampai {to}; lebih lama untuk sebagian pekerjaan.',
  rights_offer_rule: 'Keringanan {percent} menurut {regulation}.',
  rights_check: 'Apakah saya terdaftar?',
  rights_check_text: 'Tanyakan dua hal. Apakah nama Anda terdaftar? Apakah iurannya masih dibayar?',
  rights_registered: 'Didaftarkan pemerintah?',
  rights_paid_over: 'Pembayaran sesudah itu tidak kami temukan.',
  rights_covered_periods: 'Semua masa iuran dari pemerintah',
  rights_village: 'Bertanya di desa',
  rights_village_text: 'Kirim pesan ini ke kepala desa atau lurah. Tambahkan nama Anda.',
  // The message to the head of a village is sent in Indonesian; the others are there for reading. {address} is that of the page.
  village_message:
    'Yth. Bapak/Ibu Kepala Desa. Apakah nama saya terdaftar di BPJS Ketenagakerjaan (bukan BPJS Kesehatan) yang iurannya dibayar pemerintah? Bila ya, dibayar sampai bulan apa? Bila belum, siapa yang bisa saya hubungi? Terima kasih. Nama saya:',
  village_message_more: 'Penjelasan: {address}',
  rights_send: 'Kirim lewat WhatsApp',
  rights_message_reading: 'Artinya dalam bahasa Inggris:',
  rights_join: 'Ikut sendiri: cara dan biaya',
  rights_join_text:
    'Petani, pedagang, tukang ojek, penyadap karet? Anda bisa ikut sendiri. (Istilah resminya: bukan penerima upah, BPU.)',
  rights_cost: 'Paling murah {contribution} sebulan.',
  rights_cost_parts:
    'Paling murah {contribution} sebulan, untuk penghasilan terendah: {accident} untuk jaminan kecelakaan kerja (JKK), {death} untuk jaminan kematian (JKM).',
  rights_pays: '{contribution} sebulan dapat apa?',
  rights_pays_plain: 'Apa yang didapat?',
  rights_pays_lead: 'Yang dibayar untuk keluarga, sesudah kecelakaan saat bekerja, dan untuk sekolah anak.',
  rights_pays_more: 'Kecelakaan, sekolah anak: apa lagi yang didapat',
  rights_benefits_missing: 'Aturan tentang manfaat belum ada di tabel kami. Tanyakan ke kantor BPJS Ketenagakerjaan.',
  rights_pays_death: 'Meninggal di luar pekerjaan, misalnya karena sakit',
  // Labels of the picture; the family is paid {amount} in the first {months} months, and more after them.
  rights_pays_early: 'Dalam {months} bulan pertama',
  rights_pays_full: 'Sesudah {months} bulan',
  rights_pays_family: 'Keluarga menerima uang bila Anda meninggal di luar pekerjaan:',
  rights_pays_at_once: 'sekaligus',
  rights_pays_monthly: 'berkala',
  rights_pays_funeral: 'pemakaman',
  rights_pays_death_text:
    'Keluarga menerima {total}: {at_once} sekaligus, {monthly} berkala, dan {funeral} untuk pemakaman.',
  rights_waiting_early: {
    by: 'months',
    other: 'Dalam {months} bulan pertama keluarga menerima {amount}.',
  },
  rights_by: 'Dasar menurut sumbernya:',
  rights_pays_bar: '{name}: {percent}',
  rights_pays_accident_death: 'Meninggal: {times} kali upah yang dilaporkan',
  rights_pays_disability: 'Cacat total tetap: {times} kali upah yang dilaporkan',
  rights_pays_square: 'Satu kotak: satu kali upah yang dilaporkan, yaitu penghasilan yang tercatat di BPJS.',
  rights_accident: 'Kecelakaan saat bekerja',
  rights_death: 'Bila pekerja meninggal',
  rights_papers: 'Surat yang perlu disiapkan:',
  rights_employer: 'Kewajiban perusahaan',
  rights_employer_text:
    'Anda karyawan? Tanyakan di tempat kerja apakah Anda sudah didaftarkan, dan siapa membayar berapa.',

  // Words of the page on the rules behind it.
  rights_rules_title: 'Aturan iuran',
  rights_rules_lead: 'Semua aturan di tabel kami: berapa iurannya, dan siapa yang membayar.',
  rights_contributions: 'Yang dibayar tiap bulan',
  rights_wage_earners: 'Iuran penerima upah (PU), yaitu karyawan, mengikuti upahnya.',
  rights_waiting_matters: 'Iuran yang dibayar beberapa bulan saja memberi perlindungan lebih sedikit.',
  rights_open_question: 'Yang belum terjawab:',
  rights_other_benefits:
    'Yang tertulis di sini hanya manfaat yang aturannya ada di tabel kami. Manfaat lain mungkin ada.',
  rights_school: 'Beasiswa anak',
  rights_payer: 'Siapa yang membayar',
  rights_payer_self: 'Pekerja sendiri, bila ia mendaftar sendiri (BPU).',
  rights_payer_public:
    'Pemerintah daerah, untuk pekerja rentan yang didaftarkannya, selama uangnya dianggarkan dan dibayarkan. Pekerja rentan adalah pekerja berpenghasilan rendah yang mudah jatuh miskin bila kecelakaan atau sakit.',
  rights_payer_employer: 'Pemberi kerja, untuk karyawannya.',
  rights_payer_rules: 'Aturan yang meminta atau membolehkan pemerintah membayar:',
  rights_payer_rule: '{name} ({regulation})',
  rights_payer_budget: 'Siapa yang dibayari di {place}, dan dengan uang apa',
  rights_relief: 'Membayar sendiri: keringanan iuran',
  rights_relief_text:
    '{regulation}, diundangkan {date}, memberi keringanan {percent} kepada pekerja yang membayar sendiri. Lamanya berbeda menurut pekerjaan.',
  rights_relief_later:
    '{regulation}, diundangkan {date}, akan memberi keringanan {percent} kepada pekerja yang membayar sendiri. Masanya belum mulai pada tanggal data kami.',
  rights_relief_over:
    '{regulation}, diundangkan {date}, pernah memberi keringanan {percent} kepada pekerja yang membayar sendiri. Masanya sudah berakhir pada tanggal data kami.',
  rights_relief_not_public:
    'Keringanan ini tidak berlaku bila iuran dibayar dari APBN atau APBD ({regulation}). Iuran yang dibayar pemerintah daerah tetap {contribution} sebulan.',
  rights_table_what: 'Apa',
  rights_table_amount: 'Berapa, dan aturannya',
  rights_regulation: '{regulation}',
  // When a rule holds.
  rights_period: '{from} sampai {to}',
  rights_period_open: 'mulai {from}',
  rights_period_until: 'sampai {to}',
  rights_period_later: 'belum berlaku pada tanggal data kami',
  rights_period_now: 'masih berlaku pada tanggal data kami',
  rights_period_over: 'sudah berakhir pada tanggal data kami',
  // {value} is a number, or rupiah with their sign.
  rights_unit_month: '{value} sebulan',
  rights_unit_money: '{value}',
  rights_unit_months: '{value} bulan',
  rights_unit_years: '{value} tahun',
  rights_unit_times: '{value} kali upah yang dilaporkan',
  rights_unit_workers: '{value} pekerja',

  // Words of the steps: how to check membership, join, claim and report. {source} is who states a step, {date} when.
  steps_none: 'Caranya tidak kami temukan. Tanyakan ke kantor BPJS Ketenagakerjaan.',
  steps_by: 'Sumber:',
  steps_source: '{source}, {date}',
  steps_source_undated: '{source}',
  steps_single: '(satu sumber saja)',

  // Words of the page on benefits that were paid.
  benefits_page_title: 'Santunan yang dibayar',
  benefits_page_lead: 'Uang yang diterima pekerja dan keluarganya, sejauh ada yang mengumumkannya.',
  benefits_page_none: 'Tabel kami belum memuat santunan yang dibayar di mana pun.',
  benefits_here: 'Di {place}',
  benefits_here_none: 'Di {place}, jumlah seluruh santunan yang dibayar tidak kami temukan.',
  benefits_here_singles: 'Pembayaran yang diberitakan satu per satu:',
  benefits_gaps: 'Yang belum diketahui tentang santunan',
  benefits_returned_title: 'Kembali berapa dari iurannya?',
  benefits_returned_since:
    'Di {place}, {since} sampai {date}, iurannya {contributions}. Santunan yang dibayar {amount}.',
  benefits_returned: 'Di {place}, {date}, iurannya {contributions}. Santunan yang dibayar {amount}.',
  benefits_paid_in: 'Iuran {amount}',
  benefits_paid_out: 'Santunan {amount}',
  benefits_returned_limits:
    'Di tempat atau masa lain hasilnya bisa jauh berbeda: santunan bergantung pada berapa kecelakaan dan kematian yang terjadi.',
  benefits_list: 'Semua yang diumumkan, dari yang terbaru',
  benefits_limits:
    'Masa dan wilayahnya berbeda, jadi tidak dijumlahkan. Yang berhak tetapi tidak menerima tidak terlihat di sini.',
  benefits_head_where: 'Di mana dan kapan',
  benefits_head_amount: 'Berapa, dan untuk apa',
  // {since} and {date} are days, months or years.
  benefits_period: '{since} sampai {date}',
  benefits_day: '{date}',
  benefits_cases: '{cases} kasus',
  benefits_persons: '{persons} orang',
  benefits_amount: '{amount}',

  // Words of the data pages.
  data_title: 'Data',
  data_lead:
    'Semua angka di situs ini, satu baris satu angka, dengan sumbernya. Arti sel kosong disebut pada tiap kolom.',
  data_rows: 'Jumlah baris: {count}',
  data_row: 'Satu baris adalah {row}.',
  // {measure} is what a chart measures: unit, place and time.
  data_measure: '{measure}.',
  data_charted_title: 'Data grafik: {title}',
  data_charted_lead: 'Semua baris di balik grafik ini, tergambar atau tidak, dan arti tiap kolomnya.',
  data_charted_chart: 'Grafik dengan penjelasannya',
  data_dictionary: 'arti kolom',
  data_calculated: 'Dihitung bila kolom calculated menyebutnya:',
  data_unit: 'Satuan:',
  data_columns: 'Arti kolom',
  data_all_rows: 'Semua baris',
  data_download: 'Unduh tabel',
  data_required: 'wajib',
  data_line: 'Baris {line} berkas {file}',
  data_charts: 'Data di balik grafik',
  data_tables: 'Semua tabel',
  data_explained: 'Penjelasan angka ini',
  data_table_title: 'Tabel: {table}',
  data_part_title: 'Tabel: {table}, bagian {part}',
  data_part: 'Bagian {part}',
  data_newest: 'Baris terbaru',
  data_derived: 'Kolom tambahan di berkas, diturunkan dari kolom lain: {count}',
  data_options: 'Nilai yang dipakai',
  data_hash: 'SHA-256 dari {file}:',
  // A row as a card: what its figures are of, who says so, and what the other tables know of it.
  unit_own: '{figure} {unit}',
  unit_a_month: '{figure} per bulan',
  unit_workers: '{figure} orang',
  unit_people: '{figure} orang',
  row_cell: '{title}: {words}.',
  row_said: 'Menurut {publisher}, {date}:',
  row_said_undated: 'Menurut {publisher}; tanggal terbitnya tidak terlihat:',
  row_quoting: '{publisher} (mengutip {office})',
  row_document: '“{title}”',
  row_check_contradiction: 'Pemeriksaan yang tidak cocok:',
  row_check_undecided: 'Pemeriksaan yang tidak bisa dipastikan:',
  row_check_plan: 'Rencana yang berubah:',
  row_check_reading: 'Pemeriksaan bacaan kami:',
  row_check_agreement: 'Pemeriksaan yang cocok:',
  row_told: 'Peristiwa yang sama menurut',
  row_revised: 'Isinya pernah diperbaiki',
  row_open_check: 'Hitungannya',
  row_open_gap: 'Suratnya',
  row_open_source: 'Angka yang diambil darinya',
  row_open_release: 'Isi rilis ini',
  row_open_revised: 'Baris yang diperbaiki',
  report: 'Laporkan angka ini',
  report_copy: 'Untuk melapor, salin: {message}',
  report_subject: 'Laporan: {name}',
  report_wrong: 'Yang salah, dan sumber yang benar:',
  row_cells: 'Isi baris {row}',
  data_back: 'Semua tabel',

  // Words of the files that a reader takes away: what stands beside their links, and inside them.
  csv_warning: 'Di Excel berbahasa Indonesia, buka XLSX atau CSV (;). Titik desimal di CSV biasa akan salah dibaca.',
  file_facts: '{size}, jumlah baris {rows}, rilis {date}',
  file_facts_whole: '{size}, rilis {date}',
  file_sha: 'SHA-256 tiap berkas',
  file_release: 'Rilis',
  file_licence: 'Lisensi',
  file_citation: 'Cara mengutip',
  file_empty: 'Sel kosong',
  file_empty_text: 'Tidak ada nilainya; artinya disebut pada kolom tabel asal baris itu.',
  file_dates: 'Tanggal',
  file_dates_text:
    'Tanggal ditulis sebagai teks seperti tercetak: hari, bulan, atau tahun. Kolom di sampingnya yang berakhiran first dan last adalah hari pertama dan terakhirnya.',
  file_labels: 'Label',
  file_labels_text: 'Kolom berakhiran label_id dan label_en menerangkan kode di depannya. Hanya ada di lembar kerja.',
  file_digits_text:
    'Angka tetap seperti tercetak. Bila bilangan di JSON tidak menyimpannya, bentuk cetaknya ada di sampingnya, di nama_kolom_printed.',
  file_untitled: 'judul tidak terlihat',
  cite_title: 'Kutip',
  cite_short_label: 'Pendek',
  cite_full_label: 'Lengkap',
  cite_short: '{site}, tabel {table}, rilis {date}, {address} ({licence}).',
  cite_full:
    '{site} ({year}). {table} [tabel, jumlah baris {rows}]. Rilis {date}, {kept}. Lisensi {licence}. {address} (SHA-256 {sha}).',
  cite_publisher:
    'Sebut juga penerbit asli angka yang Anda kutip: nama dan alamatnya ada di tiap baris, di kolom publisher dan url.',
  load_title: 'Buka di program lain',
  load_sheets: 'Google Sheets',
  load_r: 'R',
  load_python: 'Python',
  load_javascript: 'JavaScript',
  load_duckdb: 'DuckDB',
  load_sql: 'SQLite',
  all_title: 'Semuanya sekaligus',
  all_zip: 'Semua data (ZIP)',
  all_text: 'Semua tabel dan data grafik sebagai CSV, dengan keterangan tiap kolom, lisensi, dan petunjuk.',
  all_machines: 'Untuk aplikasi komputer',
  all_package: 'Data Package',
  all_catalog: 'Katalog DCAT',
  all_sums: 'SHA-256 semua berkas',
  all_feed: 'Kabar rilis dan perbaikan (Atom)',
  row_source_document: 'dokumen asli',
  document_without_https: 'alamat tanpa https: {address}',
  dataset_description: '{title}: satu baris adalah {row}. {about}',
  dataset_charted_description: '{measure}: baris sebuah grafik, masing-masing dengan sumbernya. {about}',
  dataset_title: '{title}: jaminan sosial ketenagakerjaan, {place}',
  // Words that a catalogue is searched by, with commas between them.
  dataset_keywords:
    'jaminan sosial ketenagakerjaan, BPJS Ketenagakerjaan, pekerja rentan, cakupan, {place}, {province}',
  // The feed of news; {old} and {new} are cells of a table.
  feed_title: '{site}: rilis dan perbaikan',
  feed_kept: 'Disimpan di {address}.',
  feed_revision_title: 'Perbaikan {row} di tabel {table}, kolom {column}',
  feed_revision_change: 'Dari “{old}” menjadi “{new}”.',
  // The file README.md of the archive with all tables.
  readme_release: '{address}. Rilis {date}. Lisensi {licence}.',
  readme_files: 'Berkas',
  readme_table: '{title}; satu baris adalah {row}; jumlah baris {rows}',
  readme_chart: '{title}; jumlah baris {rows}',
  readme_outcomes: 'hasil setiap cek angka sebagai bilangan, dihitung dari tabel lain',
  readme_package: 'arti, jenis, dan satuan setiap kolom, untuk manusia dan program (Data Package)',
  readme_csvw: 'keterangan yang sama menurut CSV on the Web',
  readme_sums: 'sidik berkas; periksa dengan sha256sum -c SHA256SUMS',
  readme_reading: 'Cara membaca',
  readme_csv: 'CSV dengan koma, titik desimal, UTF-8. Tanggal ISO 8601; sebagian hanya bulan atau tahun.',
  readme_formats:
    'Baris yang sama sebagai XLSX dan JSON ada di situs: alamat CSV-nya dengan akhiran .xlsx atau .json. Di sini berkas itu akan membuat arsip jauh lebih besar.',
  readme_empty:
    'Arti sel kosong disebut pada tiap kolom, di datapackage.json dan di lembar dictionary tiap berkas XLSX.',
  readme_conflict:
    'Dua sumber yang menyebut hal yang sama menjadi dua baris, juga bila angkanya berbeda. Jangan dijumlahkan tanpa membaca catatannya.',
  readme_cite: 'Kutip: {site}, rilis {date}, {address}, dan penerbit asli di kolom publisher.',

  // Words of the page of sources.
  sources_page_title: 'Sumber',
  sources_page_lead: 'Setiap dokumen yang dipakai, dan angka yang diambil darinya.',
  sources_seen:
    'Ada {total} dokumen: {whole} kami baca utuh, {excerpt} kami baca sebagian, dan untuk {unknown} tidak tercatat utuh atau sebagian.',
  sources_seen_why:
    'Bila sebuah dokumen hanya dibaca sebagian, bisa saja bagian lainnya memuat angka yang kami tulis “tidak ada di bagian yang kami baca”.',
  sources_press:
    'Berita mengutip pejabat atau lembaga. Kutipan bisa salah ketik atau dibulatkan; dokumen aslinya jarang kami temukan.',
  sources_part_title: 'Sumber: {kind}',
  sources_letter_title: 'Sumber: {kind}, huruf {letter}',
  sources_back: 'Semua sumber',
  sources_parts: 'Bagian daftar sumber',
  sources_years: 'Sumber menurut tahun',
  sources_earlier: 'sebelumnya',
  sources_publisher_documents: '{sources} dokumen, {rows} angka',
  sources_publishers: '{count} penerbit',
  sources_regency: 'Pemerintah {place}',
  sources_no_title: 'Judul tidak terlihat',
  sources_title_from_address: 'Judul dibaca dari alamat halaman.',
  sources_date: 'Tanggal',
  sources_no_date: 'tidak terlihat',
  sources_rows: 'Diambil dari sini',
  sources_row_of_source: 'Baris di tabel sumber',

  // Words of the methods page.
  methods_title: 'Cara menghitung',
  methods_lead:
    'Sebagian angka di situs ini hitungan kami. Di sini tertulis caranya, agar siapa pun dapat mengulanginya.',
  methods_more: 'Istilah dan cara membaca',
  method_age: 'Umur angka',
  method_age_text:
    'Jumlah bulan penuh dari tanggal angka itu sampai tanggal rilis data. Bila sumber hanya menyebut bulan atau tahun, dihitung dari hari terakhirnya, atau dari hari sumbernya diterbitkan bila itu lebih awal.',
  method_not_found: 'Yang tidak ditemukan',
  method_not_found_text:
    'Bila kami tidak menemukan angka untuk suatu bulan, tahun, atau daerah, grafik dan berkasnya mengatakannya: barisnya bertanda unpublished, tanpa angka. Artinya kami tidak menemukannya, bukan bahwa angkanya tidak ada.',
  method_months: 'Bulan yang dibayar',
  method_months_text:
    'Uang dibagi jumlah pekerja dan iuran sebulan yang berlaku di bulan-bulannya. Untuk {date}: {amount} dibagi {workers} pekerja dan {contribution} sama dengan {months} bulan.',
  method_cost: 'Biaya satu masa',
  method_cost_text:
    'Pekerja dengan iuran tetap, kali iuran sebulan, kali jumlah bulan. Penerima upah tidak dihitung: iurannya menurut upah, dan upahnya tidak diterbitkan.',
  method_share: 'Bagian APBD',
  method_share_text:
    'Uang iuran dibagi belanja daerah tahun itu, atau seluruh APBD bila belanja tidak diterbitkan, pada tahap terakhir yang diketahui. Ditulis sebagai rupiah dari tiap Rp1.000.',
  method_cost_per_worker: 'Biaya tiap pekerja',
  method_cost_per_worker_text:
    'Uang satu putaran dibagi jumlah pekerjanya, dari tempat dan putaran yang sama. Bila sumbernya berbeda jumlah, dipakai jumlah dari sumber uangnya. Biaya sebulan: hasil itu dibagi dua belas, seakan-akan uangnya harus cukup setahun.',
  method_cost_of_covering: 'Biaya melindungi yang belum terlindungi',
  method_cost_of_covering_text:
    'Yang tersisa: jumlah seluruh pekerja dikurangi bagian yang sudah terlindungi menurut angka cakupan terakhir, atau dikurangi orangnya bila jumlahnya diumumkan. Biayanya: yang tersisa, kali iuran sebulan, kali jumlah bulan. Jumlah seluruh pekerja di balik sebuah target: orang dalam target dibagi persennya.',
  method_sector: 'Perkiraan menurut sektor',
  method_sector_text:
    'Bobot satu sektor adalah bagiannya dari semua pekerja, dikali peluang pekerjanya belum terlindungi. Peluang itu berbeda antara kerja informal dan formal. Bagian sektor adalah bobotnya dibagi jumlah semua bobot.',
  // Leads to the page on which the table of scenarios and the figures that went in stand.
  method_sector_page: 'Tabel dan angka yang dipakai',
  method_sector_grid: 'Bagian pertanian dari pekerja yang belum terlindungi, dalam persen',
  method_sector_chance: 'Siapa yang belum terlindungi',
  method_sector_mix_row: '{place}: {share} persen bertani',
  method_sector_mix_rest: 'provinsi tanpa ibu kotanya',
  method_sector_among: '{rate} yang belum terlindungi informal ({place}, {date})',
  method_sector_totals: '{formal} pekerja formal dan {all} semua pekerja terlindungi ({place}, {date})',
  method_sector_informal_only: 'hanya pekerja informal yang belum terlindungi',
  method_sector_equal: 'semua sama peluangnya',
  method_sector_like: 'seperti {place}',

  // Terms of social security and work, in plain words: each is a name, and under the same key with `_text` its meaning.
  glossary_title: 'Istilah',
  glossary_lead: 'Arti kata dan singkatan di situs ini.',
  reading_title: 'Membaca situs ini',
  reading_lead: 'Arti tanda, ketelitian angka, batas situs ini, dan siapa di baliknya.',
  glossary_coverage: 'Cakupan (UCJ)',
  glossary_coverage_text:
    'Berapa persen pekerja menjadi peserta. UCJ singkatan dari Universal Coverage Jamsostek. Sumber sering tidak menjelaskan rumusnya.',
  glossary_base: 'Jumlah seluruh pekerja (pembagi)',
  glossary_base_text:
    'Jumlah pekerja yang menjadi pembagi saat cakupan dihitung. Dengan pembagi lain, jumlah peserta yang sama memberi persen yang lain.',
  glossary_participant: 'Peserta',
  glossary_participant_text:
    'Pekerja yang terdaftar di BPJS Ketenagakerjaan. Peserta aktif iurannya sedang dibayar; sumber sering tidak menyebut mana yang dimaksud.',
  glossary_contribution: 'Iuran',
  glossary_contribution_text: 'Uang yang dibayar tiap bulan agar seorang pekerja terlindungi.',
  glossary_benefit: 'Manfaat',
  glossary_benefit_text:
    'Uang atau layanan yang diterima peserta atau keluarganya, misalnya santunan bila peserta meninggal.',
  glossary_bpjs: 'BPJS Ketenagakerjaan',
  glossary_bpjs_text:
    'Badan yang menjalankan jaminan sosial bagi pekerja, juga disebut Jamsostek. Lain dari BPJS Kesehatan.',
  glossary_jkk: 'JKK',
  glossary_jkk_text: 'Jaminan Kecelakaan Kerja: untuk kecelakaan saat bekerja.',
  glossary_jkm: 'JKM',
  glossary_jkm_text: 'Jaminan Kematian: untuk keluarga bila peserta meninggal bukan karena kecelakaan kerja.',
  glossary_jht: 'JHT dan JP',
  glossary_jht_text:
    'Jaminan Hari Tua, yaitu tabungan hari tua, dan Jaminan Pensiun. Tidak termasuk dalam iuran JKK dan JKM.',
  glossary_pu: 'Penerima upah (PU)',
  glossary_pu_text: 'Orang yang bekerja pada pemberi kerja dan menerima upah.',
  glossary_bpu: 'Bukan penerima upah (BPU)',
  glossary_bpu_text: 'Orang yang bekerja sendiri, misalnya petani, pedagang, atau tukang ojek.',
  glossary_vulnerable: 'Pekerja rentan',
  glossary_vulnerable_text:
    'Pekerja berpenghasilan rendah yang mudah jatuh miskin bila celaka atau sakit. Setiap daerah menentukan sendiri siapa yang masuk daftarnya.',
  glossary_informal: 'Pekerja informal',
  glossary_informal_text:
    'Menurut BPS: terutama yang berusaha sendiri atau dibantu buruh tidak tetap, pekerja bebas, dan pekerja keluarga yang tidak dibayar. Tidak sama dengan BPU.',
  glossary_adhoc: 'Petugas ad hoc',
  glossary_adhoc_text: 'Petugas yang bekerja sementara, di sini untuk pemilihan kepala daerah (Pilkada).',

  // Terms of public money, statistics and plans, in plain words.
  glossary_apbd: 'APBD',
  glossary_apbd_text:
    'Anggaran pendapatan dan belanja daerah: rencana uang masuk dan keluar satu daerah dalam setahun.',
  glossary_rapbd: 'RAPBD',
  glossary_rapbd_text: 'Rancangan APBD, sebelum disahkan.',
  glossary_apbd_p: 'APBD-P',
  glossary_apbd_p_text:
    'APBD yang diubah di tengah tahun. Angkanya tidak disambung dengan garis ke tahap lain, karena tahapnya berbeda.',
  glossary_realisation: 'Realisasi',
  glossary_realisation_text: 'Uang yang benar-benar diterima atau dibelanjakan, bukan yang direncanakan.',
  glossary_dbh: 'DBH Sawit',
  glossary_dbh_text:
    'Dana bagi hasil sawit: uang negara dari sawit yang dibagikan kepada daerah. Sebagian boleh dipakai melindungi pekerja sawit.',
  glossary_bkbk: 'BKBK',
  glossary_bkbk_text:
    'Bantuan keuangan bersifat khusus: uang provinsi untuk satu tujuan, di sini iuran warga miskin ekstrem.',
  glossary_kbli: 'KBLI dan lapangan usaha',
  glossary_kbli_text:
    'KBLI ialah daftar baku bidang usaha di Indonesia, dengan huruf; A ialah pertanian, kehutanan, dan perikanan. Sektor di situs ini mengikuti huruf itu.',
  glossary_sakernas: 'Sakernas',
  glossary_sakernas_text:
    'Survei angkatan kerja BPS. Hasilnya perkiraan dari sebagian rumah tangga, dan menghitung penduduk bekerja, bukan pekerja yang bisa menjadi peserta.',
  glossary_rpjmn: 'RPJMN',
  glossary_rpjmn_text:
    'Rencana pembangunan nasional lima tahun. Sumber tidak menjelaskan apakah ukurannya sama dengan target UCJ, jadi keduanya tidak digabung.',
  glossary_ppid: 'PPID',
  glossary_ppid_text:
    'Pejabat di tiap badan publik yang menerima permintaan informasi dan wajib menjawab (UU 14/2008).',

  // How to read the site, what its figures cannot bear, who runs it, and what may be done with it.
  notes_marks: 'Membaca tanda',
  notes_marks_link:
    'Angka bergaris bawah menuju barisnya dan sumbernya. Angka bergaris putus-putus adalah hitungan kami, dan menuju caranya.',
  notes_marks_charts: 'Tanda pada gambar sama di semua halaman. Warna tidak pernah menjadi satu-satunya tanda.',
  notes_marks_empty:
    'Sel kosong bukan nol. “Tidak disebut sumbernya”: dokumen itu kami baca utuh dan tidak memuatnya. “Tidak ada di bagian yang kami baca”: sisanya mungkin memuatnya. “Tidak kami lihat”: mungkin ada di tempat lain.',
  notes_precision: 'Ketelitian angka',
  notes_precision_text:
    'Sumber tidak selalu menyebut angka sampai satuan terakhir. Setiap baris mencatat seberapa teliti sumbernya:',
  notes_precision_exact:
    'Dicetak lengkap. Teliti belum tentu benar: angka yang dicetak persis pun kadang bertentangan dengan angka lain.',
  notes_precision_rounded: 'Dicetak sesudah dibulatkan. Nilai aslinya bisa sedikit di atas atau di bawah.',
  notes_precision_spoken: 'Diucapkan pejabat dalam acara. Biasanya bulat, dan dasarnya tidak disebut.',
  notes_precision_about: 'Sumber sendiri menulis “sekitar”.',
  notes_precision_at_least: 'Sumber menulis “lebih dari” atau “sedikitnya”; batas atasnya tidak diketahui.',
  notes_limits: 'Batas situs ini',
  notes_limits_excerpt:
    'Sebagian halaman hanya terbaca sebagian. Bagian yang tidak terbaca bisa memuat angka lain; setiap sumber mencatat apakah dibaca utuh.',
  notes_limits_press:
    'Angka dari kutipan berita dan siaran pemerintah, bukan dari buku kas atau basis data, mungkin salah kutip.',
  notes_limits_absence:
    'Tidak ada di sini bukan bukti bahwa angka itu tidak ada. Kami hanya dapat mengatakan tidak menemukannya.',
  notes_limits_compare:
    'Angka dengan tanggal, jumlah seluruh pekerja, atau tahap anggaran berbeda ditaruh berdampingan, tidak disambung dan tidak diperingkat.',
  notes_limits_why: 'Sebab sebuah perubahan hanya disebut bila ada sumbernya. Dugaan kami diberi tanda “kemungkinan”.',
  notes_independence: 'Siapa di balik situs ini',
  notes_independence_text:
    'Situs ini dibuat warga dan tidak dikelola pemerintah, BPJS, atau partai. Isinya tidak disetujui mereka sebelum terbit. Kami menyebut kantor, bukan orang; nama orang hanya muncul di judul dan alamat sumber.',
  notes_corrections: 'Bila ada yang salah',
  notes_corrections_how:
    'Sebutkan ID barisnya dan sumber yang lebih baik. Bila terbukti, selnya diperbaiki, dan nilai lama, nilai baru, serta alasannya dicatat di halaman rilis.',
  notes_corrections_contact: 'Kirim ke: {contact}',
  notes_corrections_no_contact:
    'Belum ada alamat untuk melapor. Sementara ini, salin pesan dari barisnya dan kirim ke penerbit dokumennya.',
  notes_corrections_ledger: 'Catatan perbaikan',
  notes_licence: 'Memakai data ini',
  notes_licence_data:
    'Tabel data, grafik, gambar, dan teks situs boleh dipakai, diubah, dan disebarkan dengan lisensi {licence}: sebut “{site}” dan penerbit asli angkanya.',
  notes_licence_code: 'Kode situs berlisensi MIT. Isi dokumen sumber tetap milik penerbitnya.',
  notes_licence_text: 'Naskah lisensi {licence}',

  // Words of the page of releases.
  releases_page_title: 'Rilis',
  releases_page_lead: 'Rilis data dan setiap perbaikan.',
  releases_clock:
    'Umur setiap angka di situs ini dihitung sampai tanggal rilis terbaru. ID baris tidak pernah berubah.',
  releases_release: 'Rilis {date}',
  releases_revisions: 'Perbaikan',
  releases_revisions_what:
    'Bila isi satu sel berubah sesudah terbit, di sini tercatat nilai lama, nilai baru, dan alasannya.',
  releases_revisions_none: 'Sampai rilis ini belum ada yang diperbaiki.',
  releases_cell: 'Sel',
  releases_old: 'Nilai lama',
  releases_new: 'Nilai baru',
  releases_reason: 'Alasan',
  releases_all: 'Semua rilis',
  release_changes: 'Yang berubah di rilis ini',
  release_added: 'baris baru: {count}',
  release_changed: 'baris berubah: {count}',
  release_removed: 'baris dihapus: {count}',
  release_kept: 'Rilis ini, seperti waktu terbit',
  release_kept_what: 'Isi berkas ini tidak pernah berubah. Yang diperbaiki sesudahnya ada di rilis berikutnya.',
  releases_ledger: 'Tabel dan berkas perbaikan',
  releases_methods: 'Cara melaporkan kesalahan',

  // Words of the chart of coverage progress.
  coverage_title_announced: 'Diumumkan {announced}, angka terakhir {rate}',
  coverage_title: 'Angka terakhir {rate}, per {date}',
  coverage_subtitle: 'Pekerja {place} yang ikut BPJS Ketenagakerjaan, dalam persen; {start} sampai {release}',
  coverage_quote_silent:
    'Angka terakhir cakupan jaminan sosial ketenagakerjaan {place} adalah {rate} pekerja, per {date}. Sampai {release} kami tidak menemukan angka yang lebih baru.',
  coverage_quote_fresh:
    'Angka terakhir cakupan jaminan sosial ketenagakerjaan {place} adalah {rate} pekerja, per {date}.',
  coverage_limits:
    'Angka-angka ini tidak dihubungkan garis: tiap sumber bisa menghitung dengan cara lain, dan sering tidak menjelaskannya.',
  coverage_limits_other: 'Tentang sumber {publisher}: {note}',
  coverage_limits_announced: '{rate} diumumkan pada hari peluncuran program, bukan dilaporkan sebagai keadaan.',
  coverage_after: 'Angka tertinggi yang terbit sesudah pengumuman {announced}: {rate}, per {date}.',
  coverage_after_none: 'Sesudah pengumuman {announced} kami tidak menemukan angka lain.',
  coverage_point_published: '{date}: {rate}.',
  coverage_point_spoken: '{date}: {rate}, disebut secara lisan dan dibulatkan.',
  coverage_point_announced: '{date}: {rate}, diumumkan saat peluncuran.',
  coverage_point_target: 'Target {year}: {rate}.',
  coverage_silence: 'Dari {date} sampai rilis ini, {release}, kami tidak menemukan angka cakupan baru.',

  // Words of the chart of uncovered workers by sector.
  sector_other: 'sektor lain',
  sector_title: 'Perkiraan: {low}–{high} dari 10 yang belum terlindungi di {sector}',
  sector_title_narrow: 'Perkiraan: {people} dari 10 yang belum terlindungi di {sector}',
  sector_title_published: 'Belum terlindungi paling banyak di {sector}: {workers} orang',
  sector_title_published_one: 'Pekerja {sector} yang belum terlindungi: {workers} orang',
  sector_subtitle:
    'Dari tiap 10 pekerja {place} yang belum terlindungi, bukan dari 10 pekerja sektor itu. Hitungan kami dari angka {province} ({date}) dan daerah lain, bukan data BPS atau BPJS',
  sector_subtitle_published: 'Pekerja {place} yang belum terlindungi menurut sektor, {date}',
  sector_quote:
    'Perkiraan: dari pekerja {place} yang belum terlindungi jaminan sosial ketenagakerjaan, {in_ten} ada di {sector} (antara {low} dan {high}). Dihitung dari angka {province} {date} dan tanggal lain. Angka yang diumumkan untuk ini tidak kami temukan.',
  sector_quote_published:
    'Pekerja {place} yang belum terlindungi jaminan sosial ketenagakerjaan paling banyak ada di {sector}: {workers} orang, {date}.',
  sector_quote_published_one:
    'Pekerja {place} yang belum terlindungi jaminan sosial ketenagakerjaan di {sector}: {workers} orang, {date}.',
  sector_description: 'Diagram perkiraan: bagian tiap sektor dari pekerja yang belum terlindungi.',
  sector_sentence: 'Bagian {sector}: antara {low} dan {high}, angka tengah {centre}.',
  sector_published: 'Angka terbit: {workers}, {group}.',
  sector_limits:
    'Untuk {place} kami tidak menemukan angka menurut sektor. Perkiraan ini hasil terkecil, tengah, dan terbesar dari semua pengandaian yang kami hitung.',
  sector_limits_published: 'Angka {workers} terbit untuk {group}. {note}',
  sector_limits_of_published: 'Angka ini seperti diterbitkan sumbernya.',

  // Words of the chart of money for contributions.
  funding_title: 'Menurut hitungan, uang program {year} cukup sekitar {months} bulan iuran',
  funding_title_at_least: 'Menurut hitungan, uang program {year} cukup sedikitnya {months} bulan iuran',
  funding_title_paid: 'Iuran {workers} pekerja dibayar {from} sampai {to}',
  funding_title_months: '{amount} untuk {months} bulan iuran {workers} pekerja',
  funding_title_plain: 'Uang untuk iuran pekerja {place}',
  funding_reading: 'Cara membaca: tiap kotak {months} bulan iuran.',
  funding_subtitle: 'Bulan iuran tiap program di {place}; {contribution} per pekerja per bulan',
  funding_subtitle_changed:
    'Bulan iuran tiap program di {place}; per pekerja per bulan mula-mula {before}, lalu {after}',
  funding_subtitle_plain: 'Bulan iuran tiap program di {place}',
  funding_quote:
    '{amount}, yang disebut pada {stated}, cukup untuk sekitar {months} bulan iuran {workers} pekerja {place} dalam program {date}, dengan iuran {contribution} sebulan.',
  funding_quote_at_least:
    'Sedikitnya {amount}, yang disebut pada {stated}, cukup untuk {months} bulan atau lebih iuran {workers} pekerja {place} dalam program {date}, dengan iuran {contribution} sebulan.',
  // {finding} is one of the two sentences above.
  funding_quote_missing: '{finding} Biaya program {programme} tidak kami temukan.',
  // {name} is a round of the programme (round_launched, round_planned), {pays} what its money pays (round_enough, round_paid, round_months, round_unknown).
  funding_sentence: '{name}: {amount}; {pays}.',
  funding_limits:
    'Lama yang tidak disebut sumber kami hitung: uang dibagi jumlah pekerja dan iuran yang berlaku saat itu. Rupiah yang kami hitung tidak memuat karyawan, yang iurannya lain.',
  funding_limits_articles: 'Uang dan jumlah pekerja {year} disebut dalam artikel yang berbeda.',
  funding_limits_stated: 'Bila sumber menyebut masa bayarnya, masa itu yang tertulis.',
  funding_limits_calculated:
    'Biaya program {date}, yang tidak terbit, kami hitung dari {workers} pekerja, {contribution} sebulan, {months} bulan; tahun anggaran yang menanggungnya tidak kami temukan.',
  funding_limits_calculated_changed:
    'Biaya program {date}, yang tidak terbit, kami hitung dari {workers} pekerja, {months} bulan, dengan iuran yang berlaku tiap bulan; tahun anggaran yang menanggungnya tidak kami temukan.',
  funding_limits_wage: 'Tidak termasuk {workers} penerima upah, yang iurannya menurut upah.',
  round_launched: 'Diluncurkan {date}: {workers} pekerja',
  round_realised: 'Terlaksana {date}: {workers} pekerja',
  round_planned: 'Rencana, disebut {date}: {workers} pekerja',
  round_planned_disputed: 'Rencana, disebut {date}: {workers} pekerja (sumber berselisih)',
  round_enough: 'cukup untuk sekitar {months} bulan',
  round_enough_at_least: 'cukup untuk sekitar {months} bulan atau lebih',
  round_paid: 'dibayar {from} sampai {to}',
  round_months: 'untuk {months} bulan',
  round_unknown: 'untuk berapa bulan tidak kami temukan',
  amount_published: '{amount}',
  amount_at_least: 'sedikitnya {amount}',
  amount_calculated: 'sekitar {amount} menurut hitungan, tidak terbit',

  // Words of the chart of workers by the funds that pay for them.
  fund_title: 'Iuran {workers} dari {whole} pekerja lewat {fund}',
  fund_quote: 'Dari {whole} pekerja {place} dalam program {date}, iuran {workers} orang dibayar lewat {fund}.',
  fund_title_plain: 'Pekerja {place} yang iurannya dibayar pemerintah',
  fund_subtitle:
    'Pekerja {place} yang iurannya dibayar pemerintah, orang, menurut sumber dana; tiap batang satu program',
  // {round} is a round of the programme (round_launched, round_planned).
  fund_sentence: '{round}. {group}: {workers} orang, {fund}.',
  fund_label: '{fund}',
  fund_not_stated: 'sumber dana tidak disebut',
  fund_limits: 'Ini jumlah orang, bukan uang.',
  fund_limits_plan:
    'Batang tanpa isi kami baca sebagai rencana; bila sumber berselisih, satu sumber menulis orangnya sudah terdaftar.',
  fund_limits_wage: '{workers} orang adalah penerima upah; iuran mereka menurut upah, bukan jumlah tetap.',
  head_group: 'Kelompok',
  head_fund: 'Dana',
  head_workers: 'Orang',

  // Words of the chart of the regency’s budget by stage.
  budget_stage_title: 'APBD {year}: mula-mula {before}, lalu {after}',
  budget_stage_quote: 'APBD {place} {year}: {item} mula-mula {before}, lalu {after} ({stage}).',
  budget_stage_title_plain: 'APBD {place} menurut tahun dan tahap',
  budget_stage_subtitle:
    'Angka pertama dan terakhir tiap tahun, rupiah: belanja {place}, atau seluruh APBD. Skala tidak mulai dari nol.',
  // {label} is a stage and an item of the budget (budget_stage_item).
  budget_stage_sentence: '{year}, {label}: {amount}.',
  budget_stage_item: '{stage}: {item}',
  budget_stage_item_as_of: '{stage}: {item}, per {date}',
  budget_stage_limits:
    'Satu tahun punya beberapa angka karena anggaran berubah: rencana plafon (KUA-PPAS, batas belanja sebelum rancangan), rancangan (RAPBD), APBD, lalu APBD Perubahan. Angka itu tidak dijumlahkan dan tidak disambung. Belanja dan seluruh APBD juga dua hal yang berbeda.',
  budget_stage_limits_spent:
    'Realisasi adalah uang yang sudah dibelanjakan sampai tanggal itu, belum tentu setahun penuh.',
  budget_stage_limits_percent:
    'Untuk {year} kami hanya menemukan bahwa {rate} belanja terserap setahun penuh, tanpa rupiahnya.',
  budget_none_found: 'kami tidak menemukan angkanya',
  key_budget: 'anggaran yang berlaku',
  key_budget_plan: 'rencana atau rancangan',
  key_budget_spent: 'sudah dibelanjakan',
  head_year: 'Tahun',
  head_stage: 'Tahap dan pos',
  head_note: 'Catatan',

  // Shares of spending on the page of the whole budget.
  apbd_shares: 'Bagian belanja untuk apa?',
  apbd_shares_none: 'Bagian belanja untuk perlindungan pekerja tidak kami temukan.',
  apbd_shares_found:
    'Yang kami temukan untuk {year} ada di bawah ini. Satu rupiah bisa masuk dua golongan, jadi jangan dijumlahkan.',
  apbd_shares_file: 'Angka ini sebagai XLSX',

  // Words of the chart of overlapping shares of spending.
  shares_title: 'Belanja {year}: {share} untuk {item}',
  shares_title_overlap: 'Belanja {year}: {share} untuk {item}; golongan belanja tumpang tindih',
  shares_quote: 'Dari belanja {place} tahun {year}, {share} untuk {item}.',
  shares_quote_overlap:
    'Dari belanja {place} tahun {year}, {share} untuk {item}; golongan belanja ini tumpang tindih dengan yang lain.',
  shares_subtitle: 'Bagian dari belanja {place} tahun {year}, dalam persen',
  shares_sentence: '{item}: {share}.',
  shares_limits_overlap:
    'Jumlahnya lebih dari 100 persen karena satu rupiah bisa masuk dua golongan, misalnya gaji guru: pendidikan dan juga pegawai (contoh dari kami).',
  shares_limits: 'Bagian belanja yang lain tidak kami temukan.',
  head_kind: 'Golongan belanja',
  head_share_of_spending: 'Bagian belanja',
  head_realised: 'Terserap',

  // Words of the chart of the numbers of workers that rates rest on.
  denominators_title: 'Jumlah seluruh pekerja? Sumber tidak sepakat: {least} sampai {most}',
  denominators_quote:
    'Jumlah seluruh pekerja {place}, yang menjadi pembagi persentase cakupan, disebut berbeda-beda oleh sumber hingga {release}: dari {least} sampai {most} orang.',
  denominators_title_official: 'BPJS: {workers} pekerja dapat menjadi peserta, {date}',
  denominators_title_plain: 'Jumlah seluruh pekerja {place}',
  denominators_subtitle:
    'Jumlah seluruh pekerja {place} menurut sumber dan menurut hitungan kami, orang, sampai {release}. Skala tidak mulai dari nol.',
  denominators_limits: 'Jumlah ini tidak boleh dicampur: orang yang dihitung dan tahunnya berbeda.',
  denominators_limits_implied:
    'Titik berarsir kami hitung dari angka dalam satu tulisan; garisnya batas pembulatannya.',
  denominators_working: 'Penduduk bekerja menurut BPS, {date}',
  denominators_ucj_base: 'Pekerja yang dapat menjadi peserta menurut BPJS, {date}',
  denominators_spoken: 'Disebut lisan sebagai jumlah pekerja, {date}',
  denominators_spoken_between: 'Disebut lisan sebagai jumlah pekerja, {from} sampai {to}',
  denominators_stated: 'Ditulis sebagai jumlah pekerja, {date}',
  denominators_from_target: 'Hitungan: {workers} orang disebut sama dengan {rate}',
  denominators_from_step: 'Hitungan: {added} orang disebut menaikkan {before} menjadi {after}',
  // Beside the dots of the drawing. {what} is one of the four before it.
  denominators_label_working: 'BPS, {date}',
  denominators_label_ucj_base: 'BPJS, {date}',
  denominators_label_spoken: 'lisan, {date}',
  denominators_label_stated: 'tertulis, {date}',
  denominators_label_sources: '{what} ({count} sumber)',
  denominators_label_from_target: 'hitungan: {workers} = {rate}',
  denominators_label_from_step: 'hitungan: dari {before} ke {after}',
  denominators_cluster: 'sekitar {workers} pekerja',
  denominators_between: 'antara {low} dan {high} karena pembulatan',
  // {what} is who is counted, and when (denominators_working and those after it).
  denominators_sentence: '{what}: {workers}.',
  denominators_sentence_between: '{what}: {workers}, {between}.',
  denominators_cell_between: '{workers}, {between}',
  denominators_head_what: 'Angka',
  denominators_head_workers: 'Pekerja',
  denominators_head_concept: 'Siapa yang dihitung',
  denominators_method: 'Jumlah pekerja di balik persentase',
  denominators_method_text:
    'Bila sumber mencetak jumlah orang dan persennya, jumlah seluruh pekerja adalah orang dibagi persen. Bila sejumlah orang disebut menaikkan persen, mereka dibagi selisih kedua persen. Persen yang tercetak sudah dibulatkan; batas bawah dan atas menggesernya setengah satuan di digit terakhir.',
  denominators_method_people:
    'Sebaliknya, jumlah orang di balik suatu persen adalah persen itu dikali jumlah seluruh pekerja.',
  denominators_method_target: '{workers} dibagi {rate} menghasilkan {base}, antara {low} dan {high}.',
  denominators_method_step: '{added} dibagi selisih {after} dan {before} menghasilkan {base}, antara {low} dan {high}.',

  // Words of the chart of the periods for which contributions are known to be paid.
  funded_title_silent: 'Sesudah {to} kami tidak menemukan kabar iuran dibayar',
  funded_title: 'Bulan yang iurannya dibayar di {place}',
  funded_subtitle: 'Iuran pekerja {place} yang dibayar pemerintah, menurut bulan, sampai {release}',
  funded_quote:
    'Menurut sumber, iuran {workers} pekerja {place} dibayar pemerintah sampai {to}. Sesudah itu, sampai {release}, kami tidak menemukan kabar siapa yang iurannya masih dibayar.',
  funded_round: '{workers} pekerja, diluncurkan {date}',
  funded_span_published: 'dibayar {from} sampai {to}, menurut sumber',
  funded_span_months: 'dibayar {from} sampai {to}, {months} bulan, menurut sumber',
  funded_span_calculated: 'uangnya cukup untuk sekitar {months} bulan, menurut hitungan',
  funded_unknown: 'Tidak diketahui iuran siapa yang dibayar',
  funded_unknown_until: 'sejak uangnya habis menurut hitungan, sampai {from}',
  funded_unknown_between: 'sesudah {to}, sampai {from}',
  funded_unknown_after: 'sesudah {to}, sampai rilis ini',
  funded_unknown_since: 'sejak uangnya habis menurut hitungan, sampai rilis ini',
  // {name} is a round (funded_round), {span} what is known of its months (funded_span_published and those after it).
  funded_sentence: '{name}: {span}.',
  funded_label_stated: '{workers} pekerja, menurut sumber',
  funded_label_calculated: '{workers} pekerja, hitungan kami',
  funded_label_month: '{month}',
  funded_label_span: '{from}–{to}',
  funded_label_months: '{from}, ± {months} bulan',
  funded_label_about: '± {months}',
  funded_label_unknown: 'tidak diketahui',
  funded_label_release: 'rilis ini',
  funded_limits:
    'Iuran yang dibayar pekerja sendiri atau pemberi kerjanya tidak termasuk. Program yang bulan-bulannya tidak kami temukan tidak digambar.',
  funded_limits_start: 'Awal masa yang kami hitung tidak kami temukan; kami anggap hari peluncuran.',
  funded_limits_unknown:
    'Arsir abu-abu tidak membuktikan bahwa pembayaran berhenti, hanya bahwa kami tidak menemukan kabarnya.',
  funded_limits_plan: 'Rencana {workers} pekerja ({date}) tidak digambar, karena mulai dan akhirnya tidak disebut.',
  funded_limits_plan_disputed:
    'Rencana {workers} pekerja ({date}) tidak digambar, karena mulai dan akhirnya tidak disebut; satu sumber menulis pekerja itu sudah terdaftar.',
  funded_head_who: 'Siapa',
  funded_head_span: 'Masa',

  // Words of the chart that compares places.
  comparison_title: 'Angka wilayah-wilayah ini tidak dari satu tanggal',
  comparison_title_own: '{place} {rate}, {date}; lainnya beda tanggal',
  comparison_missing: '{none} dari {all} wilayah',
  comparison_quote:
    'Untuk {none} dari {all} wilayah (kabupaten dan kota {province}, provinsinya, dan nasional) kami tidak menemukan angka cakupan jaminan sosial ketenagakerjaan. Angka yang lain berasal dari tanggal yang berbeda-beda, sampai {release}.',
  comparison_title_plain: 'Cakupan tiap wilayah di {province} yang kami temukan',
  comparison_subtitle:
    'Pekerja peserta BPJS Ketenagakerjaan, persen. Angka terbaru tiap kabupaten dan kota {province}, provinsi, dan nasional, urut abjad, sampai {release}',
  comparison_limits_order:
    'Urutannya menurut abjad, bukan peringkat. Angka dari tanggal berbeda tidak dapat diurutkan.',
  comparison_limits_bases: 'Jumlah seluruh pekerja yang dipakai tiap wilayah bisa berbeda, dan sering tidak disebut.',
  comparison_sentence: '{place}: {rate}, {date}.',
  comparison_sentence_none: '{place}: tidak kami temukan angkanya.',
  comparison_counts: '{covered} dari {base}',
  comparison_counts_uncovered: '{covered} terlindungi, {uncovered} belum',
  comparison_counts_no_base: '{covered}; dari berapa tidak disebut',
  comparison_counts_only_base: 'dari {base}; yang terlindungi tidak disebut',
  comparison_head_place: 'Wilayah',
  comparison_head_rate: 'Cakupan',
  comparison_head_counts: 'Pekerja terlindungi, dari berapa',

  // Columns of the charted rows, as the files name and explain them. What stands before a colon is a value in the files and stays as it is.
  column_amount_idr: 'Jumlah (rupiah)',
  column_amount_idr_budget_stage_text: 'Jumlah dalam rupiah.',
  column_amount_idr_funding_text: 'Uang untuk iuran.',
  column_as_of: 'Per tanggal',
  column_as_of_text: 'Tanggal keadaan, bila disebut.',
  column_base_row: 'Baris pembagi',
  column_base_row_text: 'ID baris tabel workforce.',
  column_base_workers: 'Pembagi',
  column_base_workers_text: 'Jumlah pekerja yang dipakai sumber, bila disebut.',
  column_budget_idr: 'APBD (rupiah)',
  column_budget_idr_text: 'Anggaran daerah tahun itu, tahap terakhir yang diketahui.',
  column_budget_row: 'Baris APBD',
  column_budget_row_text: 'ID baris tabel apbd.',
  column_concept: 'Pengertian',
  column_concept_text: 'Siapa yang dihitung, seperti di tabel workforce.',
  column_contribution_idr: 'Iuran (rupiah)',
  column_contribution_idr_text:
    'Iuran per pekerja per bulan; kosong bila berubah di tengah masa bayar, atau tidak diketahui.',
  column_covered_workers: 'Terlindungi',
  column_covered_workers_text: 'Pekerja yang terlindungi, bila disebut.',
  column_date: 'Tanggal',
  column_date_text: 'Tanggal disebut atau diluncurkan.',
  column_date_comparison_text: 'Tanggal keadaan yang disebut.',
  column_date_coverage_text: 'Tanggal, atau awal masa.',
  column_date_denominators_text: 'Tanggal angka terbit.',
  column_date_end: 'Sampai',
  column_date_end_coverage_text: 'Akhir masa.',
  column_date_end_funded_text: 'Hari terakhir.',
  column_date_funded: 'Mulai',
  column_date_funded_text: 'Hari pertama.',
  column_date_sector_text: 'Tanggal angka terbit.',
  column_fiscal_year: 'Tahun anggaran',
  column_fiscal_year_text: 'Tahun anggaran.',
  column_fund: 'Sumber dana',
  column_fund_text: 'Dana yang membayar; kosong bila tidak disebut.',
  column_fund_name_id: 'Nama dana lain (Indonesia)',
  column_fund_name_en: 'Nama dana lain (Inggris)',
  column_fund_name_text: 'Nama dana itu, bila kolom fund berisi other.',
  column_item_name_id: 'Nama pos lain (Indonesia)',
  column_item_name_en: 'Nama pos lain (Inggris)',
  column_item_name_text: 'Nama pos itu, bila kolom item berisi other.',
  column_item_budget_stage: 'Pos',
  column_item_budget_stage_text: 'spending: belanja; total: APBD seluruhnya.',
  column_item_shares: 'Golongan belanja',
  column_item_shares_text: 'Golongan belanja; saling tumpang tindih.',
  column_shown: 'Tergambar',
  column_shown_text:
    'Yes bila baris ini ada di gambar. No bila gambarnya tidak punya tempat, atau bila isinya sama dengan baris lain: satu peristiwa dengan satu angka adalah satu tanda, dan yang digambar baris pertamanya.',
  column_mark: 'Tanda',
  column_mark_budget_stage_text:
    'plan: rencana atau rancangan; budget: anggaran yang ditetapkan; spent: sudah dibelanjakan; unpublished: tidak ditemukan.',
  column_mark_comparison_text:
    'published: angka terbit; announced: diumumkan saat peluncuran; unpublished: tidak ada angka terbit.',
  column_mark_coverage_text:
    'published: angka terbit; announced: diumumkan saat peluncuran; target; paid: masa dibayar menurut sumber; calculated: masa menurut hitungan; unpublished: tidak ada angka terbit.',
  column_mark_denominators_text: 'published: angka terbit; calculated: hitungan kami, tidak terbit.',
  column_mark_fund_text: 'launched: diluncurkan; plan: rencana.',
  column_mark_funded_text:
    'paid: masa bayar yang terbit; calculated: masa menurut hitungan dari uangnya; unpublished: tidak ada masa bayar yang diketahui.',
  column_mark_funding_text:
    'published: terbit; at_least: terbit sebagai batas bawah; calculated: hitungan, tidak terbit.',
  column_mark_sector_text: 'estimate: perkiraan; published: angka terbit.',
  column_months: 'Bulan',
  column_months_coverage_text: 'Bulan yang dibayar: terbit, atau menurut hitungan kami.',
  column_months_funded_text: 'Bulan yang diterbitkan, atau yang cukup dibayar uangnya.',
  column_months_funding_text: 'Bulan iuran yang dibayar uang itu, atau masa yang diterbitkan.',
  column_per_thousand_idr: 'Rupiah dari tiap Rp1.000',
  column_per_thousand_idr_text: 'Bagian APBD.',
  column_place: 'Wilayah',
  column_place_text: 'Wilayah.',
  column_precision: 'Ketelitian',
  column_precision_text: 'Ketelitian angka menurut sumber.',
  column_precision_denominators_text: 'Ketelitian angka menurut sumber.',
  column_publisher: 'Penerbit',
  column_publisher_text: 'Penerbit dokumen.',
  column_qualifier: 'Sifat angka',
  column_qualifier_text: 'exact, rounded, about, atau at_least.',
  column_rate_percent: 'Cakupan (persen)',
  column_rate_percent_text: 'Persentase seperti dicetak.',
  column_realised_percent: 'Terserap (persen)',
  column_realised_percent_text: 'Bagian anggaran golongan ini yang terpakai.',
  column_round: 'Putaran',
  column_round_text: 'Putaran program.',
  column_row: 'Baris',
  column_row_text: 'ID baris di tabel itu; beberapa ID dipisah spasi.',
  column_rows: 'Semua baris',
  column_rows_text: 'Semua baris asal atau bahan hitungan, sebagai tabel:id, dipisah spasi.',
  column_calculated: 'Hasil hitungan',
  column_calculated_text:
    'Kolom baris ini yang tidak dicetak dokumen mana pun, masing-masing dengan bagiannya di halaman metode, misalnya months:months-paid; kosong bila semua sel ada di baris yang disebut.',
  column_event: 'Peristiwa',
  column_event_text:
    'Peristiwa yang dikabarkan; baris dengan peristiwa yang sama adalah satu pernyataan dengan beberapa sumber.',
  column_note_id: 'Catatan (Indonesia)',
  column_note_en: 'Catatan (Inggris)',
  column_note_text:
    'Hal yang perlu diketahui sebelum memakai baris ini. Catatan baris asal lain didahului nama barisnya.',
  column_money_date: 'Tanggal uangnya',
  column_money_date_text: 'Tanggal jumlah uang itu disebut.',
  column_stated: 'Disebut pada',
  column_stated_text: 'Tanggal target itu disebut.',
  column_base_date: 'Tanggal jumlah pekerja',
  column_base_date_text: 'Tanggal jumlah pekerja yang menjadi pembagi.',
  column_sector: 'Sektor',
  column_sector_text: 'Sektor, atau "none" bila sumber tidak menyebutnya.',
  column_segment: 'Segmen',
  column_segment_text: 'Segmen kepesertaan; wage_earners adalah penerima upah.',
  column_set_by: 'Ditetapkan oleh',
  column_set_by_text: 'Penetap target.',
  column_share_centre_percent: 'Tengah (persen)',
  column_share_centre_percent_text: 'Angka tengah.',
  column_share_high_percent: 'Tertinggi (persen)',
  column_share_high_percent_text: 'Bagian terbesar yang cocok dengan angka terbit.',
  column_share_low_percent: 'Terendah (persen)',
  column_share_low_percent_text: 'Bagian terkecil yang cocok dengan angka terbit.',
  column_share_percent: 'Bagian belanja (persen)',
  column_share_percent_text: 'Bagian dari belanja; jangan dijumlahkan.',
  column_source: 'ID sumber',
  column_source_text: 'ID dokumen di tabel sources.',
  column_stage: 'Tahap',
  column_stage_text: 'Tahap anggaran; tidak dijumlahkan.',
  column_table: 'Tabel',
  column_table_text: 'Tabel data asal baris ini.',
  column_url: 'Alamat',
  column_url_text: 'Alamat dokumen.',
  column_workers: 'Pekerja',
  column_workers_text: 'Jumlah pekerja.',
  column_workers_coverage_text: 'Jumlah pekerja, bila disebut.',
  column_workers_funded_text: 'Pekerja dalam putaran program.',
  column_workers_funding_text: 'Pekerja dalam putaran; untuk hitungan, yang iurannya tetap.',
  column_workers_high: 'Tertinggi',
  column_workers_high_text: 'Batas atas menurut pembulatan angka yang dicetak.',
  column_workers_low: 'Terendah',
  column_workers_low_text: 'Batas bawah menurut pembulatan angka yang dicetak.',
  column_workers_sector_text: 'Jumlah pekerja yang diterbitkan.',

  // Words inside drawings; short, because they stand on marks.
  // {rate} is a number without its word here.
  label_newest: '{rate} persen',
  label_newest_of: '{date}, angka terakhir',
  label_published: '{date}',
  label_spoken: '{date}, disebut lisan',
  label_announced: '{date}, diumumkan',
  label_target: 'Target {year}, {set_by}',
  label_target_month: 'Target {month}, {set_by}',
  label_silence_new: 'Tidak kami temukan angka baru',
  label_silence_months: 'Sesudah {date}, {months} bulan',
  label_estimate_title: 'Perkiraan kami tiap sektor',
  label_ten: '{people} dari 10',
  label_ten_least: 'sedikitnya {people}',
  label_ten_perhaps: 'mungkin sampai {people}',
  label_ten_others: 'sektor lain',
  label_range: '{centre}%, mungkin {low}–{high}%',
  label_published_title: 'Yang diumumkan',
  label_uncovered: '{group} belum terlindungi, {date}',
  label_sector_fund: '{group}',
  label_sector: '{sector}',
  label_at_least: 'min. {amount}',
  label_round: '{month} · {workers} pekerja',
  label_round_planned: 'Rencana {month} · {workers} pekerja',
  label_round_disputed: 'Rencana {month} (sumber berselisih) · {workers} pekerja',
  label_amount_calculated: 'sekitar {amount}, hitungan kami',
  label_pays_calculated: '{pays}, hitungan kami',
  label_pays_stated: '{pays}, menurut sumber',
  label_paid: 'dibayar {from}–{to}, menurut sumber',
  label_share_unknown: 'tidak dapat dihitung',

  // Words around charts: keys, table heads and cells, downloads.
  key_published: 'angka dari sumber',
  key_spoken: 'lisan, dibulatkan',
  key_announced: 'diumumkan, bukan dilaporkan',
  key_target: 'target',
  key_calculated: 'hitungan kami',
  key_unpublished: 'tidak kami temukan',
  head_date: 'Tanggal',
  head_figure: 'Angka',
  head_source: 'Sumber',
  head_sector: 'Sektor',
  head_share: 'Bagian',
  head_round: 'Program',
  head_money: 'Uang',
  head_pays: 'Cukup untuk',
  head_share_of_budget: 'Bagian APBD',
  cell_published: '{rate}',
  cell_spoken: '{rate}, lisan',
  cell_announced: '{rate}, diumumkan',
  cell_target: 'target {rate}',
  cell_since: 'sejak {date}',
  cell_period: '{from} sampai {to}',
  cell_range: '{low} sampai {high}, tengah {centre}',
  cell_estimate: 'perkiraan kami',
  cell_workers: '{workers} orang',
  cell_published_only: 'terbit',
  cell_per_thousand: '{share} dari tiap Rp1.000',
  cell_per_thousand_at_least: 'sedikitnya {share} dari tiap Rp1.000',
  sources_count: '{count} dokumen',
  // {what} is a sentence with its full stop, {publishers} one name or two.
  mark_told: '{what} Sumber: {publishers}.',
  mark_told_more: '{what} Sumber: {publishers}, dan {count} lainnya.',
  mark_told_calculated: '{what} Hitungan kami.',
  chart_source: 'Sumber',
  chart_source_more: 'dan {count} penerbit lain',
  pages_of_list: 'Halaman daftar ini',
  page_of_list: 'Halaman {page}',
  page_title_of_list: '{title}, halaman {page}',
  more_rows: 'Yang terdaftar di sini {listed} dari {all}.',
  more_rows_table: 'Semuanya ada di tabel {table}',
  chart_limits_newest:
    'Yang tergambar dan terdaftar di sini {drawn} yang terbaru dari {all}. Berkasnya memuat semuanya.',
  chart_limits_thinned:
    'Yang tergambar dan terdaftar di sini {drawn} dari {all}: yang terbaru, dan sebelumnya biasanya yang terakhir tiap tahun. Berkasnya memuat semuanya.',
  chart_limits: 'Yang perlu diingat',
  chart_table: 'Lihat tabelnya',
  chart_downloads: 'Unduh',
  chart_key: 'Tanda',
  chart_table_scroll: 'Tabel: {title}',
  as_of: 'Rilis {date}',

  // Words of what a reader takes away from a chart: files, sentence, citations, embedding, sharing.
  // After the name of a kind of file: "PNG for print".
  file_for_print: 'untuk cetak',
  file_for_phones: 'untuk ponsel',
  take_title_short: 'Bagikan',
  take_title: 'Bagikan, kutip, sematkan',
  take_whatsapp: 'Kirim lewat WhatsApp',
  take_own_page: 'Halaman grafik ini',
  take_share_picture: 'Gambar untuk pesan',
  take_sentence: 'Kalimat siap tempel',
  take_cite_site: 'Kutipan situs ini, pendek dan lengkap',
  take_cite_publisher: 'Kutipan penerbit asal, pendek dan lengkap',
  take_cite_more: 'Kutipan {count} dokumen lain ada di berkas XLSX.',
  take_embed:
    'Bingkai yang pas untuk grafiknya di tiap lebar, mengikuti tiap rilis. Tambahkan #light (terang) atau #dark (gelap) pada alamatnya. Tanpa itu ia mengikuti pembaca Anda.',
  take_picture: 'Gambar sebagai ganti bingkai, mengikuti tiap rilis',
  take_frozen: 'Gambar yang sama menurut rilis {release}, yang tetap seperti itu',
  take_published: '{finding} Sumber: {publishers}; dihimpun {site}, rilis {release}. {address}',
  take_calculated: '{finding} Hitungan {site} dari angka {publishers}, rilis {release}. {address}',
  take_finding: '{title}. {subtitle}.',
  take_quoting: '{offices}, dikutip {publisher}',
  take_publishers_more: '{publishers}, dan {count} penerbit lain',
  cite_site_short: '{site}, rilis {release}, {address}',
  cite_site_full:
    '{site}. “{title}”. {subtitle}. Rilis {release}, {kept}. Lisensi {licence}. {address} (SHA-256 CSV: {hash})',
  cite_publisher_short: '{publisher}, {date}',
  cite_publisher_full: '{publisher}. “{title}”. {date}. {address}',
  cite_publisher_untitled: '{publisher}. {date}. {address}',
  reference_note: 'Disimpan di {kept}. Lisensi {licence}.',
  cite_undated: 'tanggal tidak tercatat',
  // Below a picture that is shared or downloaded.
  picture_source: 'Sumber: {publishers}. Rilis {release}, {licence}.',
  // Below the figure of a picture that is shared with a page; {age} is a sentence with its full stop.
  share_home: 'pekerja {place} punya BPJS Ketenagakerjaan. {age}',
  share_rights: 'iuran sebulan. Apakah saya terlindungi?',
  share_rights_death: 'iuran sebulan. Santunan kematian: {benefit}. Apakah saya terlindungi?',
  share_checks: 'hal yang bertentangan dalam angka tentang {place}',
  share_benefits: 'santunan yang sudah dibayar di {place}, {date}',
  share_benefits_since: 'santunan yang sudah dibayar di {place}, {since} sampai {date}',
  share_benefits_single: 'satu santunan yang sudah dibayar di {place}, {date}',
  share_message: '{sentence} {address}',
  share_people: 'Gambar sepuluh orang; {count} di antaranya peserta.',
  picture_release: 'Rilis {release}',
  take_more: 'Selengkapnya',
  embed_back: 'Batas angka, tabel, dan berkas: {site}',
} as const satisfies Readonly<Record<string, Text>>;
