import { createHash, randomBytes } from 'node:crypto';
import { ConflictException, Injectable, UnauthorizedException } from '@nestjs/common';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { canonical } from '#audit/canonical';
import type { Values } from '#catalogue/book';
import { catalogue } from '#domains/catalogue';
import { checks } from '#domains/checks';
import { dateIn } from '#kernel/clock';
import { newId } from '#kernel/uuid';
import type { SignedInActor } from '#people/access-token';
import { lookupHashes, searchName } from '../../../src/registers/entry-digest.js';
import { AuditHeadEntity, AuditRecordEntity, BookPeriodEntity, BookSettingEntity, CheckSofteningEntity, DesaEntity, DutyEntity, RegisterEntryEntity } from './entities.js';
import type { ResidentDto } from './resident.dto.js';

@Injectable()
export class EntryService {
  constructor(private readonly dataSource: DataSource) {}

  list(actor: SignedInActor, desaId: string, book: string): Promise<object> {
    return this.inTenant(actor, async (manager) => {
      const rows = await manager.find(RegisterEntryEntity, {
        where: { kecamatanId: actor.kecamatanId!, desaId, book, state: 'active' },
        order: { period: 'ASC', position: 'ASC', periodDate: 'ASC', id: 'ASC' }, take: 51,
      });
      const last = rows[49];
      const next = rows.length > 50 && last ? `${last.period}~${last.position}~${last.periodDate}~${last.id}` : null;
      return { items: rows.slice(0, 50).map(viewOf), next };
    });
  }

  add(actor: SignedInActor, desaId: string, code: string, values: ResidentDto): Promise<object> {
    const today = dateIn(actor.zone, new Date());
    const period = today.slice(0, 7);
    const kecamatanId = actor.kecamatanId!;
    return this.inTenant(actor, async (manager) => {
      const duty = await manager.findOneBy(DutyEntity, { kecamatanId, dutyId: actor.dutyId });
      if (!duty || duty.startsOn > today || (duty.endsOn && duty.endsOn < today)) throw new UnauthorizedException();
      await manager.findOneByOrFail(DesaEntity, { kecamatanId, desaId });
      const month = await manager.findOne(BookPeriodEntity, { where: { kecamatanId, desaId, book: code, period }, lock: { mode: 'pessimistic_read' } });
      if (month?.state === 'closed') throw new ConflictException();
      const setting = await manager.findOne(BookSettingEntity, { where: { kecamatanId, desaId, book: code, since: LessThanOrEqual(period) }, order: { since: 'DESC' } });
      await manager.findBy(CheckSofteningEntity, { kecamatanId });
      const book = catalogue.book(code);
      const edition = catalogue.edition(book, setting?.edition);
      const typed = { status_penduduk: 'aktif', ...values } as unknown as Values;
      const { findings } = checks.checkRow(book, edition, typed, { period, today, editions: { [code]: edition.code } });
      const salt = randomBytes(16);
      const hashes = lookupHashes(process.env.LOOKUP_SECRET!, kecamatanId, edition, typed);
      const entry = await manager.save(manager.create(RegisterEntryEntity, {
        kecamatanId, desaId, id: newId(), book: code, edition: edition.code, sheet: '', period, changedPeriod: period, periodDate: today, nomorUrut: null, revision: 1, state: 'active',
        values: typed, computed: {}, findings: [...findings], salt, digest: createHash('sha256').update(salt).update(canonical(typed)).digest(), searchName: searchName(typed),
        nikHash: hashes.nik, kkHash: hashes.kk, updatedAt: new Date(), updatedBy: actor.title, updatedDuty: actor.dutyId,
      }));
      await this.record(manager, actor, { type: 'entry', id: entry.id, desaId }, { book: code, period });
      return viewOf(entry);
    });
  }

  private async record(manager: EntityManager, actor: SignedInActor, subject: { type: string; id: string; desaId: string }, details: object): Promise<void> {
    const head = await manager.findOneOrFail(AuditHeadEntity, { where: { kecamatanId: actor.kecamatanId! }, lock: { mode: 'pessimistic_write' } });
    const [auditId, at] = [newId(), new Date()];
    const body = canonical({ id: auditId, at: at.toISOString(), verb: 'entry.add', subject, details, actor: { accountId: actor.accountId, dutyId: actor.dutyId, role: actor.role, title: actor.title } });
    head.seq = String(Number(head.seq) + 1);
    head.hash = createHash('sha256').update(head.hash).update(head.seq + body).digest();
    await manager.save(manager.create(AuditRecordEntity, {
      kecamatanId: head.kecamatanId, seq: head.seq, auditId, at, verb: 'entry.add', desaId: subject.desaId, subjectType: subject.type, subjectId: subject.id, body, hash: head.hash,
    }));
    await manager.save(head);
  }

  private inTenant<T>(actor: SignedInActor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.kecamatan', $1, true), set_config('app.reach', $2, true), set_config('app.desas', $3, true)`,
        [actor.kecamatanId, actor.reach, `{${actor.desaIds.join(',')}}`]);
      return work(manager);
    });
  }
}

const viewOf = ({ id, book, edition, sheet, period, periodDate, changedPeriod, nomorUrut, revision, state, values, computed, findings, updatedAt, updatedBy }: RegisterEntryEntity) => ({
  id, book, edition, sheet, period, periodDate, changedPeriod, nomorUrut, revision, state, values: { ...computed, ...values }, findings, updatedAt, updatedBy,
});
