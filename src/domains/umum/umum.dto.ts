import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

@InputType({ description: 'Tahun yang dimulai.' })
export class CarryYearInput {
  @ApiProperty({ example: 2027, description: 'Tahun yang dimulai; isinya keadaan akhir tahun sebelumnya' })
  @Field(() => Int, { description: 'Tahun yang dimulai; isinya keadaan akhir tahun sebelumnya' }) @IsInt() @Min(2000) @Max(2200) year: number;
}

@ObjectType('CarriedYear', { description: 'Hasil pemindahan inventaris ke tahun baru.' })
export class CarriedYearView {
  @ApiProperty() @Field(() => Int) year: number;
  @ApiProperty({ description: 'Barang yang dipindahkan' }) @Field(() => Int, { description: 'Barang yang dipindahkan' }) carried: number;
  @ApiProperty({ description: 'Barang yang sudah tercatat di tahun baru' }) @Field(() => Int, { description: 'Barang yang sudah tercatat di tahun baru' }) alreadyThere: number;
  @ApiProperty({ description: 'Barang yang sudah habis dihapus' }) @Field(() => Int, { description: 'Barang yang sudah habis dihapus' }) leftBehind: number;
}
