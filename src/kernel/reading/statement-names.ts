import { createHash } from 'node:crypto';

/** Statements with many combinations of filters must not fill the memory of every session of the server. */
const enough = 500;

/** Gives each text a name of its own, the same on every connection; beyond the limit the empty one, which is parsed each time. */
export class StatementNames {
  private readonly names = new Map<string, string>();

  of(text: string): string {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    if (this.names.size >= enough) return '';
    const name = `r_${createHash('sha1').update(text).digest('base64url')}`;
    this.names.set(text, name);
    return name;
  }
}
