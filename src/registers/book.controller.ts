import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { ArrangeBook } from './arrange-book.js';
import {
  ArrangeBookInput, BookCheckView, BookMonthView, BookOfDesaView, BookPeriodView, BookSettingView, CheckSofteningView, CloseBookInput, HandInFileInput, NihilInput, ReasonInput, SoftenCheckInput,
} from './book.dto.js';
import { BookCheckQueries } from './book-check.queries.js';
import { BookQueries } from './book.queries.js';
import { CloseBook } from './close-book.js';
import { DeclareNihil } from './declare-nihil.js';
import { HandInFile } from './hand-in-file.js';
import { ReopenBook } from './reopen-book.js';
import { SoftenCheck } from './soften-check.js';

@ApiTags('buku')
@ApiBearerAuth()
@Controller('api')
export class BookController {
  constructor(
    private readonly queries: BookQueries,
    private readonly checks: BookCheckQueries,
    private readonly closeBook: CloseBook,
    private readonly reopenBook: ReopenBook,
    private readonly declareNihil: DeclareNihil,
    private readonly handInFile: HandInFile,
    private readonly arrangeBook: ArrangeBook,
    private readonly softenCheck: SoftenCheck,
  ) {}

  @Get('desa/:desaId/books') @Does('book.read')
  @ApiOperation({ summary: 'Buku-buku desa dan keadaannya pada satu bulan' }) @ApiQuery({ name: 'period', example: '2026-03' }) @ApiOkResponse({ type: [BookOfDesaView] })
  list(@Param('desaId', ParseUUIDPipe) desaId: string, @Query('period') period: string): Promise<unknown> {
    return this.queries.list(desaId, period ?? '');
  }

  @Get('desa/:desaId/books/:book/periods/:period') @Does('book.read')
  @ApiOperation({ summary: 'Satu bulan sebuah buku', description: 'Nomor dan saldo masih sementara selama bulan terbuka.' }) @ApiOkResponse({ type: BookMonthView })
  month(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Param('period') period: string): Promise<unknown> {
    return this.queries.month(desaId, book, period);
  }

  @Get('desa/:desaId/books/:book/periods/:period/check') @Does('book.read')
  @ApiOperation({ summary: 'Apa kata pemeriksaan bila buku ditutup sekarang', description: 'Tidak menyimpan apa pun. Untuk bulan yang sudah ditutup: hasil saat ditutup.' }) @ApiOkResponse({ type: BookCheckView })
  check(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Param('period') period: string): Promise<unknown> {
    return this.checks.get(desaId, book, period);
  }

  @Post('desa/:desaId/books/:book/periods/:period/close') @Does('book.close') @HttpCode(200)
  @ApiOperation({ summary: 'Menutup buku bulan ini', description: 'Nomor urut menjadi tetap dan saldo dipindahkan. Yang menghentikan hanya temuan dengan blocks=close.' })
  @ApiOkResponse({ type: BookPeriodView })
  close(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Param('period') period: string, @Body() input: CloseBookInput): Promise<unknown> {
    return this.closeBook.do({ desaId, book, period, ...input });
  }

  @Post('desa/:desaId/books/:book/periods/:period/reopen') @Does('book.reopen') @HttpCode(200)
  @ApiOperation({ summary: 'Membuka kembali buku yang sudah ditutup' }) @ApiOkResponse({ type: BookPeriodView })
  reopen(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Param('period') period: string, @Body() input: ReasonInput): Promise<unknown> {
    return this.reopenBook.do({ desaId, book, period, ...input });
  }

  @Post('desa/:desaId/books/:book/periods/:period/file') @Does('book.hand_in_file') @HttpCode(200)
  @ApiOperation({ summary: 'Menyerahkan buku bulan ini sebagai berkas' }) @ApiOkResponse({ type: BookPeriodView })
  handIn(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Param('period') period: string, @Body() input: HandInFileInput): Promise<unknown> {
    return this.handInFile.do({ desaId, book, period, ...input });
  }

  @Post('desa/:desaId/periods/:period/nihil') @Does('book.declare_nihil') @HttpCode(200)
  @ApiOperation({ summary: 'Menyatakan beberapa buku NIHIL sekaligus' }) @ApiOkResponse({ type: [BookPeriodView] })
  nihil(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('period') period: string, @Body() input: NihilInput): Promise<unknown> {
    return this.declareNihil.do({ desaId, period, ...input });
  }

  @Put('desa/:desaId/books/:book/setting') @Does('book.arrange')
  @ApiOperation({ summary: 'Mengatur cara sebuah buku disimpan' }) @ApiOkResponse({ type: BookSettingView })
  arrange(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Body() input: ArrangeBookInput): Promise<unknown> {
    return this.arrangeBook.do({ desaId, book, ...input });
  }

  @Put('checks/:checkId/softening') @Does('check.soften')
  @ApiOperation({ summary: 'Melunakkan sebuah pemeriksaan di kecamatan ini' }) @ApiOkResponse({ type: CheckSofteningView })
  soften(@Param('checkId') checkId: string, @Body() input: SoftenCheckInput): Promise<unknown> {
    return this.softenCheck.do(checkId, input);
  }
}
