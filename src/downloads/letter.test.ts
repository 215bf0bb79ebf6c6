import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { rowOf } from '../data/dataset.ts';
import { bare, takeMarks } from '../press/mark.ts';
import { letterMail, letterOf, letterText, officesOf } from './letter.ts';

const site = { name: 'Situs Contoh', address: 'https://contoh.test' };
const gap = rowOf(data, 'gaps', 'gap002');

test('the letter is whole: addressed, asking the question of the gap, with its reason and the law', () => {
  const text = bare(letterText(letterOf(gap, site, 'id')));
  expect(text).toBe(
    [
      '[tempat dan tanggal]',
      'Perihal: Permohonan informasi publik',
      'Kepada Yth. Pejabat Pengelola Informasi dan Dokumentasi (PPID)\nBPJS Ketenagakerjaan Cabang Contoh',
      'Dengan hormat,',
      'Saya, warga negara Indonesia,\nnama: [nama lengkap]\nalamat: [alamat lengkap]\ntelepon atau email: [nomor telepon atau email]',
      'meminta informasi publik berikut, menurut hak saya dalam Pasal 4 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik:',
      'Terhadap jumlah pekerja mana persentase Kabupaten Contoh dihitung?',
      'Alasan saya seperti yang ditulis situs Situs Contoh (https://contoh.test):',
      '“Dua sumber menyebut jumlah pekerja yang berbeda.”',
      'Mohon jawaban tertulis, beserta salinan dokumen atau tabel yang memuat angkanya dan tanggal keadaannya, dikirim ke alamat atau email di atas.',
      'Bila kantor Bapak/Ibu tidak menguasai informasi ini, atau hanya sebagian, mohon disebutkan kantor mana yang menguasainya.',
      'Menurut Pasal 22 ayat (7) undang-undang itu, pemberitahuan tertulis disampaikan paling lambat 10 hari kerja sejak permintaan diterima. Menurut ayat (8), waktunya dapat diperpanjang paling lambat 7 hari kerja berikutnya dengan alasan tertulis.',
      'Terima kasih atas perhatian Bapak/Ibu.',
      'Hormat saya,\n[tanda tangan]\n[nama lengkap]',
    ].join('\n\n'),
  );
});

test('two offices are addressed by number', () => {
  const two = rowOf(data, 'gaps', 'gap001');
  expect(officesOf(two, 'en').map(bare)).toEqual([
    'BPJS Ketenagakerjaan, Contoh branch',
    'Manpower Office, Contoh Regency',
  ]);
  expect(bare(letterText(letterOf(two, site, 'id')))).toContain(
    '(PPID)\n1. BPJS Ketenagakerjaan Cabang Contoh\n2. Dinas Tenaga Kerja Kabupaten Contoh\n',
  );
});

test.each(data.gaps.map((each) => [each.id, each] as const))(
  '%s: both readings have the same paragraphs and the same blanks',
  (_id, each) => {
    const shape = (language: 'id' | 'en') =>
      letterOf(each, site, language).paragraphs.map(({ lines, quoted }) => [
        quoted,
        ...lines.map((line) => line.filter((part) => 'blank' in part).length),
      ]);
    expect(shape('en')).toEqual(shape('id'));
    expect(officesOf(each, 'en')).toHaveLength(officesOf(each, 'id').length);
  },
);

test('the mail link carries the letter and names no receiver', () => {
  const url = new URL(takeMarks(letterMail(letterOf(gap, site, 'id'))).text);
  expect(url.pathname).toBe('');
  expect(url.searchParams.get('subject')).toBe('Permohonan informasi publik');
  expect(url.searchParams.get('body')!.replaceAll('\r\n', '\n')).toBe(bare(letterText(letterOf(gap, site, 'id'))));
});
