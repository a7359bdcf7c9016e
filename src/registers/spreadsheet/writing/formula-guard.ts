/** Beginnings a spreadsheet program takes for a formula when it opens a csv (OWASP), full-width forms included. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A csv has no types: an apostrophe before a dangerous text keeps it a text. Taken off again by `withoutGuard`. */
export const guarded = (text: string) => (dangerous.test(text) ? `'${text}` : text);

export const withoutGuard = (text: string) => (text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text);
