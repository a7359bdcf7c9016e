/**
 * What we claim about spreadsheets: 20,000 residents in 20 columns read and checked in 2 s and 150 MB, hostile files refused in 50 ms and 20 MB.
 * Run: npm run build && npx swc bench test/support -d dist && node dist/bench/spreadsheet.bench.js
 * Each figure is of a process of its own: wall time from opening the file, and the most memory the whole process ever held.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MB = 1024 * 1024;

async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'perut-bench-'));
  try {
    const xlsx = join(folder, 'b1.xlsx');
    const csv = join(folder, 'b1.csv');
    const written = [await apart('write', xlsx), await apart('write-csv', csv)];
    const empty = await apart('nothing', '-');
    table('20,000 rows x 22 columns of B.1', [
      ['write xlsx', written[0], xlsx],
      ['write csv', written[1], csv],
      ['read xlsx', await apart('read', xlsx), xlsx],
      ['read, extract and check xlsx', await apart('check', xlsx), xlsx],
      ['read, extract and check csv', await apart('check', csv), csv],
      ['(a process that only loads the modules)', empty, undefined],
    ].map(([what, result, path]) => ({ what, ...(result as Measured), path })) as Line[]);
    const lines: Line[] = [];
    for (const [name, bytes] of Object.entries(await hostileFiles())) {
      const path = join(folder, 'hostile.xlsx');
      await writeFile(path, bytes);
      const result = await apart('refuse', path);
      lines.push({ what: name, ...result, mb: result.mb - empty.mb, size: bytes.length });
    }
    table('hostile files (memory above the loaded modules)', lines);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Measured { readonly ms: number; readonly cpu: number; readonly mb: number; readonly rows?: number; readonly code?: string }
interface Line extends Measured { readonly what: string; readonly path?: string; readonly size?: number }

async function apart(job: string, path: string): Promise<Measured> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), job, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${job}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function table(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  for (const { what, ms, cpu, mb, rows, code } of lines) console.log(`  ${what.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms ${cpu.toFixed(0).padStart(6)} ms CPU ${mb.toFixed(0).padStart(5)} MB  ${rows ?? ''}${code ?? ''}`);
}

async function measured(job: string, path: string): Promise<Measured> {
  const result = await (jobs[job] ?? jobs.nothing)!(path);
  return { mb: process.resourceUsage().maxRSS / 1024, ...result };
}

type Job = (path: string) => Promise<{ ms: number; cpu: number; rows?: number; code?: string }>;
/** Wall time, and the time of our own threads beside it: on a busy machine only the second says something. */
async function timed<T>(run: () => Promise<T>): Promise<[{ ms: number; cpu: number }, T]> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return [{ ms: performance.now() - start, cpu: (user + system) / 1000 }, result];
}

