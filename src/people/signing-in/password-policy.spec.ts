import { passwordFault } from './password-policy.js';
import { oneTimePassword } from './passwords.js';

describe('a password', () => {
  it.each([
    ['pendek', 'paling sedikit 10 huruf'],
    ['x'.repeat(129), 'paling banyak 128 huruf'],
    ['Rahasia2026!', 'terlalu mudah ditebak'],
    ['1234567890', 'terlalu mudah ditebak'],
    ['aaaaaaabbbbbb', 'terlalu banyak huruf yang sama'],
    ['punya-sekdes.awayan', 'tidak boleh memuat nama pengguna'],
  ])('%s is refused: %s', (password, fault) => {
    expect(passwordFault(password, 'sekdes.awayan')).toBe(fault);
  });

  it('of three words that have nothing to do with each other is taken', () => {
    expect(passwordFault('jukung pisau embun', 'sekdes.awayan')).toBeUndefined();
  });

  it('given once fits the policy and never comes twice', () => {
    const given = Array.from({ length: 200 }, oneTimePassword);
    expect(new Set(given).size).toBe(given.length);
    expect(given.filter((password) => passwordFault(password, 'sekdes.awayan'))).toEqual([]);
  });
});
