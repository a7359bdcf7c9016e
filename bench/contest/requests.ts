import type { Desk } from '../arena/desks.js';

/** One page of fifty residents for each desk, as a screen asks for it. */
export function listRequests(desks: readonly Desk[], book = 'B.1', query = ''): string[] {
  return desks.map(({ desaId, token }) => request('GET', `/api/desa/${desaId}/books/${book}/entries${query}`, token));
}

/** One resident with sixteen columns for each desk, written in the running month. */
export function createRequests(desks: readonly Desk[]): string[] {
  return desks.map(({ desaId, token }, n) => request('POST', `/api/desa/${desaId}/books/B.1/entries`, token, {
    values: {
      nama_lengkap: `Muhammad Yusran ${n}`, jenis_kelamin: 'L', status_perkawinan: 'K', tempat_lahir: 'Balangan', tanggal_lahir: '1990-08-17', agama: '1',
      pendidikan_terakhir: '5', pekerjaan: '9', dapat_membaca_huruf: 'AL', kewarganegaraan: 'WNI', alamat_lengkap: 'Jl. Desa Nomor 12', kedudukan_dalam_keluarga: '1',
      nik: `631103170890${String(n + 1).padStart(4, '0')}`, no_kk: `631103120619${String(n + 1).padStart(4, '0')}`, dusun: 'Dusun I', rt: '002',
    },
  }));
}

function request(method: string, path: string, token: string, body?: object): string {
  const text = body ? JSON.stringify(body) : '';
  const headers = [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1', `authorization: Bearer ${token}`];
  if (body) headers.push('content-type: application/json', `content-length: ${Buffer.byteLength(text)}`);
  return `${headers.join('\r\n')}\r\n\r\n${text}`;
}
