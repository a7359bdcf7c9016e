/** A berkas with its versions as one JSON object, in the form of `BerkasRow`; the query around it names berkas `b`. */
export const berkasAsJson = `json_build_object(
  'id', b.berkas_id, 'desaId', b.desa_id, 'kind', b.kind, 'title', b.title, 'number', b.number, 'datedOn', b.dated_on, 'book', b.book, 'period', b.period,
  'effectiveOn', b.effective_on, 'expiresOn', b.expires_on,
  'place', json_build_object('lemari', b.lemari, 'rak', b.rak, 'folder', b.folder),
  'officer', case when b.officer_name is not null
    then json_build_object('name', b.officer_name, 'jabatan', b.officer_jabatan, 'entryId', b.officer_entry_id) end,
  'state', b.state, 'voidReason', b.void_reason, 'revision', b.revision, 'createdAt', b.created_at,
  'versions', (
    select json_agg(json_build_object(
      'version', v.version, 'sha256', v.sha256, 'size', v.size, 'mime', v.mime, 'fileName', v.file_name, 'pages', v.pages,
      'note', v.note, 'remark', v.remark, 'uploadedAt', v.uploaded_at, 'uploadedByTitle', v.uploaded_by_title) order by v.version desc)
    from berkas_version v where v.kecamatan_id = b.kecamatan_id and v.berkas_id = b.berkas_id))`;

export const oneBerkasSql = `
  select ${berkasAsJson} as berkas from berkas b where b.kecamatan_id = $1 and b.desa_id = $2 and b.berkas_id = $3`;

/** $1 kecamatan, $2 desa, then the filters of the list; a filter that is null lets everything pass. */
export const listBerkasSql = `
  select ${berkasAsJson} as berkas from berkas b
  where b.kecamatan_id = $1 and b.desa_id = $2 and b.state = $3
    and ($4::text is null or b.kind = $4)
    and ($5::text is null or b.book = $5)
    and ($6::text is null or b.period = $6)
    and ($7::uuid is null or b.officer_entry_id = $7)
    and ($8::text is null or lower(b.officer_name) = lower($8))
    and ($9::date is null or b.expires_on <= $9)
    and ($10::uuid is null or b.berkas_id < $10)
  order by b.berkas_id desc limit $11`;
