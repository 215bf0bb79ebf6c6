import type { Words } from '../../tables/column.ts';

/** Terms of social security and work, in plain words. */
export const glossaryWorkersWords = {
  glossary_title: {
    id: 'Istilah',
    en: 'Glossary',
  },
  glossary_coverage: {
    id: 'Cakupan (UCJ)',
    en: 'Coverage (UCJ)',
  },
  glossary_coverage_text: {
    id: 'Berapa persen pekerja menjadi peserta. UCJ singkatan dari Universal Coverage Jamsostek. Rumus resmi untuk semua pekerja tidak kami temukan.',
    en: 'The percentage of workers who are participants. UCJ stands for Universal Coverage Jamsostek. We found no official formula for all workers.',
  },
  glossary_base: {
    id: 'Pembagi (jumlah seluruh pekerja)',
    en: 'Base (denominator)',
  },
  glossary_base_text: {
    id: 'Jumlah pekerja yang menjadi pembagi saat cakupan dihitung. Dengan pembagi lain, jumlah peserta yang sama memberi persen yang lain.',
    en: 'The number of workers that coverage is divided by. With another base the same participants give another percentage.',
  },
  glossary_participant: {
    id: 'Peserta',
    en: 'Participant',
  },
  glossary_participant_text: {
    id: 'Pekerja yang terdaftar di BPJS Ketenagakerjaan. Peserta aktif iurannya sedang dibayar; sumber sering tidak menyebut mana yang dimaksud.',
    en: 'A worker registered with BPJS Ketenagakerjaan. For an active participant contributions are being paid; sources often do not say which they mean.',
  },
  glossary_contribution: {
    id: 'Iuran',
    en: 'Contribution',
  },
  glossary_contribution_text: {
    id: 'Uang yang dibayar tiap bulan agar seorang pekerja terlindungi.',
    en: 'Money paid each month so that a worker is covered.',
  },
  glossary_benefit: {
    id: 'Manfaat',
    en: 'Benefit',
  },
  glossary_benefit_text: {
    id: 'Uang atau layanan yang diterima peserta atau keluarganya, misalnya santunan bila peserta meninggal.',
    en: 'Money or a service that a participant or the family receives, such as a payment when the participant dies.',
  },
  glossary_bpjs: {
    id: 'BPJS Ketenagakerjaan',
    en: 'BPJS Ketenagakerjaan',
  },
  glossary_bpjs_text: {
    id: 'Badan yang menjalankan jaminan sosial bagi pekerja, juga disebut Jamsostek. Lain dari BPJS Kesehatan.',
    en: 'The body that runs social security for workers, also called Jamsostek. It is not BPJS Kesehatan, the health insurer.',
  },
  glossary_jkk: {
    id: 'JKK',
    en: 'JKK',
  },
  glossary_jkk_text: {
    id: 'Jaminan Kecelakaan Kerja: untuk celaka karena kerja.',
    en: 'Jaminan Kecelakaan Kerja, work accident insurance.',
  },
  glossary_jkm: {
    id: 'JKM',
    en: 'JKM',
  },
  glossary_jkm_text: {
    id: 'Jaminan Kematian: untuk keluarga bila peserta meninggal bukan karena kerja.',
    en: 'Jaminan Kematian, death insurance: for the family when a participant dies, not from work.',
  },
  glossary_jht: {
    id: 'JHT dan JP',
    en: 'JHT and JP',
  },
  glossary_jht_text: {
    id: 'Jaminan Hari Tua, yaitu tabungan hari tua, dan Jaminan Pensiun. Tidak termasuk dalam iuran JKK dan JKM.',
    en: 'Jaminan Hari Tua, old-age savings, and Jaminan Pensiun, the pension. Not part of the JKK and JKM contribution.',
  },
  glossary_pu: {
    id: 'Penerima upah (PU)',
    en: 'Wage earner (PU)',
  },
  glossary_pu_text: {
    id: 'Orang yang bekerja pada pemberi kerja dan menerima upah.',
    en: 'Someone who works for an employer and is paid a wage.',
  },
  glossary_bpu: {
    id: 'Bukan penerima upah (BPU)',
    en: 'Own-account worker (BPU)',
  },
  glossary_bpu_text: {
    id: 'Orang yang bekerja sendiri, misalnya petani, pedagang, atau tukang ojek.',
    en: 'Someone who works for himself or herself, such as a farmer, a trader or a motorcycle taxi driver.',
  },
  glossary_vulnerable: {
    id: 'Pekerja rentan',
    en: 'Vulnerable worker',
  },
  glossary_vulnerable_text: {
    id: 'Pekerja berpenghasilan rendah yang mudah jatuh miskin bila celaka atau sakit. Setiap daerah menentukan sendiri siapa yang masuk daftarnya.',
    en: 'A worker who earns little and easily falls into poverty after an accident or illness. Each region decides whom it lists.',
  },
  glossary_informal: {
    id: 'Pekerja informal',
    en: 'Informal worker',
  },
  glossary_informal_text: {
    id: 'Menurut BPS: terutama yang berusaha sendiri atau dibantu buruh tidak tetap, pekerja bebas, dan pekerja keluarga yang tidak dibayar. Tidak sama dengan BPU.',
    en: 'As BPS counts: mainly people working alone or with casual helpers, casual workers and unpaid family workers. Not the same as BPU.',
  },
  glossary_adhoc: {
    id: 'Petugas ad hoc',
    en: 'Ad hoc officials',
  },
  glossary_adhoc_text: {
    id: 'Petugas yang bekerja sementara, di sini untuk pemilihan kepala daerah (Pilkada).',
    en: 'Officials who work for a while, here for a regional election (Pilkada).',
  },
} as const satisfies Record<string, Words>;
