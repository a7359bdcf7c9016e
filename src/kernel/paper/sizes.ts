/** Millimetres in points; paper is thought of in millimetres, PDF in points. */
export const mm = (millimetres: number) => (millimetres * 72) / 25.4;

/** Width and height in points. */
export type PaperSize = readonly [width: number, height: number];

/** Folio (F4) as Indonesian offices buy it: 215 x 330 mm, not the American foolscap. */
export const folioPortrait: PaperSize = [mm(215), mm(330)];
export const folioLandscape: PaperSize = [mm(330), mm(215)];
export const a5Landscape: PaperSize = [mm(210), mm(148)];
