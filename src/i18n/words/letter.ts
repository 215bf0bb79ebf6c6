import type { Words } from '../../tables/column.ts';

/** Words of the letters that ask an office for what it has not published, and of the pages around them. */
export const letterWords = {
  letter_subject: {
    id: 'Permohonan informasi publik',
    en: 'Request for public information',
  },
  letter_subject_line: {
    id: 'Perihal: {subject}',
    en: 'Subject: {subject}',
  },
  letter_place_and_date: {
    id: '{place_and_date}',
    en: '{place_and_date}',
  },
  letter_to: {
    id: 'Kepada Yth. Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
    en: 'To the information and documentation officer (PPID)',
  },
  letter_greeting: {
    id: 'Dengan hormat,',
    en: 'Dear Sir or Madam,',
  },
  letter_i_am: {
    id: 'Saya, warga negara Indonesia,',
    en: 'I am an Indonesian citizen:',
  },
  letter_name: {
    id: 'nama: {name}',
    en: 'name: {name}',
  },
  letter_home: {
    id: 'alamat: {home}',
    en: 'address: {home}',
  },
  letter_contact: {
    id: 'telepon atau email: {contact}',
    en: 'telephone or email: {contact}',
  },
  letter_request: {
    id: 'meminta informasi publik berikut, menurut hak saya dalam Pasal 4 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik:',
    en: 'I ask for the following public information, by my right under Article 4 of Law 14 of 2008 on public information:',
  },
  letter_reason: {
    id: 'Alasan saya seperti yang ditulis situs {site} ({address}):',
    en: 'My reason is the one that the site {site} ({address}) gives:',
  },
  letter_form: {
    id: 'Mohon jawaban tertulis, beserta salinan dokumen atau tabel yang memuat angkanya dan tanggal keadaannya, dikirim ke alamat atau email di atas.',
    en: 'Please answer in writing, with a copy of the document or table that holds the figures and the date they speak of, sent to the address or email above.',
  },
  letter_elsewhere: {
    id: 'Bila kantor Bapak/Ibu tidak menguasai informasi ini, atau hanya sebagian, mohon disebutkan kantor mana yang menguasainya.',
    en: 'If your office does not hold this information, or only part of it, please name the office that does.',
  },
  letter_deadline: {
    id: 'Menurut Pasal 22 ayat (7) undang-undang itu, pemberitahuan tertulis disampaikan paling lambat 10 hari kerja sejak permintaan diterima. Menurut ayat (8), waktunya dapat diperpanjang paling lambat 7 hari kerja berikutnya dengan alasan tertulis.',
    en: 'Under Article 22(7) of that law a written notice is due within 10 working days of receiving the request. Under paragraph (8) the time may be extended by at most 7 working days, with reasons given in writing.',
  },
  letter_thanks: {
    id: 'Terima kasih atas perhatian Bapak/Ibu.',
    en: 'Thank you for your attention.',
  },
  letter_close: {
    id: 'Hormat saya,',
    en: 'Yours faithfully,',
  },
  letter_signature: {
    id: '{signature}',
    en: '{signature}',
  },
  letter_signed: {
    id: '{name}',
    en: '{name}',
  },
  letter_blank_place_and_date: {
    id: 'tempat dan tanggal',
    en: 'place and date',
  },
  letter_blank_name: {
    id: 'nama lengkap',
    en: 'full name',
  },
  letter_blank_home: {
    id: 'alamat lengkap',
    en: 'full address',
  },
  letter_blank_contact: {
    id: 'nomor telepon atau email',
    en: 'telephone number or email',
  },
  letter_blank_signature: {
    id: 'tanda tangan',
    en: 'signature',
  },
  letter_page_title: {
    id: 'Surat permohonan informasi ({gap})',
    en: 'Letter of request ({gap})',
  },
  letter_page_lead: {
    id: 'Surat ini meminta jawaban atas pertanyaan: {question}',
    en: 'This letter asks for an answer to the question: {question}',
  },
  letter_back: {
    id: 'Kembali ke daftar yang belum terbit',
    en: 'Back to what is unpublished',
  },
  letter_how: {
    id: 'Cara memakainya',
    en: 'How to use it',
  },
  letter_how_fill: {
    id: 'Isi bagian dalam kurung siku: nama, alamat, telepon atau email, tempat dan tanggal, tanda tangan. Selebihnya sudah lengkap. Surat ini untuk warga negara Indonesia.',
    en: 'Fill in what is marked: name, address, telephone or email, place and date, signature. The rest is complete. The letter is for Indonesian citizens. It is in Indonesian because an Indonesian office receives it; an English reading stands below.',
  },
  letter_how_copy: {
    id: 'Ketuk suratnya untuk memilih semuanya, lalu salin; atau cetak halaman ini, yang tercetak hanya suratnya.',
    en: 'Tap the letter to select all of it and copy; or print this page: only the Indonesian letter is printed.',
  },
  letter_how_send_one: {
    id: 'Serahkan atau kirim ke PPID di: {office}. Alamat kantornya tidak kami catat; carilah di situs resmi atau papan nama kantor itu.',
    en: 'Hand it in or send it to the PPID of: {office}. We keep no addresses of offices; look on the office’s own site or sign.',
  },
  letter_how_send_all: {
    id: 'Serahkan atau kirim ke PPID di tiap kantor ini, satu surat satu kantor, dan coret kantor lain dari alamatnya: {offices}. Alamat kantornya tidak kami catat; carilah di situs resmi atau papan nama kantor itu.',
    en: 'Hand it in or send it to the PPID of each of these offices, one letter each, with the other office struck out: {offices}. We keep no addresses of offices; look on the office’s own site or sign.',
  },
  letter_how_receipt: {
    id: 'Minta tanda terima dengan nomor pendaftaran (UU 14/2008 Pasal 22 ayat (4)) dan catat tanggalnya.',
    en: 'Ask for a receipt with its registration number (UU 14/2008 Article 22(4)) and note the date.',
  },
  letter_how_wait: {
    id: 'PPID memberi jawaban tertulis paling lambat 10 hari kerja sesudahnya (Pasal 22 ayat (7)). Waktunya dapat ditambah paling lama 7 hari kerja dengan alasan tertulis (ayat (8)).',
    en: 'The PPID answers in writing within 10 working days of it (Article 22(7)). The time may be extended by at most 7 working days, with reasons given in writing (paragraph (8)).',
  },
  letter_how_objection: {
    id: 'Bila tidak dijawab atau ditolak, Anda dapat mengajukan keberatan tertulis kepada atasan PPID (Pasal 35).',
    en: 'If there is no answer, or a refusal, you may object in writing to the PPID’s superior (Article 35).',
  },
  letter_mail: {
    id: 'Buka di email',
    en: 'Open in email',
  },
  letter_indonesian: {
    id: 'Suratnya',
    en: 'The letter, in Indonesian',
  },
  letter_reading: {
    id: 'Isi surat dalam bahasa Inggris',
    en: 'The letter in English, for reading',
  },
} as const satisfies Record<string, Words>;
