import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Catalogue } from '#catalogue/catalogue';
import { entrySchema, schemaName } from '#catalogue/json-schema';

const problemSchema = {
  type: 'object',
  description: 'Masalah (RFC 9457): kode untuk program, kalimat untuk orang, dan cara membetulkannya.',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'errors'],
  properties: {
    type: { type: 'string', description: 'Alamat jenis masalah' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Tetap, untuk program', examples: ['invalid_input'] },
    detail: { type: 'string', description: 'Kalimat untuk orang' },
    instance: { type: 'string', description: 'Nomor permintaan' },
    errors: {
      type: 'array',
      items: {
        type: 'object', required: ['message'],
        properties: { field: { type: 'string', description: 'Isian yang salah' }, message: { type: 'string' }, mend: { type: 'string', description: 'Cara membetulkan' }, entryId: { type: 'string', format: 'uuid', description: 'Baris buku yang dimaksud' } },
      },
    },
  },
};

const tags: Record<string, string> = {
  masuk: 'Masuk, sesi, dan jabatan', wilayah: 'Kecamatan dan desa', katalog: 'Buku, daftar pilihan dan pemeriksaan yang dideklarasikan', buku: 'Baris-baris buku dan bulannya',
  berkas: 'Berkas pendukung', pengajuan: 'Pengajuan desa', verifikasi: 'Pemeriksaan oleh kecamatan', jejak: 'Jejak tindakan yang berantai', pemberitahuan: 'Pemberitahuan untuk jabatan', keadaan: 'Keadaan layanan',
};

/** The OpenAPI 3.1 document: the routes as declared, a JSON Schema per edition of every book, and problem+json for every refusal. */
export function openApiDocument(app: INestApplication, catalogue: Catalogue): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('PERUT: Pendampingan Rutin')
    .setDescription('Pembinaan dan pengawasan administrasi desa oleh kecamatan. Pintu yang sama sebagai GraphQL: /graphql. Uang dalam rupiah, tanggal TTTT-BB-HH, bulan TTTT-BB.')
    .setVersion('0.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Token dari POST /api/auth/sign-in, berlaku 10 menit' });
  for (const [name, description] of Object.entries(tags)) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
  const schemas = ((document.components ??= {}).schemas ??= {}) as Record<string, unknown>;
  schemas['Problem'] = problemSchema;
  for (const book of catalogue.books) for (const edition of book.editions) schemas[schemaName(book, edition)] = entrySchema(book, edition);
  for (const path of Object.values(document.paths)) refuseAsProblem(path as Record<string, unknown>);
  return document;
}

const refusals = { 401: 'Belum masuk', 403: 'Jabatan tidak berwenang', 404: 'Tidak ditemukan', 409: 'Bertentangan dengan keadaan', 422: 'Isian perlu diperbaiki' };

function refuseAsProblem(path: Record<string, unknown>): void {
  for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
    const operation = path[method] as { responses: Record<string, unknown>; security?: unknown } | undefined;
    if (!operation) continue;
    for (const [status, description] of Object.entries(refusals)) {
      if ((status === '401' || status === '403') && !operation.security) continue;
      operation.responses[status] ??= { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
    }
  }
}
