import type { CodeList } from './code-list.js';
import { kelasTanah, asalTanahKas, peruntukanTanahKas } from './land.js';
import { sumberDana, jenisPajak, sumberKasRt } from './money.js';
import { keperluanSuratPengantar, tujuanRujukan, jenisKegiatanRt, sektor } from './neighbourhood.js';
import { pekerjaan } from './occupation.js';
import { jenisPeraturanDesa, mediaPengundangan, arahSurat, jabatanPerangkatDesa } from './office.js';
import { jenisKelamin, statusPerkawinanBuku, statusKawin, agama, pendidikan, hubunganKeluarga, golonganDarah, dapatMembacaHuruf, kewarganegaraan } from './person.js';
import { jenisMutasi, klasifikasiPindah, statusTinggal, statusPenduduk } from './residence.js';

/** Every code list, by the key that columns name in `codes`. */
export const codeLists = {
  jenis_kelamin: jenisKelamin,
  status_perkawinan_buku: statusPerkawinanBuku,
  status_kawin: statusKawin,
  dapat_membaca_huruf: dapatMembacaHuruf,
  kewarganegaraan: kewarganegaraan,
  agama: agama,
  pendidikan: pendidikan,
  hubungan_keluarga: hubunganKeluarga,
  golongan_darah: golonganDarah,
  pekerjaan: pekerjaan,
  jenis_peraturan_desa: jenisPeraturanDesa,
  media_pengundangan: mediaPengundangan,
  jenis_mutasi: jenisMutasi,
  klasifikasi_pindah: klasifikasiPindah,
  status_tinggal: statusTinggal,
  status_penduduk: statusPenduduk,
  arah_surat: arahSurat,
  jabatan_perangkat_desa: jabatanPerangkatDesa,
  sumber_dana: sumberDana,
  jenis_pajak: jenisPajak,
  kelas_tanah: kelasTanah,
  asal_tanah_kas: asalTanahKas,
  peruntukan_tanah_kas: peruntukanTanahKas,
  keperluan_surat_pengantar: keperluanSuratPengantar,
  tujuan_rujukan: tujuanRujukan,
  jenis_kegiatan_rt: jenisKegiatanRt,
  sumber_kas_rt: sumberKasRt,
  sektor: sektor,
} as const satisfies Readonly<Record<string, CodeList>>;

export type CodeLists = Readonly<Record<string, CodeList>>;

/** The list a column names; a name that is not declared is a fault of ours, found when the process starts. */
export function codeListOf(key: string): CodeList {
  const list = (codeLists as CodeLists)[key];
  if (!list) throw new Error(`code list ${key} is not declared`);
  return list;
}
