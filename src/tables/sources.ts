import { address, archivedAddress, date, option, optional, text } from './column.ts';
import { locator, rowId } from './shared-columns.ts';
import { defineTable } from './table.ts';

export const sources = defineTable({
  name: 'sources',
  title: { id: 'Sumber', en: 'Sources' },
  row: { id: 'satu dokumen yang memuat angka', en: 'a document that published figures' },
  needsRows: true,
  columns: {
    id: rowId(),
    publisher: text({
      title: { id: 'Penerbit', en: 'Publisher' },
      description: { id: 'Lembaga atau media yang menerbitkan.', en: 'The body or outlet that published it.' },
    }),
    publisher_kind: option({
      title: { id: 'Jenis penerbit', en: 'Kind of publisher' },
      description: { id: 'Golongan penerbit.', en: 'The group that the publisher belongs to.' },
      options: {
        regency_government: { id: 'pemerintah kabupaten ini', en: 'this regency’s government' },
        provincial_government: { id: 'pemerintah provinsi', en: 'provincial government' },
        central_government: { id: 'pemerintah pusat', en: 'central government' },
        other_government: { id: 'pemerintah daerah lain', en: 'another local government' },
        statistics_office: { id: 'BPS', en: 'statistics office (BPS)' },
        social_security_agency: { id: 'BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan' },
        press: { id: 'pers', en: 'press' },
        document_copy: { id: 'salinan dokumen', en: 'copy of a document' },
        code_repository: { id: 'repositori data', en: 'data repository' },
        research: { id: 'penelitian', en: 'research' },
        other: { id: 'lainnya', en: 'other' },
      },
    }),
    quoting: optional(
      'none',
      text({
        title: { id: 'Mengutip', en: 'Quoting' },
        description: {
          id: 'Lembaga yang dikutip penerbit, bila disebut.',
          en: 'The office that the publisher quotes, where it says so.',
        },
      }),
    ),
    title: optional(
      'not_seen',
      text({
        title: { id: 'Judul', en: 'Title' },
        description: {
          id: 'Judul dokumen.',
          en: 'Title of the document.',
        },
      }),
    ),
    title_from: optional(
      'not_seen',
      option({
        title: { id: 'Asal judul', en: 'Title taken from' },
        description: {
          id: 'Judul dibaca di halaman atau dari alamatnya.',
          en: 'Whether the title was read on the page or off its address.',
        },
        options: {
          page: { id: 'halaman', en: 'the page' },
          address: { id: 'alamat halaman', en: 'the page’s address' },
        },
      }),
    ),
    url: address({
      title: { id: 'Alamat', en: 'Address' },
      description: { id: 'Alamat halaman saat dibaca.', en: 'Address of the page when it was read.' },
    }),
    published: optional(
      'not_seen',
      date({
        title: { id: 'Terbit', en: 'Published' },
        description: {
          id: 'Tanggal terbit, pernyataan, atau acara yang terlihat.',
          en: 'Date of publication, statement or event as seen.',
        },
        past: true,
      }),
    ),
    seen: option({
      title: { id: 'Dibaca', en: 'Seen' },
      description: {
        id: 'Apakah dokumen dibaca utuh atau hanya sebagian.',
        en: 'Whether the document was read whole or only in part.',
      },
      options: {
        whole: { id: 'utuh', en: 'whole' },
        excerpt: { id: 'sebagian; sisanya belum dibaca', en: 'an excerpt; the rest has not been read' },
        not_recorded: { id: 'tidak tercatat utuh atau sebagian', en: 'not recorded whether whole or in part' },
      },
    }),
    locator: locator(),
    read_on: optional(
      'not_recorded',
      date({
        title: { id: 'Dibaca pada', en: 'Read on' },
        description: {
          id: 'Hari kami membaca dokumen; boleh hanya bulan atau tahun.',
          en: 'The day on which we read the document; it may be reduced to a month or a year.',
        },
        past: true,
        filledLater: true,
      }),
    ),
    archived_url: optional(
      'not_recorded',
      archivedAddress({
        title: { id: 'Salinan di arsip', en: 'Archived copy' },
        description: {
          id: 'Alamat salinan dokumen di arsip web, yang tetap ada bila halaman aslinya hilang.',
          en: 'Address of a copy in an archive of the web, which stays when the page itself is gone.',
        },
        filledLater: true,
      }),
    ),
  },
});
