import { ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Type } from 'class-transformer';
import type { Problem } from '../problem.js';
import { validation } from './validation.js';

class Order {
  @IsString() @MinLength(1) @MaxLength(500) reason?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) first?: number;
  @IsOptional() @IsArray() @ArrayMinSize(1) @IsString({ each: true }) books?: string[];
  @IsOptional() @IsIn(['isian', 'berkas']) mode?: string;
}

const detailsOf = async (body: object) =>
  validation().transform(body, { type: 'body', metatype: Order }).then(() => [], (problem: Problem) => problem.details);

describe('what the door does not understand', () => {
  test.each([
    ['reason', 'wajib diisi', { reason: undefined }],
    ['reason', 'wajib diisi', { reason: '' }],
    ['reason', 'terlalu panjang', { reason: 'x'.repeat(501) }],
    ['first', 'harus bilangan bulat', { reason: 'x', first: 'abc' }],
    ['first', 'paling kecil 1', { reason: 'x', first: 0 }],
    ['first', 'paling besar 200', { reason: 'x', first: 1000 }],
    ['books', 'paling sedikit 1', { reason: 'x', books: [] }],
    ['mode', 'bukan pilihan yang tersedia', { reason: 'x', mode: 'excel' }],
    ['raeson', 'tidak dikenal', { reason: 'x', raeson: 'y' }],
  ])('is told with its field, in Indonesian, and with the mend: %s %s', async (field, message, body) => {
    expect(await detailsOf(body)).toEqual([{ field, message, mend: expect.stringMatching(/^[A-Z].*\.$/) }]);
  });

  test('the mend names the figure', async () => {
    expect(await detailsOf({ reason: 'x'.repeat(501) })).toMatchObject([{ mend: 'Tulis paling banyak 500 huruf atau angka.' }]);
  });
});
