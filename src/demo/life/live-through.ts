import type { Bidang } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import { dayOf, lastDay, periodAfter, periodName } from '#catalogue/period';
import { isDueIn } from '#submissions/due-books';
import type { DesaBooks } from '../generate/desa-books.js';
import { monthsFrom, type Day, type Month } from '../generate/months.js';
import { storyOf, type StoryStep } from '../generate/story.js';
import { begin } from './begin.js';
import { closeMonth } from './close-month.js';
import { live, type Deed } from './diary.js';
import type { House } from './house.js';
import { fileOfficers } from './file-officers.js';
import { keepOnPaper } from './keep-on-paper.js';
import { pathOf } from './path.js';
import { SubmissionLife } from './submission-life.js';
import { writeRows } from './write-rows.js';

export interface Going {
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
  /** A database filled this fast has not counted its rows yet, and plans for an empty one. */
  readonly analyze: () => Promise<unknown>;
}

/** Lives through the months of all desa, from their first day here to the day of the demo. */
export async function liveThrough(house: House, office: readonly DesaBooks[], { stop, say, analyze }: Going): Promise<void> {
  const admin = house.people.ofKecamatan('admin_kecamatan');
  const { today } = office[0]!;
  if (await house.as(admin, today, () => house.isDone('complete', null))) return;
  const deeds = office.flatMap((desa) => deedsOf(house, desa));
  const months = new Set<Month>();
  await live(deeds, async (day) => {
    const month = day.slice(0, 7);
    if (months.has(month)) return;
    months.add(month);
    say(`Mengisi demo: ${periodName(month)}`);
    if (months.size % 8 === 2) await analyze();
  }, stop);
  if (stop.aborted) return;
  await house.once(admin, today, null, 'complete', async () => deeds.length);
  say('Demo lengkap.');
}

/** The law closes the cash book on the last day of the month, and wants the recapitulation on it; the letters of that day can wait. */
const closedInTime: readonly Bidang[] = ['keuangan', 'penduduk', 'pembangunan'];
const secondAfter = (month: Month): Day => dayOf(periodAfter(month, 1), 2);

function deedsOf(house: House, desa: DesaBooks): Deed[] {
  const { kode, today } = desa;
  const { from, to } = desa.months;
  const story = storyOf(desa).filter(({ chapter }) => chapter !== 'kept').map((step) => asAskedFor(house, desa, step)).filter(({ books }) => books.length > 0);
  const used = new Set(story.map(({ period }) => period));
  const months = monthsFrom(from, to).flatMap((month): Deed[] => {
    const end = month === to ? today : lastDay(month);
    const next = secondAfter(month);
    const deed = (day: Day, work: () => Promise<void>): Deed => ({ day, desa: kode, do: work });
    if (month < to && !used.has(month)) return [deed(end, () => bulk(house, desa, month, end, keepOnPaper))];
    return [
      deed(end, () => bulk(house, desa, month, end, writeMonth)),
      deed(end, () => closeMonth(house, desa, month, closedInTime, end)),
      deed(next, () => closeMonth(house, desa, month, ['umum'], next)),
    ].slice(0, month === to ? 1 : 3);
  });
  const told = story.flatMap((step) => {
    const submission = new SubmissionLife(house, desa, step, house.people.verifierOf(kode));
    return pathOf(step, closedInTime.includes(step.bidang) ? lastDay(step.period) : secondAfter(step.period)).map((move): Deed => ({ day: move.day, desa: kode, do: () => submission.move(move) }));
  });
  const start = dayOf(from, 1);
  return [
    { day: start, desa: kode, do: () => begin(house, desa, start) },
    { day: start, desa: kode, do: () => fileOfficers(house, desa, start) },
    ...months, ...told,
  ].filter(({ day }) => day <= today);
}

/** Only what the office asks for that month is handed in, so a mistake in another book is not sent back with it. */
function asAskedFor(house: House, desa: DesaBooks, step: StoryStep): StoryStep {
  const books = step.books.filter((code) => isDueIn(house.get(Catalogue).book(code), step.period, true));
  const isSeen = step.chapter !== 'revision_requested' || desa.planted.some(({ book, period }) => period === step.period && books.includes(book));
  return { ...step, books, ...(!isSeen && { chapter: 'submitted' }) };
}

const writeMonth = (house: House, desa: DesaBooks, month: Month): Promise<number> => writeRows(house, desa, desa.books, month);

async function bulk(house: House, desa: DesaBooks, month: Month, day: Day, work: typeof keepOnPaper): Promise<void> {
  const operator = house.people.ofDesa(desa.kode, 'operator_desa');
  await house.once(operator, day, house.people.desaId(desa.kode), `rows/${month}`, () => work(house, desa, month));
}
