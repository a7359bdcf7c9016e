import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { Does } from '#access/does';
import { AddEntry } from './add-entry.js';
import { CorrectEntry } from './correct-entry.js';
import { entryView, listOrder } from './entry.controller.js';
import type { Entry } from './entry.js';
import { AddEntryInput, CorrectEntryInput, EntryRevisionView, EntryView, FindByNumberInput, ListEntriesParams, VoidEntryInput } from './entry.dto.js';
import { EntryQueries } from './entry.queries.js';
import { VoidEntry } from './void-entry.js';

@ObjectType('PageInfo', { description: 'Letak halaman dalam daftar.' })
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'Untuk `after` halaman berikutnya' }) endCursor: string | null;
}

@ObjectType('EntryEdge')
export class EntryEdge {
  @Field(() => EntryView) node: EntryView;
}

@ObjectType('EntryConnection', { description: 'Halaman baris sebuah buku.' })
export class EntryConnection {
  @Field(() => [EntryEdge]) edges: EntryEdge[];
  @Field(() => [EntryView], { description: 'Barisnya saja, tanpa edges' }) nodes: EntryView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ArgsType()
export class EntriesArgs extends ListEntriesParams {
  @Field(() => ID) @IsUUID() desaId: string;
  @IsString() @MaxLength(10) @Field({ description: 'Kode buku seperti di peraturan, misalnya B.1' }) book: string;
  @Field(() => String, { nullable: true }) declare period?: string;
  @Field(() => String, { nullable: true }) declare sheet?: string;
  @Field(() => String, { nullable: true }) declare search?: string;
  @Field(() => String, { nullable: true }) declare sort?: string;
  @Field(() => [String], { nullable: true }) declare filter?: string[];
  @Field(() => Boolean, { nullable: true }) declare withVoid?: boolean;
  @Field(() => Boolean, { nullable: true }) declare withFindings?: boolean;
  @Field(() => Int, { nullable: true }) declare first?: number;
  @Field(() => String, { nullable: true }) declare after?: string;
}

const id = { type: () => ID };

@Resolver(() => EntryView)
export class EntryResolver {
  constructor(
    private readonly queries: EntryQueries,
    private readonly adding: AddEntry,
    private readonly correcting: CorrectEntry,
    private readonly voiding: VoidEntry,
  ) {}

  @Query(() => EntryConnection, { description: 'Baris-baris buku, urut seperti di buku.' }) @Does('book.read')
  async entries(@Args() { desaId, book, ...params }: EntriesArgs): Promise<EntryConnection> {
    const { items, next } = await this.queries.list(listOrder(desaId, book, params));
    const nodes = items.map(flat);
    return { nodes, edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: next !== null, endCursor: next } };
  }

  @Query(() => EntryView, { description: 'Satu baris.' }) @Does('book.read')
  async entry(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('id', id, ParseUUIDPipe) entryId: string): Promise<EntryView> {
    return flat(await this.queries.get(desaId, entryId));
  }

  @Query(() => [EntryRevisionView], { description: 'Riwayat baris, yang terbaru dahulu.' }) @Does('book.read')
  entryHistory(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('id', id, ParseUUIDPipe) entryId: string): Promise<unknown> {
    return this.queries.history(desaId, entryId);
  }

  @Query(() => [EntryView], { description: 'Mencari baris dengan NIK atau nomor KK utuh; kirim nomor sebagai variabel.' }) @Does('book.read')
  async entriesByNumber(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('input') input: FindByNumberInput): Promise<EntryView[]> {
    return (await this.queries.findByNumber(desaId, input)).map(flat);
  }

  @Mutation(() => EntryView, { description: 'Menambah baris.' }) @Does('entry.add')
  async addEntry(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('book') book: string, @Args('input') input: AddEntryInput): Promise<EntryView> {
    return flat(await this.adding.do({ desaId, book, ...input }));
  }

  @Mutation(() => EntryView, { description: 'Membetulkan baris.' }) @Does('entry.correct')
  async correctEntry(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('id', id, ParseUUIDPipe) entryId: string, @Args('input') input: CorrectEntryInput): Promise<EntryView> {
    return flat(await this.correcting.do({ desaId, entryId, ...input }));
  }

  @Mutation(() => EntryView, { description: 'Membatalkan baris.' }) @Does('entry.void')
  async voidEntry(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('id', id, ParseUUIDPipe) entryId: string, @Args('input') input: VoidEntryInput): Promise<EntryView> {
    return flat(await this.voiding.do({ desaId, entryId, ...input }));
  }
}

/** The typed fields of a book read their column from the row itself. */
const flat = (entry: Entry): EntryView => ({ ...entry.values, ...entryView(entry) }) as unknown as EntryView;
