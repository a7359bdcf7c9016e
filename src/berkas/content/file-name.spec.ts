import { fileUnder } from './file-name.js';

test.each([
  ['SK Kades.PDF', 'pdf', 'SK Kades.pdf', false],
  ['SK Kades.png', 'pdf', 'SK Kades.pdf', true],
  ['foto.JPG', 'jpeg', 'foto.jpg', false],
  ['C:\\Users\\desa\\scan 1.pdf', 'pdf', 'scan 1.pdf', false],
  ['../../etc/passwd', 'pdf', 'passwd.pdf', false],
  ['sk\u202efdp.exe', 'pdf', 'skfdp.pdf', true],
  ['', 'png', 'berkas.png', false],
  ['.pdf', 'pdf', 'berkas.pdf', false],
  ['a"b<c>.pdf\r\nX: y', 'pdf', 'a_b_c_.pdfX_ y.pdf', false],
] as const)('%j, being %s, is kept as %s', (given, type, fileName, remarked) => {
  expect(fileUnder(given, type)).toEqual({ fileName, remark: remarked ? (expect.stringContaining('disimpan sebagai') as unknown) : null });
});
