/** How offices shorten the words of the law's headings. */
const longForms: Readonly<Record<string, string>> = {
  TGL: 'TANGGAL', TTL: 'TEMPAT TANGGAL LAHIR', NO: 'NOMOR', NOMER: 'NOMOR', NMR: 'NOMOR', NMOR: 'NOMOR', NOS: 'NOMOR',
  KET: 'KETERANGAN', JML: 'JUMLAH', JUM: 'JUMLAH', JMLH: 'JUMLAH', DLM: 'DALAM', HUB: 'HUBUNGAN', GOL: 'GOLONGAN', KAB: 'KABUPATEN',
  PROV: 'PROVINSI', PROP: 'PROVINSI', PROPINSI: 'PROVINSI', THN: 'TAHUN', TH: 'TAHUN', JNS: 'JENIS', KEL: 'KELAMIN', YG: 'YANG', PEND: 'PENDIDIKAN', REK: 'REKENING',
  STS: 'STATUS', NM: 'NAMA', ALMT: 'ALAMAT', TMP: 'TEMPAT', TMPT: 'TEMPAT', LHR: 'LAHIR', PEM: 'PEMERINTAH', ANGG: 'ANGGOTA', KLG: 'KELUARGA', BLN: 'BULAN', JK: 'JENIS KELAMIN',
  NOKK: 'NOMOR KK', NKK: 'NOMOR KK', KARTUKELUARGA: 'KK', BDS: 'BENDAHARA',
};
/** Words that say nothing about which column it is. */
const fillers = new Set(['DAN', 'ATAU', 'RP', 'DI', 'YANG', 'KOLOM', 'BANTU']);

/** "Tgl. Lahir" and "TANGGAL LAHIR" are the same heading. */
export function headingWords(text: string): string {
  return text
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\bL\s*\/\s*P\b/g, 'JENIS KELAMIN')
    .replace(/\bKARTU KELUARGA\b/g, 'KK')
    .replace(/[^A-Z0-9]+/g, ' ')
    .split(' ')
    .flatMap((word) => (longForms[word] ?? word).split(' '))
    .filter((word) => word !== '' && !fillers.has(word))
    .join(' ');
}

/** 0 to 1: how many words two headings share; a word cut short counts as the word. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word) || (word.length >= 4 && other.some((longer) => longer.length >= 4 && (longer.startsWith(word) || word.startsWith(longer)))));
  return (2 * Math.min(shared.length, other.length)) / (one.length + other.length);
}
