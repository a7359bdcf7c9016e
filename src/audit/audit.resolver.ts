import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { AuditListParams } from './audit.controller.js';
import { AuditRecordView } from './audit.dto.js';
import { AuditQueries } from './audit.queries.js';

@ArgsType()
class AuditArgs extends AuditListParams {
  @Field(() => ID, { nullable: true }) declare desaId?: string;
  @Field(() => String, { nullable: true }) declare subjectId?: string;
  @Field(() => String, { nullable: true }) declare verb?: string;
  @Field(() => Int, { nullable: true }) declare before?: number;
}

@Resolver(() => AuditRecordView)
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Query(() => [AuditRecordView], { description: 'Jejak tindakan, terbaru dahulu.' }) @Does('audit.read')
  auditRecords(@Args() args: AuditArgs): Promise<AuditRecordView[]> {
    return this.queries.list(args);
  }
}
