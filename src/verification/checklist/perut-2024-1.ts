import type { Checklist } from './checklist.js';

/** The six headings of the guideline's third stage, as used from 2024. A published version never changes; what is changed is a new file. */
export const perut2024: Checklist = {
  version: 'perut-2024.1',
  basis: 'Pedoman Pendampingan Rutin Kecamatan Awayan 2024, tahap 3; bobot adalah usulan kantor',
  headings: [
    {
      no: 1, key: 'kelengkapan_dokumen', title: 'Pemeriksaan Kelengkapan Dokumen', weight: 20,
      items: [
        { code: 'K1', text: 'Laporan kegiatan pendampingan ada', mandatory: true, appliesTo: ['visit'] },
        { code: 'K2', text: 'Daftar hadir ada dan bertanda tangan', mandatory: true, appliesTo: ['visit'] },
        { code: 'K3', text: 'Notulen musyawarah ada', mandatory: true, appliesTo: ['visit'] },
        { code: 'K4', text: 'Bukti pendukung (foto/dokumentasi, materi) ada', mandatory: true, appliesTo: ['visit'] },
        { code: 'K5', text: 'Surat tugas/undangan ada', mandatory: false, appliesTo: ['visit'] },
        { code: 'K6', text: 'Berkas tersusun rapi menurut standar (urutan, penamaan, PDF terbaca)', mandatory: true, appliesTo: ['visit', 'submission'] },
        { code: 'K7', text: 'Semua buku wajib periode ini diajukan atau dinyatakan NIHIL', mandatory: true, appliesTo: ['submission'], autoCheck: 'book_coverage' },
        { code: 'K8', text: 'Lampiran wajib per buku ada (rekening koran untuk C.6, SK untuk A.4, BAST untuk D.3)', mandatory: true, appliesTo: ['submission'], autoCheck: 'attachment_rules' },
      ],
    },
    {
      no: 2, key: 'validasi_data', title: 'Validasi Data dan Informasi', weight: 25,
      items: [
        { code: 'V1', text: 'Identitas peserta benar (nama, jabatan, unsur pemdes/BPD/LKD)', mandatory: true, appliesTo: ['visit'] },
        { code: 'V2', text: 'Jadwal pada laporan sama dengan jadwal kunjungan', mandatory: true, appliesTo: ['visit'], autoCheck: 'visit_date_match' },
        { code: 'V3', text: 'Materi pendampingan sesuai rencana', mandatory: true, appliesTo: ['visit'] },
        { code: 'V4', text: 'Hasil yang dicapai sesuai fakta lapangan (uji petik)', mandatory: true, appliesTo: ['visit'] },
        { code: 'V5', text: 'NIK/KK/tanggal/jumlah lolos pemeriksaan mesin', mandatory: true, appliesTo: ['submission'], autoCheck: 'invariants:error' },
        { code: 'V6', text: 'Peringatan mesin dijelaskan', mandatory: false, appliesTo: ['submission'], autoCheck: 'invariants:warn' },
        { code: 'V7', text: 'Uji petik min. 5 baris cocok dengan bukti asli', mandatory: true, appliesTo: ['submission'] },
      ],
    },
    {
      no: 3, key: 'kesesuaian_rencana', title: 'Kesesuaian dengan Rencana dan Pedoman', weight: 15,
      items: [
        { code: 'R1', text: 'Sesuai rencana kerja/pedoman PERUT', mandatory: true, appliesTo: ['visit'] },
        { code: 'R2', text: 'Frekuensi pendampingan bulan ini terpenuhi', mandatory: true, appliesTo: ['visit'], autoCheck: 'visit_frequency' },
        { code: 'R3', text: 'Target capaian tercapai atau ada penjelasan', mandatory: true, appliesTo: ['visit'] },
        { code: 'R4', text: 'Musyawarah/sinkronisasi dilakukan sebelum pendampingan', mandatory: true, appliesTo: ['visit'], autoCheck: 'visit_synced' },
        { code: 'R5', text: 'Pelibatan BPD dan LKD', mandatory: false, appliesTo: ['visit'] },
        { code: 'R6', text: 'Format kolom sesuai lampiran peraturan', mandatory: true, appliesTo: ['submission'], autoCheck: 'form_version' },
      ],
    },
    {
      no: 4, key: 'kualitas_laporan', title: 'Penilaian Kualitas Laporan', weight: 10,
      items: [
        { code: 'Q1', text: 'Isi: menggambarkan kondisi nyata dan progres', mandatory: true, appliesTo: ['visit'] },
        { code: 'Q2', text: 'Format sesuai pedoman', mandatory: true, appliesTo: ['visit'] },
        { code: 'Q3', text: 'Bahasa jelas dan mudah dipahami', mandatory: true, appliesTo: ['visit'] },
        { code: 'Q4', text: 'Kendala dan solusi dituliskan', mandatory: false, appliesTo: ['visit'] },
        { code: 'Q5', text: 'Isi kolom jelas dan lengkap', mandatory: true, appliesTo: ['submission'] },
        { code: 'Q6', text: 'Tulisan/pindaian terbaca dan berstempel', mandatory: true, appliesTo: ['submission'] },
      ],
    },
    {
      no: 5, key: 'konsistensi_keberlanjutan', title: 'Konsistensi dan Keberlanjutan Data', weight: 15,
      items: [
        { code: 'C1', text: 'Data konsisten dengan laporan/periode sebelumnya (saldo awal, penduduk awal bulan)', mandatory: true, appliesTo: ['visit', 'submission'], autoCheck: 'carry_forward' },
        { code: 'C2', text: 'Tindak lanjut bulan lalu dilaporkan', mandatory: true, appliesTo: ['visit', 'submission'], autoCheck: 'follow_up_status' },
        { code: 'C3', text: 'Antar buku sesuai (B.1-B.2-B.3, C.3-C.4-C.6, D.1-D.2-D.3, A.1-A.9, A.7-A.8)', mandatory: true, appliesTo: ['submission'], autoCheck: 'cross_book' },
      ],
    },
    {
      no: 6, key: 'pengesahan_tanda_tangan', title: 'Pengesahan dan Tanda Tangan', weight: 15,
      items: [
        { code: 'T1', text: 'Ditandatangani pejabat berwenang (penandatangan buku atau Lembar Pengesahan; Camat pada laporan)', mandatory: true, appliesTo: ['visit', 'submission'], autoCheck: 'signatures' },
        { code: 'T2', text: 'Penandatangan menjabat pada tanggal itu', mandatory: true, appliesTo: ['visit', 'submission'], autoCheck: 'signer_in_office' },
        { code: 'T3', text: 'Tanggal pengesahan setelah penutupan periode (buku) atau setelah kunjungan (laporan)', mandatory: true, appliesTo: ['visit', 'submission'], autoCheck: 'sign_date' },
        { code: 'T4', text: 'Nomor dan stempel/TTE ada', mandatory: false, appliesTo: ['visit', 'submission'] },
      ],
    },
  ],
};
