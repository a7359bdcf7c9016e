import { berkasKindCodes, kindOf } from './berkas-kinds.js';
import type { BerkasKindView } from './berkas.dto.js';
import { contentTypes } from './content/content-types.js';

/** The kinds as both doors serve them. */
export function listKinds(): BerkasKindView[] {
  return berkasKindCodes.map((code) => {
    const { label, purpose, books, required = false, perOfficer = false, types } = kindOf(code);
    return { code, label, purpose, books: [...books], required, perOfficer, accepts: types.map((type) => contentTypes[type].name) };
  });
}
