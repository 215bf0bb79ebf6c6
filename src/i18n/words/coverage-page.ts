import type { Message } from '../text-forms.ts';

/** Words of the page on coverage. */
export const coveragePageWords = {
  coverage_page_title: {
    id: 'Cakupan',
    en: 'Coverage',
  },
  coverage_page_lead: {
    id: 'Cakupan adalah bagian pekerja yang menjadi peserta BPJS Ketenagakerjaan. Di sini setiap angka cakupan dan target yang terbit, jumlah pekerja yang dipakai, dan masa yang iurannya dibayar.',
    en: 'Coverage is the share of workers who take part in BPJS Ketenagakerjaan, the employment social security agency. Here is every published rate and target, the numbers of workers they rest on, and the periods for which contributions were paid.',
  },
  coverage_page_bases: {
    id: 'Mengapa jumlah ini tidak boleh dicampur',
    en: 'Why these numbers cannot be mixed',
  },
  coverage_page_bases_working: {
    id: 'BPS menghitung semua orang yang bekerja, lewat survei Sakernas. BPJS Ketenagakerjaan tampaknya hanya menghitung pekerja yang dapat menjadi peserta; rumus resminya tidak kami temukan.',
    en: 'BPS, the statistics office, counts everyone who works, in the Sakernas survey. BPJS Ketenagakerjaan seems to count only workers who can take part; we found no official formula.',
  },
  coverage_page_bases_missing: {
    id: 'Jumlah pekerja yang dapat menjadi peserta di {place} tidak kami temukan.',
    en: 'We did not find the number of workers who can take part in {place}.',
  },
  coverage_page_periods_missing: {
    id: 'Untuk bulan mana pemerintah membayar iuran pekerja {place}, belum kami temukan.',
    en: 'We have not found so far for which months a government pays contributions of workers in {place}.',
  },
  coverage_page_bases_stated: {
    id: 'Pidato dan berita menyebut “jumlah pekerja” tanpa menjelaskan siapa yang dihitung. Kemungkinan {most} adalah orang bekerja seperti hitungan BPS, sedangkan {least} hanya pekerja yang dapat menjadi peserta. Tidak ada sumber yang memastikannya.',
    en: 'Speeches and news give a “number of workers” without saying who is counted. Possibly {most} are people working, as BPS counts them, and {least} only workers who can take part. No source confirms it.',
  },
  coverage_page_bases_people: {
    id: 'Bedanya besar: {rate} dari {least} pekerja adalah {fewest} orang, tetapi dari {most} pekerja {most_people} orang. Sumber {rate} itu tidak menyebut pembaginya.',
    en: 'It matters: {rate} of {least} workers are {fewest} people, but of {most} workers {most_people}. The source of that {rate} does not say what it divides by.',
  },
  coverage_page_checks: {
    id: 'Angka yang tidak cocok satu sama lain, dengan hitungannya',
    en: 'Figures that do not fit each other, with the arithmetic',
  },
  coverage_page_plan: {
    id: 'Rencana dan yang diluncurkan, {year}',
    en: 'Planned and launched, {year}',
  },
  coverage_page_plan_text: {
    id: 'Per {plan_date} disebut angka {planned} pekerja. Pada {launch_date} diluncurkan program untuk {launched} pekerja: {percent} dari jumlah itu, {fewer} orang lebih sedikit.',
    en: 'The number given for {plan_date} was {planned} workers. On {launch_date} a programme for {launched} workers was launched: {percent} of that number, {fewer} people fewer.',
  },
  coverage_page_plan_text_more: {
    id: 'Per {plan_date} disebut angka {planned} pekerja. Pada {launch_date} diluncurkan program untuk {launched} pekerja: {percent} dari jumlah itu.',
    en: 'The number given for {plan_date} was {planned} workers. On {launch_date} a programme for {launched} workers was launched: {percent} of that number.',
  },
  coverage_page_plan_disputed: {
    id: 'Sumber berselisih tentang angka pertama: satu menulis {registered} pekerja sudah terdaftar, satu lagi menulis {planned} sebagai jumlah pekerja dalam program.',
    en: 'Sources differ on the first number: one has {registered} workers already registered, another has {planned} as the number of workers in the programme.',
  },
  coverage_page_plan_money: {
    id: 'Uang yang disebut bersamanya, {amount} atau lebih, cukup untuk sekitar {months} bulan iuran bagi pekerja sebanyak itu. Jadi kemungkinan angka itu rencana, bukan peserta yang sudah ada.',
    en: {
      by: 'months',
      one: 'The money named with it, {amount} or more, pays about {months} month of contributions for that many workers. So the number is possibly a plan, not participants who were there already.',
      other:
        'The money named with it, {amount} or more, pays about {months} months of contributions for that many workers. So the number is possibly a plan, not participants who were there already.',
    },
  },
  coverage_page_plan_parts: {
    id: 'Kelompok dalam program yang diluncurkan',
    en: 'Groups of the launched programme',
  },
  coverage_page_plan_group: {
    id: 'Kelompok',
    en: 'Group',
  },
  coverage_page_plan_workers: {
    id: 'Pekerja',
    en: 'Workers',
  },
  coverage_page_plan_fund: {
    id: 'Sumber dana',
    en: 'Source of funds',
  },
  coverage_page_plan_whole: {
    id: 'Seluruh program, seperti diterbitkan',
    en: 'Whole programme, as published',
  },
  coverage_page_plan_caution: {
    id: 'Rencana dan peluncuran belum tentu menghitung kelompok yang sama. Karena itu selisihnya bukan jumlah orang yang batal didaftarkan.',
    en: 'Plan and launch may not count the same groups. So the difference is not a number of people who were dropped.',
  },
  coverage_page_all: {
    id: 'Semua angka cakupan yang terbit',
    en: 'Every published coverage figure',
  },
  coverage_page_all_text: {
    id: 'Tentang {place}, mulai dari yang terlama. Sumber yang mencetak angka yang sama untuk waktu yang sama dijadikan satu; ketuk tanggalnya untuk melihat baris datanya.',
    en: 'On {place}, oldest first. Sources that print the same figure for the same time stand together; tap a date to see its row.',
  },
  coverage_page_targets: {
    id: 'Semua target yang terbit',
    en: 'Every published target',
  },
  coverage_page_targets_text: {
    id: 'Target untuk {place}, urut menurut batas waktunya. Tanggal di kolom kanan ialah saat target itu disebut.',
    en: 'Targets for {place} by due date. The dates on the right are when each target was stated.',
  },
  coverage_page_targets_missing: {
    id: 'Target untuk {place} belum kami temukan.',
    en: 'We have found no target for {place} so far.',
  },
  coverage_page_head_sources: {
    id: 'Tanggal dan penerbit',
    en: 'Date and publisher',
  },
  coverage_page_head_target: {
    id: 'Target',
    en: 'Target',
  },
  coverage_page_due: {
    id: 'untuk {due}, {set_by}',
    en: 'for {due}, {set_by}',
  },
  coverage_page_uncovered: {
    id: '{workers} {group} belum terlindungi',
    en: '{workers} {group} without cover',
  },
  coverage_page_covered: {
    id: '{workers} {group} terlindungi',
    en: '{workers} {group} with cover',
  },
  coverage_page_segment: {
    id: '{rate} dari {group}',
    en: '{rate} of {group}',
  },
  coverage_page_target_workers: {
    id: '{rate}, atau {workers} orang',
    en: '{rate}, or {workers} people',
  },
  coverage_page_method: {
    id: 'Rencana dan peluncuran',
    en: 'Plan and launch',
  },
  coverage_page_method_text: {
    id: 'Pekerja yang diluncurkan dibagi pekerja dalam rencana tahun yang sama, dan selisih keduanya.',
    en: 'Workers of the launch divided by workers of the plan of the same year, and the difference of the two.',
  },
} as const satisfies Record<string, Message>;
