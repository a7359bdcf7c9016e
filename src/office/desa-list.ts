import { parse } from 'csv-parse/sync';

/** Reads the list of desa: a csv with a heading that has `kode` and `nama`, comma or semicolon. */
export function desaOf(csv: string): { kode: string; nama: string }[] {
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: (heading: string[]) => heading.map((name) => name.trim().toLowerCase()), delimiter: [',', ';'], skip_empty_lines: true, trim: true });
  const desa = rows.map(({ kode, nama }, index) => {
    if (!kode || !nama) throw new Error(`Baris ${index + 2} pada daftar desa: kolom "kode" dan "nama" wajib diisi.`);
    return { kode, nama };
  });
  const twice = desa.find(({ kode }, index) => desa.findIndex((other) => other.kode === kode) !== index);
  if (twice) throw new Error(`Kode desa ${twice.kode} tertulis dua kali pada daftar desa.`);
  return desa;
}
