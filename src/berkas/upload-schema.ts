import type { Type } from '@nestjs/common';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { UploadBerkasInput, UploadVersionInput } from './berkas-inputs.dto.js';

/** A multipart body in OpenAPI: the file and, beside it, the fields of an input; those of place and officer as "place.rak". */
export const uploadBody = (input: Type<unknown>) => ({
  allOf: [
    { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary', description: 'PDF, JPEG, PNG, WebP; draf juga .docx dan .xlsx' } } },
    { $ref: getSchemaPath(input) },
  ],
});

/** Inputs named only inside a multipart body must be told to the document. */
export const UploadModels = () => ApiExtraModels(UploadBerkasInput, UploadVersionInput);
