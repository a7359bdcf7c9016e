import { forApprovalSql } from './camat-alone.js';
import { insideDesa } from './submission-states.js';
import { submissionFields } from './submission.js';

/** What the kecamatan sees: handed in at least once. Before that it is the desa's own paper. $2: reach of the asker. */
const seen = `($2 = 'desa' or revision > 1 or state <> all ('{${insideDesa.join(',')}}'))`;

const desaName = (of: string): string => `(select nama from desa d where d.kecamatan_id = ${of}.kecamatan_id and d.desa_id = ${of}.desa_id)`;

/** $1 kecamatan, $2 reach, then the filters; a filter that is null lets everything pass. Newest due first. */
export const listSubmissionsSql = `
  select row_to_json(page) as submission from (
    select ${submissionFields}, ${desaName('submission')} as desa, ${forApprovalSql('submission')}
    from submission
    where kecamatan_id = $1 and ${seen}
      and ($3::uuid is null or desa_id = $3) and ($4::text is null or period = $4) and ($5::text is null or bidang = $5) and ($6::text is null or state = $6)
      and ($7::date is null or (due_on, submission_id) < ($7::date, $8::uuid))
    order by due_on desc, submission_id desc limit $9) page`;

const latestCheck = `
  select stage, count(*) filter (where f->>'severity' = 'error')::int as errors, count(*) filter (where f->>'severity' = 'warn')::int as warnings,
         count(*) filter (where f->>'severity' = 'info')::int as notices, jsonb_array_length(not_run) as "notRun"
  from (select stage, findings, not_run from book_check c
        where c.kecamatan_id = b.kecamatan_id and c.desa_id = b.desa_id and c.book = b.book and c.period = s.period
        order by checked_at desc, stage desc limit 1) latest
  left join lateral jsonb_array_elements(findings) f on true group by stage, not_run`;

const booksSql = `
  select coalesce(json_agg(json_build_object('book', b.book, 'mode', b.mode, 'verdict', b.verdict, 'note', b.note, 'acceptedRevision', b.accepted_revision,
    'state', coalesce(p.state, 'open'), 'nihil', coalesce(p.nihil, false), 'rows', coalesce(p.row_count, 0), 'berkasId', p.berkas_id, 'pages', p.page_count,
    'findings', (select row_to_json(found) from (${latestCheck}) found)) order by b.book), '[]')
  from submission_book b
  left join book_period p on p.kecamatan_id = b.kecamatan_id and p.desa_id = b.desa_id and p.book = b.book and p.period = s.period
  where b.kecamatan_id = s.kecamatan_id and b.desa_id = s.desa_id and b.submission_id = s.submission_id`;

/** $1 kecamatan, $2 reach, $3 desa, $4 submission. */
export const oneSubmissionSql = `
  with s as (select * from submission where kecamatan_id = $1 and desa_id = $3 and submission_id = $4 and ${seen})
  select row_to_json(whole) as submission from (
    select ${submissionFields}, ${desaName('s')} as desa, ${forApprovalSql('s')}, (${booksSql}) as books from s) whole`;
