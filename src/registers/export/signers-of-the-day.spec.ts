import { signatureOf } from './signers-of-the-day.js';

const kades = { role: 'kepala_desa', position: 'left', label: 'MENGETAHUI KEPALA DESA' } as const;
const sekdes = { role: 'sekretaris_desa', position: 'right', label: 'SEKRETARIS DESA' } as const;

it('a stand-in signs as one', () => {
  expect(signatureOf(kades, { name: 'Rahmadi', role: 'kepala_desa', acting: 'plt' })).toEqual({ position: 'left', name: 'Rahmadi', label: 'MENGETAHUI Plt. KEPALA DESA' });
  expect(signatureOf(sekdes, { name: 'Noor', role: 'sekretaris_desa', acting: 'plh' }).label).toBe('Plh. SEKRETARIS DESA');
});

it('a vacant office keeps its place', () => {
  expect(signatureOf(sekdes)).toEqual({ position: 'right', name: '', label: 'SEKRETARIS DESA' });
});
