/** Excel writes characters XML forbids as _x000D_; _x005F_ is its own underscore. */
export const decodeExcelText = (text: string) =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
