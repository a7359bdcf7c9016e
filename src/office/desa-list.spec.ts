import { desaOf } from './desa-list.js';

describe('the list of desa', () => {
  it('is read with comma or semicolon, whatever stands beside kode and nama', () => {
    const expected = [{ kode: '63.11.03.2001', nama: 'Awayan Hilir' }, { kode: '63.11.03.2002', nama: 'Badalungga' }];
    expect(desaOf('\uFEFFkode,nama\n63.11.03.2001,Awayan Hilir\n63.11.03.2002,Badalungga\n')).toEqual(expected);
    expect(desaOf('Nama;Kode;Pos\r\nAwayan Hilir;63.11.03.2001;71472\r\nBadalungga;63.11.03.2002;\r\n')).toEqual(expected);
  });

  it('without a kode, or with one twice, is refused with its line', () => {
    expect(() => desaOf('kode,nama\n,Badalungga')).toThrow('Baris 2');
    expect(() => desaOf('kode,nama\n1,A\n1,B')).toThrow('dua kali');
  });
});
