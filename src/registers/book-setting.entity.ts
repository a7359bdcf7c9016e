import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BookMode, Signer } from '#catalogue/book';

/** How a desa keeps a book, from a month on. */
@Entity('book_setting')
export class BookSetting {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('uuid', { name: 'desa_id' }) desaId: string;
  @PrimaryColumn('text') book: string;
  @PrimaryColumn('text') since: string;
  @Column('text') mode: BookMode;
  @Column('text') edition: string;
  /** Null: as the catalogue says. */
  @Column('jsonb', { nullable: true }) signers: Signer[] | null;
}
