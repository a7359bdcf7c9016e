import { Readable } from 'node:stream';
import type { UploadBerkasInput } from '#berkas/berkas-inputs.dto';
import { ReceiveFile } from '#berkas/receive-file';
import { UploadBerkas } from '#berkas/upload-berkas';
import type { House } from './house.js';

/** Uploads a content as a berkas of the desa, inside the act of somebody. */
export async function fileBerkas(house: House, desaId: string, content: Buffer, name: string, input: UploadBerkasInput): Promise<{ readonly id: string }> {
  const file = await house.get(ReceiveFile).do(desaId, Readable.from([content]), name);
  return house.get(UploadBerkas).do(desaId, file, input);
}
