import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { periodForm } from '#registers/entry.dto';

@InputType({ description: 'Perubahan APB Desa.' })
export class StartBudgetChangeInput {
  @ApiProperty({ example: '2026-08', description: 'Bulan perubahan ditetapkan' }) @Field({ description: 'Bulan perubahan ditetapkan, TTTT-BB' }) @Matches(periodForm) period: string;
}

@ObjectType('BudgetChange', { description: 'Perubahan APB Desa yang dimulai.' })
export class BudgetChangeView {
  @ApiProperty() @Field() period: string;
  @ApiProperty({ description: 'Baris yang disalin sebagai semula dan menjadi' }) @Field(() => Int, { description: 'Baris yang disalin sebagai semula dan menjadi' }) rows: number;
}