const jobs: Record<string, Job> = {
  async nothing() {
    await modules();
    return { ms: 0, cpu: 0 };
  },
  async write(path) {
    const { writeBook, book, edition, residents } = await modules();
    const [time] = await timed(() => writeBook(createWriteStream(path), { book, edition, rows: residents(), desa: 'Putat Basiun', kecamatan: 'Awayan', kabupaten: 'Balangan', period: '2026-03', withOwnColumns: true }));
    return { ...time, rows: (await stat(path)).size };
  },
  async 'write-csv'(path) {
    const { writeCsv, edition, residents } = await modules();
    const out = createWriteStream(path);
    const [time] = await timed(() => writeCsv(out, edition, residents()));
    await new Promise((resolve) => (out.closed ? resolve(0) : out.once('close', () => resolve(0))));
    return { ...time, rows: (await stat(path)).size };
  },
  async read(path) {
    const { openSheets } = await modules();
    const [time, rows] = await timed(async () => {
      const spreadsheet = await openSheets(path);
      let count = 0;
      for await (const _ of spreadsheet.sheets[0]!.rows()) count++;
      spreadsheet.close();
      return count;
    });
    return { ...time, rows };
  },
  async check(path) {
    const { openSheets, surveySheets, extractRows, readExtracted, edition } = await modules();
    const [time, rows] = await timed(async () => {
      const spreadsheet = await openSheets(path);
      const [{ mapping } = {}] = await surveySheets(spreadsheet, edition);
      let good = 0;
      for await (const row of extractRows(spreadsheet.sheets[0]!, mapping!, edition)) if (readExtracted(row, mapping!, edition).problems.length === 0) good++;
      spreadsheet.close();
      return good;
    });
    return { ...time, rows };
  },
  async refuse(path) {
    const { openSheets } = await modules();
    const [time, code] = await timed(async () => {
      try {
        const spreadsheet = await openSheets(path);
        for await (const _ of spreadsheet.sheets[0]!.rows());
        return 'read';
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    });
    return { ...time, code };
  },
};

async function modules() {
  const { openSheets } = await import('#registers/spreadsheet/reading/open-sheets');
  const { surveySheets } = await import('#registers/spreadsheet/mapping/survey-sheets');
  const { extractRows } = await import('#registers/spreadsheet/extraction/extract-rows');
  const { readExtracted } = await import('#registers/spreadsheet/extraction/read-extracted');
  const { writeBook } = await import('#registers/spreadsheet/forms/write-book');
  const { writeCsv } = await import('#registers/spreadsheet/forms/write-csv');
  const { catalogue } = await import('#domains/catalogue');
  const book = catalogue.book('B.1');
  return { openSheets, surveySheets, extractRows, readExtracted, writeBook, writeCsv, book, edition: book.editions[0], residents };
}

function* residents() {
  for (let at = 1; at <= 20_000; at++) {
    const day = String((at % 28) + 1).padStart(2, '0');
    const month = String((at % 12) + 1).padStart(2, '0');
    const woman = at % 2 === 0;
    yield {
      nomor_urut: at, nama_lengkap: `WARGA KE ${at} BIN AHMAD`, jenis_kelamin: woman ? 'P' : 'L', status_perkawinan: at % 3 ? 'K' : 'BK', tempat_lahir: 'Awayan', tanggal_lahir: `${1950 + (at % 70)}-${month}-${day}`,
      agama: '1', pendidikan_terakhir: String((at % 9) + 1), pekerjaan: String((at % 20) + 1), dapat_membaca_huruf: 'L', kewarganegaraan: 'WNI', alamat_lengkap: `Jl. Desa RT ${at % 7} No. ${at}`,
      kedudukan_dalam_keluarga: String((at % 4) + 1), nik: `631103${woman ? Number(day) + 40 : day}${month}${String(50 + (at % 40))}${String(at % 10_000).padStart(4, '0')}`, no_kk: `6311030101${String(at % 5_000).padStart(6, '0')}`,
      keterangan: '', dusun: `Dusun ${at % 4}`, rt: String(at % 7), rw: '1', status_penduduk: 'aktif', tanggal_masuk: '2020-01-01', tanggal_keluar: null,
    };
  }
}

async function hostileFiles(): Promise<Record<string, Buffer>> {
  const { rawXlsx, lieAboutSize, zipOfEmptyParts } = await import('../test/support/hostile-workbooks.js');
  const cells = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(2_000_000)}</sheetData></worksheet>`;
  return {
    'zip bomb, 400 MB declared': await rawXlsx(Buffer.alloc(400 * MB, 'a')),
    'zip bomb, sizes lied about': lieAboutSize(await rawXlsx(cells), 'xl/worksheets/sheet1.xml', 2_000),
    '100,000 entries': zipOfEmptyParts(100_000),
    DOCTYPE: await rawXlsx('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>'),
    'an attribute of 1 MB': await rawXlsx(`<worksheet><sheetData><row><c r="A1" t="${'a'.repeat(MB)}"/></row></sheetData></worksheet>`),
  };
}

const [work, file] = process.argv.slice(2);
if (work && file) console.log(JSON.stringify(await measured(work, file)));
else await bench();
