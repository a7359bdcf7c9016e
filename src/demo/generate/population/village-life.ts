import { dayOf, lastDay, periodAfter } from '#catalogue/period';
import type { Dice } from '../dice.js';
import { addDays, ageOn, closingDay, type Day, type Month } from '../months.js';
import type { FamilyMaker } from './families.js';
import type { IdentityNumbers } from './identity-numbers.js';
import { isActive, relation, type Household, type Resident, type ResidentRegister } from './resident.js';
import type { EventKind, VitalEvent } from './vital-events.js';

const elsewhere = ['Desa Lok Batu, Kec. Batu Mandi', 'Desa Inan, Kec. Paringin Selatan', 'Kel. Paringin Kota, Kec. Paringin', 'Desa Mungkur Uyam, Kec. Juai', 'Desa Halong, Kec. Halong', 'Kota Banjarmasin', 'Kec. Murung Pudak, Kab. Tabalong', 'Kab. Hulu Sungai Tengah'];
/** A year's events per resident, as a desa of this kind reports them. */
const yearly = { births: 0.016, deaths: 0.007, arrivals: 0.007, departures: 0.008 };
const lateShare = 0.12;

/** Lets a desa live through its months: people are born, die, come and go, and each event is reported, some of them late. */
export class VillageLife {
  readonly events: VitalEvent[] = [];
  private readonly lastBirth = new Map<Household, Day>();

  constructor(
    private readonly register: ResidentRegister,
    private readonly families: FamilyMaker,
    private readonly numbers: IdentityNumbers,
    private readonly dice: Dice,
    private readonly today: Day,
  ) {}

  /** The events reported in that month, in the order of the reports. */
  live(month: Month): VitalEvent[] {
    this.registerNewbornsOf(month);
    const before = this.events.length;
    const people = this.register.active().length;
    const times = (perYear: number) => this.dice.count((people * perYear) / 12);
    for (let left = times(yearly.births); left > 0; left -= 1) this.birth(month);
    for (let left = times(yearly.deaths); left > 0; left -= 1) this.death(month);
    // One arrival or departure takes about two people along.
    for (let left = times(yearly.arrivals / 2); left > 0; left -= 1) this.arrival(month);
    for (let left = times(yearly.departures / 2); left > 0; left -= 1) this.departure(month);
    const reported = this.events.splice(before).sort((one, other) => one.reported.localeCompare(other.reported));
    this.events.push(...reported);
    return reported;
  }

  /** When it happened and when it was reported: mostly within days, sometimes only in the next month. */
  private dates(month: Month): { happened: Day; reported: Day } {
    const last = Number(closingDay(month, this.today).slice(8));
    if (this.dice.chance(lateShare)) {
      const happened = addDays(lastDay(periodAfter(month, -1)), -this.dice.between(0, 12));
      return { happened, reported: dayOf(month, this.dice.between(1, Math.min(12, last))) };
    }
    const day = this.dice.between(1, last);
    return { happened: dayOf(month, day), reported: dayOf(month, Math.min(last, day + this.dice.between(0, 5))) };
  }

  private record(kind: EventKind, resident: Resident, dates: { happened: Day; reported: Day }, place?: string): void {
    this.events.push({ kind, resident, ...dates, ...(place === undefined ? {} : { place }), noKk: resident.home.noKk });
  }

  private birth(month: Month): void {
    const dates = this.dates(month);
    const mothers = this.register.active().filter((woman) => woman.relation === relation.wife && this.canBear(woman, dates.happened));
    if (mothers.length === 0) return;
    const mother = this.dice.pick(mothers);
    const child = this.families.newborn(mother, dates.happened);
    child.since = dates.happened;
    this.lastBirth.set(mother.home, dates.happened);
    this.register.enter(child, month);
    this.record('lahir', child, dates);
  }

  private canBear(woman: Resident, on: Day): boolean {
    const age = ageOn(on, woman.birth);
    const youngest = woman.home.members.map((member) => member.birth).reduce((one, other) => (one > other ? one : other));
    return age >= 20 && age <= 41 && woman.home.members.some((member) => member.relation === relation.head && isActive(member)) && youngest < addDays(on, -600);
  }

