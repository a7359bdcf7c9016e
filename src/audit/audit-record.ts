export interface AuditSubject {
  readonly type: string;
  readonly id: string;
  /** The desa concerned; null for acts of the kecamatan office itself. */
  readonly desaId: string | null;
}

/** Ids, codes and column names; never a personal value. */
export type AuditDetails = Readonly<Record<string, unknown>>;

export interface AuditRecord {
  readonly auditId: string;
  readonly verb: string;
  readonly at: string;
  readonly subject: AuditSubject;
  readonly details: AuditDetails;
}
