import type { Words } from '../../tables/column.ts';

/** Words of the page on sectors. */
export const sectorsPageWords = {
  sectors_page_title: {
    id: 'Sektor',
    en: 'Sectors',
  },
  sectors_page_lead: {
    id: 'Siapa pekerja yang belum terlindungi, menurut sektor: apa yang terbit, dan perkiraan kami.',
    en: 'Who the workers without cover are, by sector: what is published, and our estimate.',
  },
  sectors_page_missing: {
    id: 'Pekerja {place} yang belum terlindungi menurut sektor belum kami temukan, dan angka untuk memperkirakannya juga belum.',
    en: 'We have not found the uncovered workers of {place} by sector so far, nor the figures to estimate them from.',
  },
  sectors_page_terms: {
    id: 'Sektor di sini adalah lapangan usaha tempat orang bekerja, misalnya pertanian atau perdagangan. Pekerja informal berusaha sendiri, dibantu keluarga atau buruh tidak tetap, bekerja bebas, atau membantu keluarga tanpa upah; pekerja formal ialah karyawan atau yang punya buruh tetap.',
    en: 'A sector here is the industry in which people work, such as agriculture or trade. Informal workers work for themselves, with family or casual helpers, as casual labour, or unpaid in the family; formal workers are employees or employ permanent staff.',
  },
  sectors_method_title: {
    id: 'Cara kami memperkirakan',
    en: 'How we estimate',
  },
  sectors_method_text: {
    id: 'Kami tidak tahu siapa yang belum terlindungi. Yang terbit hanya: berapa bagian pekerja {province} di tiap sektor, berapa yang informal, dan di tempat lain, berapa pekerja formal dan informal yang terlindungi. Makin besar suatu sektor dan makin banyak kerja informalnya, makin besar bagiannya dari yang belum terlindungi.',
    en: 'We do not know who lacks cover. Published are only: the share of {province} workers in each sector, how many are informal, and for other places how many formal and informal workers are covered. The larger a sector and the more informal its work, the larger its share of those without cover.',
  },
  sectors_method_formula: {
    id: 'Bobot sektor = bagian pekerja × (bagian informal × peluang informal belum terlindungi + bagian formal × peluang formal belum terlindungi). Bagian sektor = bobotnya ÷ jumlah semua bobot.',
    en: 'Weight of a sector = share of workers × (informal share × chance of informal workers being uncovered + formal share × chance of formal workers being uncovered). Share of a sector = its weight ÷ the sum of all weights.',
  },
  sectors_inputs: {
    id: 'Angka yang dipakai',
    en: 'Figures that went in',
  },
  head_role: {
    id: 'Dipakai sebagai',
    en: 'Used as',
  },
  head_place: {
    id: 'Tempat',
    en: 'Place',
  },
  role_agriculture: {
    id: 'pertanian di antara semua pekerja',
    en: 'agriculture among all workers',
  },
  role_all_work: {
    id: 'kerja formal atau informal di semua sektor',
    en: 'formal or informal work in all sectors',
  },
  role_inside_agriculture: {
    id: 'kerja informal di pertanian',
    en: 'informal work in agriculture',
  },
  role_other_sector: {
    id: '{sector} di antara semua pekerja',
    en: '{sector} among all workers',
  },
  role_province_workers: {
    id: 'orang bekerja di provinsi',
    en: 'people working in the province',
  },
  role_capital_workers: {
    id: 'orang bekerja di ibu kota provinsi',
    en: 'people working in the province’s capital',
  },
  role_marker: {
    id: 'pertanian di kabupaten pembanding',
    en: 'agriculture in a regency for comparison',
  },
  role_covered: {
    id: '{group} yang terlindungi',
    en: '{group} who are covered',
  },
  input_informal: {
    id: '{rate} informal',
    en: '{rate} informal',
  },
  input_formal: {
    id: '{rate} formal',
    en: '{rate} formal',
  },
  input_counts: {
    id: '{rate}: {covered} dari {base}',
    en: '{rate}: {covered} of {base}',
  },
  sectors_grid_title: {
    id: 'Semua skenario',
    en: 'All scenarios',
  },
  sectors_grid_text: {
    id: 'Baris: berapa bagian pekerja yang bertani. Kolom: siapa yang belum terlindungi.',
    en: 'Rows: what share of workers farm. Columns: who lacks cover.',
  },
  sectors_bounds: {
    id: 'Batang pertanian di diagram membentang dari sel terkecil sampai sel terbesar tabel ini. Untuk sektor lain, yang diketahui hanya bahwa {outside} kerja di luar pertanian informal, tidak terbagi menurut sektor. Batas bawahnya memberi sektor itu kerja informal sesedikit mungkin, batas atasnya sebanyak mungkin.',
    en: 'The bar of agriculture in the chart runs from the smallest to the largest cell of this table. For other sectors all that is known is that {outside} of work outside agriculture is informal, not split by sector. The lower limit gives the sector as little informal work as possible, the upper limit as much as possible.',
  },
  sectors_heads_title: {
    id: 'Kira-kira berapa orang',
    en: 'Roughly how many people',
  },
  sectors_heads: {
    id: 'Bila bagian itu diterapkan pada {total} {group} yang disebut belum terlindungi ({date}): sekitar {centre} orang di {sector}, antara {low} dan {high}; di luar itu sekitar {rest}, antara {rest_low} dan {rest_high}.',
    en: 'If that share is applied to the {total} {group} said to lack cover ({date}): about {centre} people in {sector}, between {low} and {high}; outside it about {rest}, between {rest_low} and {rest_high}.',
  },
  sectors_heads_group: {
    id: 'Bagian itu kami perkirakan untuk semua pekerja yang belum terlindungi, bukan untuk kelompok ini saja.',
    en: 'That share is estimated for all workers without cover, not for this group alone.',
  },
  sectors_heads_limits: {
    id: 'Ini perkiraan, dibulatkan ke ribuan, bukan data. Angka yang dibagi pun belum jelas.',
    en: 'This is an estimate, rounded to thousands, not data. The number that is split is unclear itself.',
  },
  sectors_assumptions_title: {
    id: 'Anggapan yang dipakai, yang paling berpengaruh lebih dulu',
    en: 'The assumptions, those that weigh most first',
  },
  sectors_assumptions_text: {
    id: 'Angka poin menunjukkan seberapa jauh angka tengah pertanian, {centre}, bergeser bila hanya anggapan itu yang diganti. Yang tidak dapat dihitung pengaruhnya berada di akhir.',
    en: 'Points show how far the central reading for agriculture, {centre}, moves when only that assumption is changed. Those that cannot be calculated stand last.',
  },
  assume_chance: {
    id: 'Peluang belum terlindungi hanya bergantung pada kerja formal atau informal, bukan pada sektornya. Kebun dan tambang besar mungkin lebih banyak melindungi pekerjanya daripada toko kecil. Antara {low} dan {high}: {points} poin.',
    en: 'The chance of lacking cover depends on formal or informal work only, not on the sector. Large estates and mines possibly cover more of their workers than small shops. Between {low} and {high}: {points} points.',
  },
  assume_mix: {
    id: 'Susunan kerja di {place} mirip {province} tanpa ibu kotanya, karena tabelnya untuk {place} tidak kami temukan. Antara {low} dan {high}: {points} poin.',
    en: 'Work in {place} is made up like that of {province} without its capital, because we found no table for {place}. Between {low} and {high}: {points} points.',
  },
  assume_informality: {
    id: 'Kerja informal di pertanian masih seperti {date}, {rate}. Dengan angka {other_date}, {other_rate}, angka tengah menjadi {other}: {points} poin.',
    en: 'Informal work in agriculture is still as in {date}, {rate}. With the figure of {other_date}, {other_rate}, the central reading becomes {other}: {points} points.',
  },
  assume_years: {
    id: 'Angka dari tahun yang berbeda dipakai bersama: yang tertua {from}, yang terbaru {to}. Pengaruhnya tidak dapat kami hitung.',
    en: 'Figures of different years are used together: the oldest of {from}, the newest of {to}. We cannot calculate the effect.',
  },
  assume_programme: {
    id: 'Sektor {workers} pekerja yang menurut sumber iurannya dibayar mulai {from} tidak kami temukan, dan masa itu berakhir {to}. Untuk waktu sesudahnya perkiraan ini lebih lemah.',
    en: 'We found no sectors of the {workers} workers whose contributions, according to the source, are paid from {from}, and that period ended with {to}. For the time after that the estimate is weaker.',
  },
  assume_sample: {
    id: 'Tabel BPS yang sesungguhnya pun hasil survei, bukan hitungan semua orang. Untuk satu kabupaten ketidakpastiannya mungkin besar.',
    en: 'Even the true BPS table comes from a survey, not from counting everyone. For a single regency its uncertainty is possibly large.',
  },
  sectors_split_title: {
    id: 'Mengapa tidak dirinci lebih jauh',
    en: 'Why it is not split further',
  },
  sectors_split_informality: {
    id: 'Kerja informal di tiap sektor selain pertanian tidak kami temukan untuk {province}. Untuk {sector} saja, perkiraannya sudah antara {low} dan {high}; lebih rinci berarti menebak.',
    en: 'We found no figure of informal work in each sector besides agriculture for {province}. For {sector} alone the estimate already runs from {low} to {high}; going further would be guessing.',
  },
  sectors_split_nation: {
    id: 'Angka nasional tidak dapat menggantikannya: pada {date}, {nation} kerja pertanian secara nasional informal, di {province} {rate}.',
    en: 'National figures cannot stand in: in {date}, {nation} of agricultural work nationwide was informal, in {province} {rate}.',
  },
  sectors_split_districts: {
    id: 'Membaginya ke kecamatan menurut jumlah penduduk juga tidak menambah apa-apa: setiap kecamatan akan mendapat persentase yang sama dari hitungannya sendiri.',
    en: 'Spreading it over districts by population adds nothing either: the arithmetic would give every district the same percentage.',
  },
  sectors_warning_title: {
    id: 'Yang belum terlindungi belum tentu informal',
    en: 'Those without cover are not always informal',
  },
  sectors_warning: {
    id: 'Di {place} ({date}), {wage} penerima upah (karyawan) belum terlindungi, lebih banyak daripada pekerja bukan penerima upah, {own}. Untuk {here} angkanya tidak kami temukan, jadi kami tidak tahu apakah di sini sama.',
    en: 'In {place} ({date}), {wage} wage earners lacked cover, more than the {own} own-account workers. For {here} we found no such figures, so we do not know whether it is the same here.',
  },
  sectors_labour_title: {
    id: 'Angkatan kerja dan kerja informal',
    en: 'Labour force and informal work',
  },
  sectors_labour_text: {
    id: 'Angka BPS (Badan Pusat Statistik) dari survei angkatan kerja. TPAK: bagian penduduk usia kerja yang bekerja atau mencari kerja. TPT: bagian dari mereka yang menganggur. Survei Agustus dan Februari tidak disambung.',
    en: 'Figures of BPS, the statistics office, from its labour-force survey. TPAK: share of people of working age who work or look for work. TPT: share of those who are unemployed. August and February rounds are not joined.',
  },
  sectors_labour_place: {
    id: 'Angkatan kerja kabupaten',
    en: 'The regency’s labour force',
  },
  sectors_informality: {
    id: 'Kerja informal di provinsi',
    en: 'Informal work in the province',
  },
  sectors_industries: {
    id: 'Pekerja provinsi menurut lapangan usaha',
    en: 'Workers of the province by industry',
  },
  round_august: {
    id: 'Survei Agustus',
    en: 'August survey',
  },
  round_february: {
    id: 'Survei Februari',
    en: 'February survey',
  },
  round_other: {
    id: 'Bulan survei tidak disebut',
    en: 'Survey month not stated',
  },
  head_working: {
    id: 'Bekerja',
    en: 'Working',
  },
  head_tpak: {
    id: 'TPAK',
    en: 'TPAK',
  },
  head_tpt: {
    id: 'TPT',
    en: 'TPT',
  },
  head_all_work: {
    id: 'Semua sektor',
    en: 'All sectors',
  },
  head_in_agriculture: {
    id: 'Di pertanian',
    en: 'In agriculture',
  },
  head_industry: {
    id: 'Lapangan usaha',
    en: 'Industry',
  },
  cell_not_found: {
    id: 'tidak kami temukan',
    en: 'we found none',
  },
  cell_growth: {
    id: 'tumbuh {rate} dalam setahun',
    en: 'grew by {rate} in a year',
  },
  industry_people: {
    id: '{workers} orang',
    en: '{workers} people',
  },
  sectors_gaps_title: {
    id: 'Yang akan menggantikan perkiraan ini',
    en: 'What would replace this estimate',
  },
} as const satisfies Record<string, Words>;
