import { apbDesa } from './books/c1-apb-desa.js';
import { changedLine } from './budget-change.js';

test('a line of the budget begins its change as it was', () => {
  const edition = apbDesa.editions.find(({ code }) => code === apbDesa.versions.edition)!;
  expect(changedLine(apbDesa.versions, edition, { kode_rekening: '5.2.1', uraian: 'ATK', anggaran: 18_500_000, keterangan: null }))
    .toEqual({ kode_rekening: '5.2.1', uraian: 'ATK', anggaran_semula: 18_500_000, anggaran_menjadi: 18_500_000 });
});
