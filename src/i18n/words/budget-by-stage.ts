import type { Words } from '../../tables/column.ts';

/** Words of the chart of the regency’s budget by stage. */
export const budgetByStageWords = {
  budget_stage_title: {
    id: 'APBD {year} punya dua angka: mula-mula {before}, lalu {after} ({stage})',
    en: 'The {year} budget has two figures: first {before}, then {after} ({stage})',
  },
  budget_stage_quote: {
    id: 'APBD {place} {year}: {item} mula-mula {before}, lalu {after} ({stage}).',
    en: 'Budget of {place} for {year}: {item} at first {before}, then {after} ({stage}).',
  },
  budget_stage_reading: {
    id: 'Cara membaca: satu tahun bisa punya beberapa batang, satu untuk tiap tahap; jangan dijumlahkan.',
    en: 'How to read this: a year can have several bars, one for each stage; they are not to be added up.',
  },
  budget_stage_title_plain: {
    id: 'APBD {place} menurut tahun dan tahap',
    en: 'The budget of {place} by year and stage',
  },
  budget_stage_subtitle: {
    id: 'Belanja {place}, atau seluruh APBD bila belanja tidak disebut, menurut tahun dan tahap, dalam rupiah',
    en: 'Spending of {place}, or the whole budget where spending is not given, by year and stage, in rupiah',
  },
  budget_stage_sentence: {
    id: '{year}, {label}: {amount}.',
    en: '{year}, {label}: {amount}.',
  },
  budget_stage_item: {
    id: '{stage}: {item}',
    en: '{stage}: {item}',
  },
  budget_stage_item_as_of: {
    id: '{stage}: {item}, per {date}',
    en: '{stage}: {item}, as of {date}',
  },
  budget_stage_limits: {
    id: 'Satu tahun punya beberapa angka karena anggaran berubah: rencana plafon (KUA-PPAS, batas belanja sebelum rancangan), rancangan (RAPBD), APBD, lalu APBD Perubahan. Angka itu tidak dijumlahkan dan tidak disambung. Belanja dan seluruh APBD juga dua hal yang berbeda.',
    en: 'One year has several figures because a budget changes: ceiling plan (KUA-PPAS, before the draft), draft (RAPBD), budget, then revised budget. They are not added and not joined. Spending and the whole budget are two different things as well.',
  },
  budget_stage_limits_spent: {
    id: 'Realisasi adalah uang yang sudah dibelanjakan sampai tanggal itu, belum tentu setahun penuh.',
    en: 'Realised money is what had been spent by that date, not always a full year.',
  },
  budget_stage_limits_percent: {
    id: 'Untuk {year} kami hanya menemukan bahwa {rate} belanja terserap setahun penuh, tanpa rupiahnya.',
    en: 'For {year} we found only that {rate} of spending was realised over the full year, without the rupiah.',
  },
  budget_none_found: {
    id: 'kami tidak menemukan angkanya',
    en: 'we found no figure',
  },
  key_budget: {
    id: 'anggaran yang berlaku',
    en: 'budget in force',
  },
  key_budget_plan: {
    id: 'rencana atau rancangan',
    en: 'plan or draft',
  },
  key_budget_spent: {
    id: 'sudah dibelanjakan',
    en: 'money spent',
  },
  head_year: {
    id: 'Tahun',
    en: 'Year',
  },
  head_stage: {
    id: 'Tahap dan pos',
    en: 'Stage and item',
  },
  head_note: {
    id: 'Catatan',
    en: 'Note',
  },
} as const satisfies Record<string, Words>;
