/** Ids of things of one desa, by the name under which a parameter asks for them. */
export type KnownIds = Readonly<Record<string, string>>;

/** Ids of the law, the same for every tenant. */
const ofTheLaw = new Set(['checkId']);

/** Whether a parameter or field asks for an id of a tenant's thing. */
export const asksForId = (name: string, format?: string): boolean => (/(^id|Ids?)$/.test(name) || format === 'uuid') && !ofTheLaw.has(name);

/**
 * The id a name means: "entryId" itself, "officerEntryId" one too, "desaIds" one of them, and a bare "id" by what it stands behind
 * ("/berkas/{id}", "BerkasResolver.describe(id)"). Throws where nothing is known: such an endpoint would not be covered.
 */
export function idFor(known: KnownIds, name: string, place: string): string {
  const plain = name.replace(/Ids$/, 'Id');
  const keys = Object.keys(known).sort((a, b) => b.length - a.length);
  const meant = keys.find((key) => plain === key || plain.endsWith(key[0]!.toUpperCase() + key.slice(1)))
    ?? (plain.endsWith('Id') ? undefined : keys.find((key) => place.toLowerCase().includes(key.replace(/Id$/, '').toLowerCase())));
  if (meant === undefined) throw new Error(`There is no foreign id for "${name}" of ${place}: fill-desa.ts should make one.`);
  return known[meant]!;
}
