import { nextActions } from './next-actions.js';

const submission = { state: 'under_review', bidang: 'umum', claimedDuty: 'his', verifiedAccount: null, forApproval: null } as const;
const verified = { ...submission, state: 'verified', verifiedAccount: 'verifier', forApproval: { books: [], withPerdes: [] } } as const;
const asker = (role: string, more = {}) => ({ role, dutyId: 'other', accountId: 'somebody', ...more });
const offered = (...asked: Parameters<typeof nextActions>): string[] => nextActions(...asked).map(({ action }) => action);

describe('what is offered next', () => {
  it('is not to claim what one has claimed; to anybody else nothing but to take it over', () => {
    expect(offered(submission, asker('verifikator_kecamatan', { dutyId: 'his' }))).toEqual(['request_revision', 'verify']);
    expect(offered(submission, asker('verifikator_kecamatan'))).toEqual(['claim']);
    expect(offered(submission, asker('kasi_tapem'))).toEqual(['claim', 'reject']);
  });

  it('is not to approve what one has verified, in whatever duty', () => {
    expect(offered(verified, asker('sekcam'))).toEqual(['approve', 'send_back']);
    expect(offered(verified, asker('sekcam', { accountId: 'verifier' }))).toEqual(['send_back']);
  });

  it('is not to approve what the camat alone approves', () => {
    const money = { ...verified, bidang: 'keuangan' } as const;
    const perdes = { ...verified, forApproval: { books: [{ book: 'A.1', mode: 'isian', nihil: false }], withPerdes: ['A.1'] } } as const;
    for (const one of [money, perdes]) {
      for (const role of ['kasi_tapem', 'sekcam']) expect(offered(one, asker(role))).toEqual(['send_back']);
      expect(offered(one, asker('camat'))).toEqual(['approve', 'send_back']);
    }
  });

  it('is nothing the duty may not', () => {
    expect(offered(verified, asker('sekretaris_desa'))).toEqual([]);
  });
});
