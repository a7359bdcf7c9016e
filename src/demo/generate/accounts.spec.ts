import { demoAccounts, demoPassword } from './accounts.js';
import { desaOfAwayan } from './awayan.js';
import { generateOffice } from './generate-office.js';

const office = generateOffice('2026-11-23');
const accounts = demoAccounts(office);

describe('demo accounts', () => {
  it('gives each account a user name of its own', () => {
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length);
    expect(accounts.map(({ username }) => username)).toEqual(expect.arrayContaining(['camat.awayan', 'sekdes.putatbasiun', 'kades.desaawayan', 'keuangan.putatbasiun']));
  });

  it('names the officers as A.4 does, so that their signatures hold', () => {
    for (const desa of office) {
      const names = desa.books['A.4']!.map(({ values }) => values['nama']);
      for (const account of accounts.filter(({ place, role }) => place === desa.kode && role !== 'operator_desa')) expect(names).toContain(account.name);
    }
  });

  it('gives each desa exactly one verifier', () => {
    const assigned = accounts.flatMap(({ assigned: shares }) => shares ?? []);
    expect(assigned.sort()).toEqual(desaOfAwayan.map(({ kode }) => kode).sort());
  });

  it('makes passwords that can be read aloud, and others with a secret', () => {
    expect(demoPassword('sekdes.putatbasiun')).toBe('Perut-putatbasiun-2026!');
    expect(demoPassword('sekdes.putatbasiun', 'a')).not.toBe(demoPassword('sekdes.putatbasiun', 'b'));
  });
});
