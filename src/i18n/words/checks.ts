import type { Message } from '../text-forms.ts';

/** Words of the ledger of checks. */
export const checksWords = {
  checks_page_title: {
    id: 'Cek angka',
    en: 'Checks',
  },
  checks_page_lead: {
    id: 'Angka terbit yang tidak cocok dengan angka lain, dengan hitungannya.',
    en: 'Published figures that do not fit others, with the arithmetic.',
  },
  checks_page_none: {
    id: 'Belum ada pemeriksaan di tabel kami. Itu tidak berarti semua angka cocok.',
    en: 'Our tables hold no check so far. That does not mean that all figures fit.',
  },
  check_step: {
    id: '{before} + {added} ÷ {base} = {expected}, bukan {after}',
    en: '{before} + {added} ÷ {base} = {expected}, not {after}',
  },
  check_step_fits: {
    id: '{before} + {added} ÷ {base} = {expected}, cocok dengan {after}',
    en: '{before} + {added} ÷ {base} = {expected}, which fits {after}',
  },
  check_ceiling: {
    id: '{before} + {added} ÷ {base} = {reached}, lebih dari 100%',
    en: '{before} + {added} ÷ {base} = {reached}, more than 100%',
  },
  check_ceiling_fits: {
    id: '{before} + {added} ÷ {base} = {reached}, tidak lebih dari 100%',
    en: '{before} + {added} ÷ {base} = {reached}, no more than 100%',
  },
  check_implied: {
    id: '{workers} ÷ {rate} = {centre} pekerja (antara {low} dan {high} karena pembulatan)',
    en: '{workers} ÷ {rate} = {centre} workers (between {low} and {high} because of rounding)',
  },
  check_implied_step: {
    id: '{added} ÷ ({after} − {before}) = {centre} pekerja (antara {low} dan {high} karena pembulatan)',
    en: '{added} ÷ ({after} − {before}) = {centre} workers (between {low} and {high} because of rounding)',
  },
  check_base_near: {
    id: 'Yang terbit: {base}, selisih {gap}: cocok',
    en: 'Published: {base}, {gap} apart: fits',
  },
  check_base_far: {
    id: 'Yang terbit: {base}, selisih {gap}: tidak cocok',
    en: 'Published: {base}, {gap} apart: does not fit',
  },
  check_rate: {
    id: '{count} ÷ {base} = {expected}, bukan {rate}',
    en: '{count} ÷ {base} = {expected}, not {rate}',
  },
  check_rate_fits: {
    id: '{count} ÷ {base} = {expected}, cocok dengan {rate}',
    en: '{count} ÷ {base} = {expected}, which fits {rate}',
  },
  check_uncovered: {
    id: '100% − {count} ÷ {base} = {expected}, bukan {rate}',
    en: '100% − {count} ÷ {base} = {expected}, not {rate}',
  },
  check_uncovered_fits: {
    id: '100% − {count} ÷ {base} = {expected}, cocok dengan {rate}',
    en: '100% − {count} ÷ {base} = {expected}, which fits {rate}',
  },
  check_highest: {
    id: '{claim} pada {claim_date} disebut tertinggi; {other} sudah terbit untuk {other_date}',
    en: '{claim} on {claim_date} was called the highest; {other} had been published for {other_date}',
  },
  check_highest_fits: {
    id: '{claim} pada {claim_date} lebih tinggi dari {other} pada {other_date}',
    en: '{claim} on {claim_date} is higher than {other} on {other_date}',
  },
  check_fall_rate: {
    id: 'Dari {before} ({before_date}) menjadi {after} ({after_date}): selisih {difference} poin persen',
    en: 'From {before} ({before_date}) to {after} ({after_date}): {difference} percentage points apart',
  },
  check_rise_rate: {
    id: 'Dari {before} ({before_date}) menjadi {after} ({after_date}): naik {difference} poin persen',
    en: 'From {before} ({before_date}) to {after} ({after_date}): up {difference} percentage points',
  },
  check_fall: {
    id: 'Dari {before} ({before_date}) menjadi {after} ({after_date}): turun {difference}',
    en: 'From {before} ({before_date}) to {after} ({after_date}): down {difference}',
  },
  check_rise: {
    id: 'Dari {before} ({before_date}) menjadi {after} ({after_date}): naik {difference}',
    en: 'From {before} ({before_date}) to {after} ({after_date}): up {difference}',
  },
  check_cost: {
    id: '{workers} × {contribution} × {months} bulan = {cost}, bukan {amount}',
    en: {
      by: 'months',
      one: '{workers} × {contribution} × {months} month = {cost}, not {amount}',
      other: '{workers} × {contribution} × {months} months = {cost}, not {amount}',
    },
  },
  check_cost_fits: {
    id: '{workers} × {contribution} × {months} bulan = {cost}, cocok dengan {amount}',
    en: {
      by: 'months',
      one: '{workers} × {contribution} × {months} month = {cost}, which fits {amount}',
      other: '{workers} × {contribution} × {months} months = {cost}, which fits {amount}',
    },
  },
  check_sum: {
    id: '{parts} = {total}, bukan {whole}',
    en: '{parts} = {total}, not {whole}',
  },
  check_sum_fits: {
    id: '{parts} = {total}, cocok dengan {whole}',
    en: '{parts} = {total}, which fits {whole}',
  },
  check_plan: {
    id: 'Rencana {plan}, lalu {result}: kurang {difference} ({share} dari rencana)',
    en: 'Planned {plan}, then {result}: short by {difference} ({share} of the plan)',
  },
  check_plan_more: {
    id: 'Rencana {plan}, lalu {result}: lebih {difference} ({share} dari rencana)',
    en: 'Planned {plan}, then {result}: above it by {difference} ({share} of the plan)',
  },
  check_plan_fits: {
    id: 'Rencana {plan}, lalu {result}',
    en: 'Planned {plan}, then {result}',
  },
  check_says: {
    id: '{publisher}, {date}: {figure}',
    en: '{publisher}, {date}: {figure}',
  },
  check_says_date: {
    id: '{publisher}: {figure}',
    en: '{publisher}: {figure}',
  },
  check_amount_of: {
    id: '{place}, {year}, {item}: {amount}',
    en: '{place}, {year}, {item}: {amount}',
  },
  check_reasons: {
    id: 'Kemungkinan sebab (dugaan kami)',
    en: 'Possible reasons (our hypotheses)',
  },
  checks_count: {
    id: '{wrong} pemeriksaan menemukan angka tidak cocok, {undecided} tidak dapat diputuskan, {right} cocok. Sebagian menguji bacaan kami sendiri, bukan pernyataan sumber.',
    en: '{wrong} checks found figures that do not fit, {undecided} cannot be decided, {right} fit. Some test a reading of our own, not a statement of a source.',
  },
  checks_how: {
    id: 'Setiap hitungan dapat diulang: ketuk angka untuk melihat barisnya. Garis titik-titik berarti angka terbit, garis bergelombang berarti hitungan kami. Dugaan selalu disebut dugaan.',
    en: 'Each calculation can be redone: tap a figure to see its row. A dotted line means published, a wavy line means our calculation. Hypotheses are always called that.',
  },
  checks_here: {
    id: 'Angka {place}',
    en: 'Figures of {place}',
  },
  checks_elsewhere: {
    id: 'Angka provinsi, nasional, dan pembanding',
    en: 'Figures of the province, the nation and comparators',
  },
  method_checks: {
    id: 'Hitungan pemeriksaan',
    en: 'Arithmetic of the checks',
  },
  method_checks_text: {
    id: 'Setiap pemeriksaan membandingkan baris yang disebutnya dan dihitung ulang pada setiap pembuatan situs. Hitungannya tercetak lengkap di halaman cek angka. Cocok berarti selisihnya dalam toleransi; tidak dapat diputuskan berarti angka yang terbit tidak cukup untuk menilai.',
    en: 'Each check compares the rows it names and is calculated anew whenever the site is made. The arithmetic is printed in full on the page of checks. Fits means that the difference is within the tolerance; cannot be decided means that what is published is not enough to judge.',
  },
} as const satisfies Record<string, Message>;
