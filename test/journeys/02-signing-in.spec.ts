import { anOffice } from '../support/office.js';

describe('an office', () => {
  it('shows a desa itself alone, and the kecamatan all of its own desa', async () => {
    const [here, elsewhere] = [await anOffice({ desa: 3 }), await anOffice({ desa: 2 })];
    const names = async (who: typeof here.camat) => ((await who.get('/api/desa')).body as { id: string }[]).map(({ id }) => id);
    expect(await names(here.desa[1]!.sekretaris)).toEqual([here.desa[1]!.id]);
    expect(await names(here.camat)).toEqual(here.desa.map(({ id }) => id));
    expect((await here.camat.get(`/api/desa/${elsewhere.desa[0]!.id}`)).status).toBe(404);
    const { data } = await here.sekretaris.graphql('{ desaList { id } }');
    expect(data.desaList).toEqual([{ id: here.desa[0]!.id }]);
    const reply = await here.admin.patch(`/api/desa/${here.desa[0]!.id}`, { dusun: ['Satu'] });
    expect(reply.status).toBe(200);
  });
});
