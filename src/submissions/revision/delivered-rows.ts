import type { Book, Edition } from '#catalogue/book';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The content of a row as it was sealed when its book was closed: what was typed, what was reckoned, its number, its running balance. */
function sealedContent({ columns }: Edition): string {
  const running = columns.filter(({ formula }) => formula && 'running' in formula && formula.running).map(({ key }) => literal(key));
  const number = columns.find((column) => column.numbering);
  return [
    `computed || "values"`,
    ...(number ? [`jsonb_build_object(${literal(number.key)}, nomor_urut)`] : []),
    ...(running.length > 0 ? [`coalesce((select jsonb_object_agg(key, value) from jsonb_each(computed) where key in (${running.join(', ')})), '{}')`] : []),
  ].join(' || ');
}

/**
 * The rows a book delivers: those added or changed in its months, in the order of the book. A row voided after it had a number goes
 * along as a stone without content. $1 kecamatan, $2 desa, $3 book, $4 and $5 first and last month.
 */
export function deliveredRowsSql(book: Book): string {
  const content = book.editions.map((edition) => `when ${literal(edition.code)} then ${sealedContent(edition)}`).join(' ');
  return `
    select entry_id, edition, sheet, nomor_urut, revision as entry_revision, state, digest,
           case when state = 'active' then salt end as salt,
           case when state = 'active' then case edition ${content} else computed || "values" end end as "values",
           row_number() over (order by period, position, period_date, entry_id)::int as ordinal
    from register_entry
    where kecamatan_id = $1 and desa_id = $2 and book = $3 and changed_period between $4 and $5 and (state = 'active' or nomor_urut is not null)`;
}
