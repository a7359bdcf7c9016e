import { sen, text } from '#catalogue/checking/cells';
import { type Across, defineCheck, type Failure } from '#catalogue/checking/define-check';
import { sameActivity } from '#catalogue/checking/same-name';
import { accountsOf, type BudgetLine, inForce, isUnder } from './accounts.js';

const ofOfficials = /penghasilan tetap|siltap|tunjangan\b.*(kepala desa|kades|sekretaris|sekdes|perangkat|bpd|permusyawaratan)|operasional\b.*(bpd|permusyawaratan)/i;
/** Belongs to the 70 % although it stands in one line with the rest. */
const ofTheRest = /operasional pemerintah|operasional\/|\brt\b|\brw\b|jaminan/i;
const bengkok = /bengkok/i;
/** Siltap and tunjangan of kades, of perangkat, tunjangan BPD: as accounts, and as kegiatan with operasional BPD. */
const officialAccounts = [['5', '1', '1'], ['5', '1', '2'], ['5', '1', '4']];
const officialActivities = ['1', '2', '5', '6'].map((activity) => ['5', 'k', '1', '1', activity]);
const share = { of: 100, most: 30 };

export const thirtyPercent = defineCheck({
  id: 'C1-03', severity: 'warn', blocks: 'never', overridable: true, scope: 'book',
  books: ['C.1'],
  columns: {
    'C.1': ['kode_rekening', 'uraian', 'anggaran'],
  },
  rule: 'of the belanja of the budget, at most 30 % for penghasilan tetap and tunjangan of kades, sekdes and perangkat and for tunjangan and operasional of the BPD; at least 70 % for the rest, to which operasional of the pemerintah desa and insentif RT/RW belong; belanja paid from the yield of tanah bengkok is left out of the reckoning',
  message: 'Siltap, tunjangan dan BPD melebihi 30% belanja',
  basis: 'PP 43/2014 ps 100 as changed by PP 11/2019 (recalled)', mark: 'R',
  needs: [],
  mend: 'Turunkan bagian itu sampai paling banyak 30% belanja, di luar hasil tanah bengkok.',
  /** Read so: reckoned on the lines without details below them, so that nothing counts twice. */
  whole(rows) {
    const lines = inForce(rows);
    const spending = accountsOf(lines).spending.split('.');
    const leaves = lines.filter((line) => isUnder(line, spending) && line.children.length === 0 && !chain(line).some(({ values }) => bengkok.test(text(values.uraian))));
    const total = sumOf(leaves);
    const officials = sumOf(leaves.filter((line) => chain(line).some(isForOfficials)));
    return total > 0 && officials * share.of > total * share.most ? {} : undefined;
  },
});

const sumOf = (lines: readonly BudgetLine[]): number => lines.reduce((total, { amount }) => total + amount, 0);

function chain(line: BudgetLine): BudgetLine[] {
  return line.parent ? [line, ...chain(line.parent)] : [line];
}

function isForOfficials(line: BudgetLine): boolean {
  const name = text(line.values.uraian);
  if (ofTheRest.test(name)) return false;
  return ofOfficials.test(name) || [...officialAccounts, ...officialActivities].some((steps) => isUnder(line, steps));
}

export const plannedActivities = defineCheck({
  id: 'C1-04', severity: 'error', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.1', 'D.1'],
  columns: {
    'C.1': ['kode_rekening', 'uraian', 'anggaran'],
    'D.1': ['nama_proyek_kegiatan', 'jumlah'],
  },
  rule: 'every kegiatan in belanja bidang 2 exists in D.1/RKPDes of the year; jumlah <= RKPDes pagu or an approved perubahan',
  message: 'Kegiatan tidak ada di RKPDes',
  basis: 'Majalengka lembar evaluasi 2.1.1 verified', mark: 'V',
  needs: [],
  mend: 'Masukkan kegiatan ke RKPDes (D.1) lewat perubahan, atau sesuaikan anggarannya dengan pagu.',
  cross(across) {
    const planned = across.rows('D.1');
    return activitiesOfDevelopment(across).flatMap(({ row, values, amount }): Failure[] => {
      const plans = planned.filter(({ values: plan }) => sameActivity(plan.nama_proyek_kegiatan, values.uraian));
      if (plans.length === 0) return [{ row, columns: ['uraian'] }];
      const ceiling = plans.reduce((total, { values: plan }) => total + sen(plan.jumlah), 0);
      return amount > ceiling ? [{ row, columns: ['anggaran'], message: 'Anggaran kegiatan melebihi pagu RKPDes' }] : [];
    });
  },
});

/**
 * Read so: bidang 2 is Pelaksanaan Pembangunan, and a kegiatan is the third step of its code: 2.x.y in the kegiatan column, or in the one
 * code column; 2.2.y in a budget with the accounts of 113/2014, where 2 is the spending.
 */
function activitiesOfDevelopment({ rows }: Across): BudgetLine[] {
  const lines = inForce(rows('C.1'));
  const isOld = accountsOf(lines).spending === '2';
  return lines.filter(({ path }) => {
    if (path[1] === 'k') return path.length === 5 && path[2] === '2';
    return path.length === 3 && path[0] === '2' && (!isOld || path[1] === '2');
  });
}
