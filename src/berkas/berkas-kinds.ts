import type { ContentType } from './content/content-types.js';

export interface BerkasKind {
  readonly label: string;
  /** What it is for, as the desa would ask. */
  readonly purpose: string;
  /** Books it goes with; the first is assumed when none is named. */
  readonly books: readonly string[];
  /** required: the book cannot be checked without it (checklist item K8). */
  readonly required?: boolean;
  /** Belongs to a person of the desa: name and jabatan are asked. */
  readonly perOfficer?: boolean;
  /** What must be said with it. */
  readonly asks?: readonly ('book' | 'period')[];
  /** Holds until it expires or is replaced, not for one month. */
  readonly standing?: boolean;
  readonly types: readonly ContentType[];
}

const paper = ['pdf', 'jpeg', 'png', 'webp'] as const;
const picture = ['jpeg', 'png', 'webp'] as const;
const draft = ['pdf', 'docx', 'xlsx'] as const;

/** The kinds of berkas a desa collects: the list of the guideline's first stage, and what the books need beside their rows. */
export const berkasKinds = {
  sk_kepala_desa: { label: 'SK Kepala Desa', purpose: 'Salinan keputusan pengangkatan Kepala Desa atau Penjabatnya.', books: ['A.4'], required: true, perOfficer: true, standing: true, types: paper },
  sk_perangkat: { label: 'SK Perangkat Desa', purpose: 'Keputusan pengangkatan perangkat desa.', books: ['A.4'], required: true, perOfficer: true, standing: true, types: paper },
  sk_bpd: { label: 'SK Pengurus BPD', purpose: 'Keputusan peresmian anggota dan pimpinan BPD.', books: ['E.7'], perOfficer: true, standing: true, types: paper },
  pas_foto: { label: 'Pas foto', purpose: 'Pas foto pejabat untuk berkas perorangan.', books: [], perOfficer: true, standing: true, types: picture },
  surat_pengantar: { label: 'Surat pengantar RT/RW', purpose: 'Surat pengantar dari RT/RW dalam berkas perorangan.', books: [], perOfficer: true, standing: true, types: paper },
  draf_dokumen: { label: 'Draf dokumen', purpose: 'Naskah yang masih disusun; satu-satunya yang boleh Word atau Excel.', books: [], types: draft },
  bukti_verifikasi_sekdes: { label: 'Bukti verifikasi Sekretaris Desa', purpose: 'Lembar pemeriksaan yang diparaf Sekretaris Desa.', books: [], types: paper },
  lembar_pengesahan: { label: 'Lembar Pengesahan', purpose: 'Bukti pengesahan Kepala Desa, bertanda tangan.', books: [], asks: ['period'], types: paper },
  buku_scan: { label: 'Buku dalam bentuk berkas', purpose: 'Buku yang diserahkan sebagai berkas, misalnya cetakan Siskeudes.', books: [], asks: ['book', 'period'], types: paper },
  rekening_koran: { label: 'Rekening koran', purpose: 'Mutasi rekening kas desa dari bank untuk bulan itu.', books: ['C.6'], required: true, asks: ['period'], types: paper },
  bukti_transaksi: { label: 'Bukti transaksi', purpose: 'Kuitansi, nota atau bukti setor pajak.', books: ['C.4', 'C.5'], types: paper },
  bast: { label: 'BAST', purpose: 'Berita acara serah terima hasil pembangunan.', books: ['D.3'], required: true, types: paper },
  foto_kegiatan: { label: 'Foto kegiatan', purpose: 'Dokumentasi pembangunan atau kegiatan.', books: ['D.2', 'D.3'], types: paper },
  peraturan_desa: { label: 'Peraturan Desa', purpose: 'Naskah peraturan desa yang sudah ditetapkan.', books: ['A.1'], standing: true, types: paper },
  keputusan_kepala_desa: { label: 'Keputusan Kepala Desa', purpose: 'Naskah keputusan yang sudah ditetapkan.', books: ['A.2'], standing: true, types: paper },
  bukti_hak_tanah: { label: 'Bukti hak tanah', purpose: 'Sertifikat atau surat keterangan tanah kas desa.', books: ['A.5'], standing: true, types: paper },
  lainnya: { label: 'Lainnya', purpose: 'Berkas yang tidak masuk jenis lain; judulnya menjelaskan.', books: [], types: paper },
} as const satisfies Record<string, BerkasKind>;

export type BerkasKindCode = keyof typeof berkasKinds;
export const berkasKindCodes = Object.keys(berkasKinds) as BerkasKindCode[];
export const kindOf = (code: BerkasKindCode): BerkasKind => berkasKinds[code];

/** Kinds without which a book cannot be checked: any one of them will do. */
export function requiredKindsOf(book: string): readonly BerkasKindCode[] {
  return berkasKindCodes.filter((code) => kindOf(code).required && kindOf(code).books.includes(book));
}
