import yauzl from 'yauzl';

/** An Office file names at most some hundreds of parts; a zip with more is not one. */
const partLimit = 3000;

export type OfficeFindings = 'docx' | 'xlsx' | 'macro' | 'other';

/** What a zip is, by the names of its parts; nothing is unpacked. */
export async function inspectOfficeFile(path: string): Promise<OfficeFindings> {
  const names = await partNames(path).catch(() => undefined);
  if (!names?.has('[Content_Types].xml')) return 'other';
  if ([...names].some((name) => /vbaProject|activeX\/|embeddings\/.*\.bin$/i.test(name))) return 'macro';
  if (names.has('word/document.xml')) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : 'other';
}

function partNames(path: string): Promise<ReadonlySet<string>> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const names = new Set<string>();
      const stop = (reason: Error) => {
        zip.close();
        reject(reason);
      };
      zip.on('error', stop);
      zip.on('end', () => resolve(names));
      zip.on('entry', (entry: yauzl.Entry) => {
        names.add(entry.fileName);
        if (names.size > partLimit) return stop(new Error('too many parts'));
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}
