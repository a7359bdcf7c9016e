import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { viewOf, type BerkasRow } from './berkas-row.js';
import { oneBerkasSql } from './berkas-sql.js';
import { BerkasVersion } from './berkas-version.entity.js';
import type { BerkasView } from './berkas.dto.js';
import { Berkas } from './berkas.entity.js';
import type { ReceivedFile } from './receive-file.js';

/** The only writer of berkas and their versions. */
@Injectable()
export class BerkasRepository {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  create(desaId: string): Berkas {
    const berkas = new Berkas();
    return Object.assign(berkas, { kecamatanId: this.context.kecamatanId, desaId, id: newId(), state: 'active', revision: 0, createdAt: this.clock.now() });
  }

  /** Held until the act ends, so that two versions do not take the same number. */
  async get(desaId: string, id: string): Promise<Berkas> {
    this.context.mustReach(desaId);
    const manager = await this.context.manager();
    const found = await manager.findOne(Berkas, { where: { kecamatanId: this.context.kecamatanId, desaId, id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw notFound('Berkas');
    return found;
  }

  async save(berkas: Berkas): Promise<void> {
    berkas.revision++;
    await (await this.context.manager()).save(berkas);
  }

  async findContent({ kecamatanId, id }: Berkas, sha256: string): Promise<BerkasVersion | null> {
    return (await this.context.manager()).findOneBy(BerkasVersion, { kecamatanId, berkasId: id, sha256 });
  }

  async addVersion(berkas: Berkas, file: ReceivedFile, { pages, note }: { pages?: number | null; note?: string | null }): Promise<BerkasVersion> {
    const { kecamatanId, desaId, id: berkasId } = berkas;
    const { actor } = this.context;
    const manager = await this.context.manager();
    const last = (await manager.maximum(BerkasVersion, 'version', { kecamatanId, berkasId })) ?? 0;
    const version = Object.assign(new BerkasVersion(), {
      kecamatanId, desaId, berkasId, version: Number(last) + 1,
      sha256: file.sha256, size: file.size, mime: file.mime, fileName: file.fileName, remark: file.remark,
      // What can be counted is not asked.
      pages: file.pages ?? pages ?? null, note: note ?? null,
      uploadedAt: this.clock.now(), uploadedBy: actor.accountId, uploadedByTitle: actor.title,
    });
    await manager.insert(BerkasVersion, version);
    return version;
  }

  /** As the reply of an act shows it: read inside the act's own transaction. */
  async view({ kecamatanId, desaId, id }: Berkas): Promise<BerkasView> {
    const [row] = await this.context.query<{ berkas: BerkasRow }>(oneBerkasSql, [kecamatanId, desaId, id]);
    if (!row) throw notFound('Berkas');
    return viewOf(row.berkas, this.clock.today(this.context.actor.zone));
  }

  /** Which of these contents a version names, for the sweeper. */
  async keptContents(kecamatanId: string, hashes: readonly string[]): Promise<string[]> {
    const rows = await this.context.query<{ sha256: string }>(
      'select distinct sha256 from berkas_version where kecamatan_id = $1 and sha256 = any ($2)', [kecamatanId, hashes]);
    return rows.map(({ sha256 }) => sha256);
  }
}
