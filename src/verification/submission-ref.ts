/** Which submission an act is about, and optionally the version of it somebody saw. */
export interface SubmissionRef {
  readonly desaId: string;
  readonly submissionId: string;
  readonly version?: number;
}
