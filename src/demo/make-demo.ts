import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { Clock, dateIn } from '#kernel/clock';
import { Configuration } from '#kernel/configuration';
import { passwordFits } from '#people/signing-in/passwords';
import { SignInStore } from '#people/signing-in/sign-in-store';
import { foundOffice } from './found-office.js';
import { demoAccounts, demoPassword } from './generate/accounts.js';
import type { DesaBooks } from './generate/desa-books.js';
import { generateOffice } from './generate/generate-office.js';
import { addDays, type Day } from './generate/months.js';
import { House } from './life/house.js';
import { liveThrough } from './life/live-through.js';
import { People } from './people.js';
import { printAccounts } from './print-accounts.js';

export interface DemoWish {
  /** The day the demo is made for; today, or the day it was made. */
  readonly today?: Day;
  /** On a database of one's own passwords hang on this secret, so that nobody can read them in the source. */
  readonly secret?: string;
  /** Connection of the owner of the database, who alone can make an office; the one of the settings. */
  readonly ownerUrl?: string;
  /** Which desa get books; all of them. */
  readonly desa?: readonly string[];
}

export interface Demo {
  /** The accounts, ready to be printed; they work at once. */
  readonly lines: readonly string[];
  /** Lives through the months of the desa; an interrupted one goes on where it stopped. */
  fill(say: (line: string) => void): Promise<House>;
  /** Ends the filling after the act that is going on, and waits for it. */
  stop(): Promise<void>;
}

interface Found {
  readonly kecamatanId: string;
  readonly createdAt: Date;
  readonly passwordHash: string | null;
}

const admin = 'admin.awayan';

/** Makes the demo office in an empty database, or finds the one made before; answers with nothing where another office lives. */
export async function makeDemo(app: INestApplicationContext, { today, secret, desa, ownerUrl = app.get(Configuration).settings.DATABASE_OWNER_URL }: DemoWish = {}): Promise<Demo | undefined> {
  const store = app.get(SignInStore, { strict: false });
  const password = (username: string): string => demoPassword(username, secret);
  const found = await findOffice(store);
  if (found && !(await passwordFits(found.passwordHash ?? undefined, password(admin)))) return undefined;
  const day = today ?? dateIn('WITA', found?.createdAt ?? app.get(Clock).now());
  const office = generateOffice(day);
  const accounts = demoAccounts(office);
  const kecamatanId = found?.kecamatanId ?? (await asOwner(ownerUrl, (owner) => foundOffice(owner, office, accounts, password)));
  const people = await People.of(store, kecamatanId, accounts);
  const house = new House(app, people, addDays(day, -14));
  const analyze = () => asOwner(ownerUrl, (owner) => owner.query('analyze register_entry, book_period'));
  return new Filling(printAccounts(people.seats, password), house, desa ? office.filter(({ nama }) => desa.includes(nama)) : office, analyze);
}

class Filling implements Demo {
  private readonly ending = new AbortController();
  private going: Promise<unknown> = Promise.resolve();

  constructor(readonly lines: readonly string[], private readonly house: House, private readonly office: readonly DesaBooks[],
    private readonly analyze: () => Promise<unknown>) {}

  async fill(say: (line: string) => void): Promise<House> {
    const going = liveThrough(this.house, this.office, { stop: this.ending.signal, say, analyze: this.analyze });
    this.going = going.catch(() => undefined);
    await going;
    return this.house;
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.going;
  }
}

/** The first office of the database, with the hash of the demo administrator's password if there is one. */
async function findOffice(store: SignInStore): Promise<Found | undefined> {
  const [found] = await store.alone((ask) => ask<Found>(
    `select kecamatan_id as "kecamatanId", created_at as "createdAt", (select password_hash from account where username = $1) as "passwordHash"
     from kecamatan order by created_at limit 1`, [admin]));
  return found;
}

async function asOwner<T>(url: string | undefined, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  if (!url) throw new Error('Kantor demo memerlukan DATABASE_OWNER_URL.');
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
