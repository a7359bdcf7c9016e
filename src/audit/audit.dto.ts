import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { Json } from '#kernel/graphql/scalars';

@ObjectType('AuditRecord', { description: 'Satu tindakan di jejak kecamatan; berantai lewat hash.' })
export class AuditRecordView {
  @ApiProperty({ description: 'Nomor di rantai kecamatan' }) @Field(() => Int, { description: 'Nomor di rantai kecamatan' }) seq: number;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty() @Field(() => Date) at: Date;
  @ApiProperty({ example: 'entry.add' }) @Field({ description: 'Tindakan, misalnya entry.add' }) verb: string;
  @ApiProperty({ description: 'Tindakan dalam kata-kata' }) @Field({ description: 'Tindakan dalam kata-kata' }) what: string;
  @ApiProperty() @Field({ description: 'Siapa' }) who: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) @Field(() => ID, { nullable: true }) desaId: string | null;
  @ApiProperty() @Field() subjectType: string;
  @ApiProperty() @Field(() => ID) subjectId: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Pengenal, kode dan nama kolom; tidak pernah data pribadi' })
  @Field(() => Json, { description: 'Pengenal, kode dan nama kolom; tidak pernah data pribadi' }) details: unknown;
  @ApiProperty({ description: 'sha256(hash sebelumnya || nomor || isi), hex' }) @Field({ description: 'sha256(hash sebelumnya || nomor || isi), hex' }) hash: string;
  @ApiProperty({ description: 'Isi yang di-hash, apa adanya' }) @Field({ description: 'Isi yang di-hash, apa adanya' }) body: string;
}
