import { Problem } from '#kernel/problem';

export const territoryProblems = {
  /** What a desa is measured by is not the desa's to set. */
  setByKecamatan: (fields: readonly string[]) =>
    new Problem(403, 'set_by_kecamatan', 'Masa peralihan dan batas kas ditetapkan kecamatan, bukan desa.', fields.map((field) => ({
      field, message: 'Hanya kecamatan yang menetapkan ini.', mend: 'Minta Kasi Tata Pemerintahan atau Admin Kecamatan menetapkannya; dusun boleh Anda ubah sendiri.',
    }))),
};
