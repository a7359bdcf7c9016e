import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { AddEntry } from './add-entry.js';
import { CorrectEntry } from './correct-entry.js';
import type { Entry } from './entry.js';
import { AddEntryInput, CorrectEntryInput, EntryDocument, EntryPageView, EntryRevisionView, FindByNumberInput, ListEntriesParams, VoidEntryInput } from './entry.dto.js';
import type { EntryListOrder } from './entry-list.js';
import { EntryQueries } from './entry.queries.js';
import { VoidEntry } from './void-entry.js';

@ApiTags('buku')
@ApiBearerAuth()
@Controller('api/desa/:desaId')
export class EntryController {
  constructor(
    private readonly queries: EntryQueries,
    private readonly addEntry: AddEntry,
    private readonly correctEntry: CorrectEntry,
    private readonly voidEntry: VoidEntry,
  ) {}

  @Get('books/:book/entries') @Does('book.read') @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Baris-baris buku', description: 'Urut seperti di buku; halaman berikutnya lewat `after`. NIK dan nomor KK tersamar bagi selain desanya.' })
  @ApiOkResponse({ type: EntryPageView })
  list(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Query() params: ListEntriesParams): Promise<string> {
    return this.queries.listJson(listOrder(desaId, book, params));
  }

  @Post('books/:book/entries') @Does('entry.add')
  @ApiOperation({ summary: 'Menambah baris', description: 'Yang tidak terbaca sebagai jenisnya ditolak (422); yang gagal diperiksa disimpan dengan temuannya.' })
  @ApiCreatedResponse({ type: EntryDocument })
  async add(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Body() input: AddEntryInput): Promise<EntryDocument> {
    return entryView(await this.addEntry.do({ desaId, book, ...input }));
  }

  @Post('entries/find') @Does('book.read') @HttpCode(200)
  @ApiOperation({ summary: 'Mencari baris dengan NIK atau nomor KK utuh' }) @ApiOkResponse({ type: [EntryDocument] })
  async find(@Param('desaId', ParseUUIDPipe) desaId: string, @Body() input: FindByNumberInput): Promise<EntryDocument[]> {
    return (await this.queries.findByNumber(desaId, input)).map(entryView);
  }

  @Get('entries/:entryId') @Does('book.read')
  @ApiOperation({ summary: 'Satu baris' }) @ApiOkResponse({ type: EntryDocument })
  async get(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('entryId', ParseUUIDPipe) entryId: string): Promise<EntryDocument> {
    return entryView(await this.queries.get(desaId, entryId));
  }

  @Get('entries/:entryId/history') @Does('book.read')
  @ApiOperation({ summary: 'Riwayat baris, yang terbaru dahulu' }) @ApiOkResponse({ type: [EntryRevisionView] })
  history(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('entryId', ParseUUIDPipe) entryId: string): Promise<unknown> {
    return this.queries.history(desaId, entryId);
  }

  @Patch('entries/:entryId') @Does('entry.correct')
  @ApiOperation({ summary: 'Membetulkan baris', description: 'Hanya kolom yang berubah; isi lama tetap di riwayat.' }) @ApiOkResponse({ type: EntryDocument })
  async correct(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('entryId', ParseUUIDPipe) entryId: string, @Body() input: CorrectEntryInput): Promise<EntryDocument> {
    return entryView(await this.correctEntry.do({ desaId, entryId, ...input }));
  }

  @Post('entries/:entryId/void') @Does('entry.void') @HttpCode(200)
  @ApiOperation({ summary: 'Membatalkan baris', description: 'Baris tidak pernah dihapus.' }) @ApiOkResponse({ type: EntryDocument })
  async void(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('entryId', ParseUUIDPipe) entryId: string, @Body() input: VoidEntryInput): Promise<EntryDocument> {
    return entryView(await this.voidEntry.do({ desaId, entryId, ...input }));
  }
}

export function listOrder(desaId: string, book: string, { filter, first, ...params }: ListEntriesParams): EntryListOrder {
  const pairs = (filter ?? []).map((one) => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)] as const);
  return { desaId, book, ...params, first: first ?? 50, ...(pairs.length > 0 ? { filter: Object.fromEntries(pairs) } : {}) };
}

/** What leaves the house of an entry: not which desa (the address says so) and not what was typed apart from what was reckoned. */
export function entryView({ desaId, typed, ...entry }: Entry): EntryDocument {
  void desaId;
  void typed;
  return entry as unknown as EntryDocument;
}