  private death(month: Month): void {
    const dates = this.dates(month);
    const mortal = this.register.active().filter((person) => !person.inOffice && person.birth < dates.happened && this.canLoseHead(person, dates.happened));
    if (mortal.length === 0) return;
    const person = this.dice.weighted(mortal.map((each) => [each, 1 + (ageOn(dates.happened, each.birth) / 20) ** 5] as const));
    this.record('meninggal', person, dates, this.dice.weighted([['di rumah', 7], ['RSUD Datu Kandang Haji Balangan', 3]]));
    this.leave(person, 'meninggal', dates, month);
    for (const partner of person.home.members) {
      const widowed = isActive(partner) && partner.marital === 'K' && (person.relation === relation.head || person.relation === relation.wife) && (partner.relation === relation.wife || partner.relation === relation.head);
      if (!widowed) continue;
      partner.marital = partner.sex === 'P' ? 'JD' : 'DD';
      this.register.correct(partner, month);
    }
    if (person.relation === relation.head) this.newCard(person.home, dates.reported, month);
  }

  /** A head may go when nobody is left behind, or an adult who can be the next head. */
  private canLoseHead(person: Resident, on: Day): boolean {
    if (person.relation !== relation.head) return true;
    const others = person.home.members.filter((member) => member !== person && isActive(member));
    return others.length === 0 || others.some((member) => ageOn(on, member.birth) >= 19);
  }

  private leave(person: Resident, status: 'pindah' | 'meninggal', dates: { happened: Day; reported: Day }, month: Month): void {
    person.status = status;
    // The book counts a person until the report: a death reported late leaves the recap of the later month.
    person.left = dates.reported.slice(0, 7) === dates.happened.slice(0, 7) ? dates.happened : dates.reported;
    if (person.left !== dates.happened) person.note = `${status} tanggal ${dates.happened}, dilaporkan ${dates.reported}`;
    this.register.correct(person, month);
  }

  /** The survivors get a family card of their own; the dead keep the old number. */
  private newCard(old: Household, issued: Day, month: Month): void {
    const survivors = old.members.filter(isActive);
    if (survivors.length === 0) return;
    const head = survivors.find((member) => member.relation === relation.wife) ?? survivors.reduce((one, other) => (one.birth < other.birth ? one : other));
    const home: Household = { ...old, noKk: this.numbers.kk(issued), members: survivors };
    old.members = old.members.filter((member) => !isActive(member));
    for (const member of survivors) {
      member.home = home;
      if (member === head) member.relation = relation.head;
      else if (member.relation !== relation.child || head.relation === relation.child) member.relation = relation.kin;
      this.register.correct(member, month);
    }
  }

  private arrival(month: Month): void {
    const dates = this.dates(month);
    const place = this.dice.pick(elsewhere);
    const comers = this.dice.chance(0.5)
      ? this.families.youngFamily(dates.happened, dates.reported).members
      : [this.families.person(this.dice.pick(this.register.active()).home, { age: this.dice.between(19, 45), sex: this.dice.chance(0.5) ? 'L' : 'P', marital: 'BK', relation: relation.kin, religion: '1' }, dates.happened)];
    for (const comer of comers) {
      comer.since = dates.happened;
      this.register.enter(comer, month);
      this.record('datang', comer, dates, place);
    }
  }

  private departure(month: Month): void {
    const dates = this.dates(month);
    const place = this.dice.pick(elsewhere);
    const active = this.register.active().filter((person) => person.birth < dates.happened && (person.since ?? '') < dates.happened);
    const grownUp = active.filter((person) => person.relation === relation.child && !person.inOffice && ageOn(dates.happened, person.birth) >= 18);
    const heads = active.filter((person) => person.relation === relation.head && this.canMoveWhole(person.home, dates.happened));
    const goers = this.dice.chance(0.6) || heads.length === 0 ? (grownUp.length === 0 ? [] : [this.dice.pick(grownUp)]) : this.dice.pick(heads).home.members.filter(isActive);
    for (const goer of goers) {
      this.record('pindah', goer, dates, place);
      this.leave(goer, 'pindah', dates, month);
    }
  }

  private canMoveWhole(home: Household, on: Day): boolean {
    const living = home.members.filter(isActive);
    return living.length <= 4 && living.every((member) => !member.inOffice && member.birth < on && (member.since ?? '') < on);
  }

  /** A newborn gets its NIK two or three months after the birth. */
  private registerNewbornsOf(month: Month): void {
    for (const child of this.register.active()) {
      if (child.nik !== null || child.birth.slice(0, 7) > periodAfter(month, -2)) continue;
      child.nik = this.numbers.nik(child.birth, child.sex, '631103');
      child.note = null;
      this.register.correct(child, month);
    }
  }
}
