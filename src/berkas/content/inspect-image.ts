import sharp from 'sharp';

/** A page at 600 dpi is 35 million; more is a mistake or a bomb. */
const pixelLimit = 100_000_000;

export type ImageFindings = 'whole' | 'broken' | 'too_many_pixels';

/** Reads the head of a picture only: that it is one, and how large it would unfold. */
export async function inspectImage(path: string): Promise<ImageFindings> {
  try {
    const { width, height, pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
    return width * height * pages > pixelLimit ? 'too_many_pixels' : 'whole';
  } catch {
    return 'broken';
  }
}
