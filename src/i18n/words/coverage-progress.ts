import type { Message } from '../text-forms.ts';

/** Words of the chart of coverage progress. */
export const coverageProgressWords = {
  coverage_title_silent: {
    id: 'Cakupan terakhir yang terbit {rate}, per {date}. Sesudahnya kami tidak menemukan angka baru',
    en: 'The last published coverage rate is {rate}, as of {date}. We found nothing since',
  },
  coverage_title_fresh: {
    id: 'Cakupan terakhir yang terbit {rate}, per {date}',
    en: 'The last published coverage rate is {rate}, as of {date}',
  },
  coverage_subtitle: {
    id: 'Bagian pekerja {place} yang menjadi peserta BPJS Ketenagakerjaan, dalam persen; {start} sampai {release}',
    en: 'Share of the workers of {place} who take part in BPJS Ketenagakerjaan, in percent; {start} to {release}',
  },
  coverage_reading_points: {
    id: 'Cara membaca: tiap titik satu angka pada tanggalnya.',
    en: 'How to read this: each point is one figure at its date.',
  },
  coverage_reading: {
    id: 'Cara membaca: tiap titik satu angka pada tanggalnya; batang di bawah memakai garis waktu yang sama.',
    en: 'How to read this: each point is one figure at its date; the bars below share the time line.',
  },
  coverage_quote_silent: {
    id: 'Angka cakupan jaminan sosial ketenagakerjaan {place} yang terakhir terbit adalah {rate} pekerja, per {date}; sampai {release} kami tidak menemukan angka yang lebih baru.',
    en: 'The last published rate of employment social security coverage in {place} is {rate} of workers, as of {date}; we found nothing newer by {release}.',
  },
  coverage_quote_fresh: {
    id: 'Angka cakupan jaminan sosial ketenagakerjaan {place} yang terakhir terbit adalah {rate} pekerja, per {date}.',
    en: 'The last published rate of employment social security coverage in {place} is {rate} of workers, as of {date}.',
  },
  coverage_limits: {
    id: 'Titik tidak dihubungkan garis: sumbernya mungkin tidak memakai jumlah pekerja yang sama, dan cara hitungnya sering tidak dijelaskan.',
    en: 'No line joins the points: the sources may not use the same number of workers, and often do not explain how they count.',
  },
  coverage_limits_other: {
    id: 'Tentang sumber {publisher}: {note}',
    en: 'On the source {publisher}: {note}',
  },
  coverage_limits_announced: {
    id: '{rate} diumumkan pada hari peluncuran: satu media menulisnya sudah tercapai, satu lagi sebagai tujuan. Angka sesudahnya yang menguatkannya tidak kami temukan.',
    en: '{rate} was announced on the day of a launch: one outlet says it was reached, another calls it an aim. We found no later figure that confirms it.',
  },
  coverage_point_published: {
    id: '{date}: {rate}, angka terbit.',
    en: '{date}: {rate}, published.',
  },
  coverage_point_spoken: {
    id: '{date}: {rate}, disebut secara lisan dan dibulatkan.',
    en: '{date}: {rate}, spoken and rounded.',
  },
  coverage_point_announced: {
    id: '{date}: {rate}, diumumkan saat peluncuran.',
    en: '{date}: {rate}, announced at a launch.',
  },
  coverage_point_target: {
    id: 'Target akhir {year}: {rate}.',
    en: 'Target for the end of {year}: {rate}.',
  },
  coverage_period_paid: {
    id: 'Menurut sumber, iuran {workers} pekerja dibayar dari {from} sampai {to}.',
    en: 'According to the source, contributions of {workers} workers are paid from {from} to {to}.',
  },
  coverage_period_calculated: {
    id: 'Program {workers} pekerja yang diluncurkan {date}: menurut hitungan, uangnya cukup untuk sekitar {months} bulan.',
    en: {
      by: 'months',
      one: 'The programme for {workers} workers launched on {date}: by our calculation its money pays about {months} month.',
      other:
        'The programme for {workers} workers launched on {date}: by our calculation its money pays about {months} months.',
    },
  },
  coverage_silence: {
    id: 'Dari {date} sampai rilis ini, {release}, kami tidak menemukan angka cakupan baru.',
    en: 'From {date} to this release, {release}, we found no new coverage rate.',
  },
} as const satisfies Record<string, Message>;
