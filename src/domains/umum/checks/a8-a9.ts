import { text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { type Across, defineCheck } from '#catalogue/checking/define-check';
import { sameName } from '#catalogue/checking/same-name';
import { isOutgoing } from './a7.js';

export const sentLetterIsAgendaed = defineCheck({
  id: 'A8-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['A.8', 'A.7'],
  columns: {
    'A.8': ['tanggal_pengiriman', 'tanggal_surat', 'nomor_surat'],
    'A.7': ['arah', 'keluar_nomor', 'keluar_tanggal'],
  },
  rule: 'every A.8 row (tanggal, nomor surat) exists as surat keluar in A.7; tanggal_pengiriman >= tanggal_surat',
  message: 'Surat ekspedisi tidak ada di agenda',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['tanggal_pengiriman', 'tanggal_surat'],
  mend: 'Samakan nomor dan tanggal surat dengan Buku Agenda (A.7); surat dikirim tidak sebelum tanggal surat.',
  row(values) {
    const [sent, dated] = [dateOf(values.tanggal_pengiriman), dateOf(values.tanggal_surat)];
    return sent && dated && sent < dated ? { columns: ['tanggal_pengiriman', 'tanggal_surat'], message: 'Tanggal pengiriman sebelum tanggal surat' } : undefined;
  },
  cross(across) {
    const agenda = [...across.rows('A.7'), ...across.previous('A.7')].filter(({ values }) => isOutgoing(values));
    return across.rows('A.8').flatMap(({ values }, index) => {
      const entered = agenda.some(({ values: letter }) =>
        sameName(letter.keluar_nomor, values.nomor_surat) && dateOf(letter.keluar_tanggal) === dateOf(values.tanggal_surat));
      return entered || isFromBefore(text(values.tanggal_surat), across) ? [] : [{ row: index + 1, columns: ['nomor_surat', 'tanggal_surat'] }];
    });
  },
});

/** Written last month and sent in this one: it stands in last month's agenda, which may not be at hand. */
const isFromBefore = (dated: string, { world: { period, previous } }: Across): boolean =>
  period !== undefined && previous?.['A.7'] === undefined && dated !== '' && dated < period;

export const mediaOfKind = defineCheck({
  id: 'A9-01', severity: 'error', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.9'],
  columns: {
    'A.9': ['jenis_peraturan', 'media'],
  },
  rule: 'peraturan_desa => lembaran_desa; others => berita_desa',
  message: 'Media pengundangan salah',
  basis: 'Permendagri 111/2014 (recalled)', mark: 'R',
  mend: 'Peraturan Desa diundangkan di Lembaran Desa, peraturan lain di Berita Desa.',
  row({ jenis_peraturan: kind, media }) {
    if (text(kind) === '') return undefined;
    return media === (kind === 'peraturan_desa' ? 'lembaran_desa' : 'berita_desa') ? undefined : { columns: ['media'] };
  },
});
