import { contentTypes, type ContentType } from './content-types.js';

export interface FiledName {
  /** The name under which it is kept: cleaned, and with an ending that tells the truth. */
  readonly fileName: string;
  /** Set when the name promised another type than the content is. */
  readonly remark: string | null;
}

/** Letters that cannot be seen or turn the reading direction around ("fdp.exe"), and what file systems cannot bear. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const unfit = /[<>:"/\\|?*]/g;

/** The content decides the type; a name that says otherwise keeps its stem and gets the right ending. */
export function fileUnder(given: string, type: ContentType): FiledName {
  const { name, extensions } = contentTypes[type];
  const clean = (given.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(unprintable, '').replace(unfit, '_').replace(/\s+/g, ' ').trim();
  const [, stem = clean, ending] = /^(.*)\.([A-Za-z0-9]{1,8})$/.exec(clean) ?? [];
  const short = stem.replace(/^\.+/, '').slice(0, 120).trim() || 'berkas';
  const fits = ending !== undefined && (extensions as readonly string[]).includes(ending.toLowerCase());
  return {
    fileName: `${short}.${fits ? ending.toLowerCase() : extensions[0]}`,
    remark: fits || ending === undefined ? null : `Nama berkas berakhiran .${ending.toLowerCase()}, isinya ${name}; disimpan sebagai ${name}.`,
  };
}
