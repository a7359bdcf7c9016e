/** What a berkas may be made of, by content. */
export const contentTypes = {
  pdf: { name: 'PDF', mime: 'application/pdf', extensions: ['pdf'] },
  jpeg: { name: 'JPEG', mime: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { name: 'PNG', mime: 'image/png', extensions: ['png'] },
  webp: { name: 'WebP', mime: 'image/webp', extensions: ['webp'] },
  docx: { name: 'Word (.docx)', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { name: 'Excel (.xlsx)', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
} as const satisfies Record<string, { readonly name: string; readonly mime: string; readonly extensions: readonly [string, ...string[]] }>;

export type ContentType = keyof typeof contentTypes;
