import { Catalogue } from '#catalogue/catalogue';
import { codeLists } from '#catalogue/code-lists/code-lists';
import { bpd } from './bpd/books.js';
import { keuangan } from './keuangan/books.js';
import { lkd } from './lkd/books.js';
import { pembangunan } from './pembangunan/books.js';
import { penduduk } from './penduduk/books.js';
import { umum } from './umum/books.js';

/** The only place that knows every domain. */
export const catalogue = new Catalogue([...umum, ...penduduk, ...keuangan, ...pembangunan, ...bpd, ...lkd], codeLists);
