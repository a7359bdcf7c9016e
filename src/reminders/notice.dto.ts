import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';

@ObjectType('Notice', { description: 'Pemberitahuan untuk pemegang jabatan.' })
export class NoticeView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) desaId: string;
  @ApiProperty({ description: 'Tindakan yang terjadi' }) @Field({ description: 'Tindakan yang terjadi' }) verb: string;
  @ApiProperty() @Field() subjectType: string;
  @ApiProperty() @Field(() => ID) subjectId: string;
  @ApiProperty() @Field() text: string;
  @ApiProperty() @Field(() => Date) createdAt: Date;
  @ApiProperty({ type: String, nullable: true }) @Field(() => Date, { nullable: true }) readAt: Date | null;
}
