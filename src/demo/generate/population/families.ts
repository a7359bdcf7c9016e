import type { Dice } from '../dice.js';
import { ageOn, type Day } from '../months.js';
import type { NameGiver, Sex } from '../names.js';
import { birthAt, birthplaceAt, educationAt, jobAt, literacyAt, religionOfFamily } from './biography.js';
import type { IdentityNumbers } from './identity-numbers.js';
import { relation, type Household, type Marital, type Relation, type Resident } from './resident.js';

interface Someone {
  readonly age: number;
  readonly sex: Sex;
  readonly marital: Marital;
  readonly relation: Relation;
  readonly religion: string;
  readonly father?: string;
  readonly mother?: string;
}

/** Makes families as they live in a desa: a couple with children, a widow, a grandmother in the house. */
export class FamilyMaker {
  constructor(
    private readonly dusun: readonly string[],
    private readonly names: NameGiver,
    private readonly numbers: IdentityNumbers,
    private readonly dice: Dice,
  ) {}

  family(on: Day, cardIssued: Day): Household {
    const home = this.home(cardIssued);
    const religion = religionOfFamily(this.dice);
    const kind = this.dice.weighted([['couple', 78], ['widow', 10], ['widower', 4], ['alone', 8]] as const);
    if (kind === 'couple') this.couple(home, religion, on);
    else this.lone(home, kind, religion, on);
    return home;
  }

  /** A couple in its twenties or thirties with small children, as they move in. */
  youngFamily(on: Day, cardIssued: Day): Household {
    const home = this.home(cardIssued);
    this.couple(home, religionOfFamily(this.dice), on, this.dice.between(25, 36));
    return home;
  }

  person(home: Household, someone: Someone, on: Day): Resident {
    const birth = birthAt(someone.age, on, this.dice);
    return this.resident(home, someone, birth, this.numbers.nik(birth, someone.sex));
  }

  newborn(mother: Resident, birth: Day): Resident {
    const { home, religion } = mother;
    const sex: Sex = this.dice.chance(0.51) ? 'L' : 'P';
    const father = home.members.find((member) => member.relation === '1')!.name;
    const child = this.resident(home, { age: 0, sex, marital: 'BK', relation: relation.child, religion, father, mother: mother.name }, birth, null);
    child.note = 'belum ber-NIK';
    return child;
  }

  private resident(home: Household, someone: Someone, birth: Day, nik: string | null): Resident {
    const { age, sex, religion } = someone;
    const resident: Resident = {
      name: this.names.name(sex), sex, birth, religion, nik, home,
      birthPlace: birthplaceAt(age, this.dice),
      education: educationAt(age, this.dice),
      job: jobAt(age, sex, this.dice),
      literacy: literacyAt(age, religion, this.dice),
      citizenship: 'WNI',
      father: someone.father ?? this.names.name('L'),
      mother: someone.mother ?? this.names.name('P'),
      marital: someone.marital, relation: someone.relation,
      status: 'aktif', since: null, left: null, note: null, inOffice: false,
    };
    home.members.push(resident);
    return resident;
  }

  private home(cardIssued: Day): Household {
    const dusun = this.dice.between(1, this.dusun.length);
    const rt = String(dusun * 2 - this.dice.between(0, 1)).padStart(3, '0');
    const rw = String(dusun).padStart(3, '0');
    const name = this.dusun[dusun - 1]!;
    return { noKk: this.numbers.kk(cardIssued), dusun: name, rt, rw, address: `RT ${rt} RW ${rw} ${name}`, members: [] };
  }

  private couple(home: Household, religion: string, on: Day, age = this.dice.weighted([[this.dice.between(24, 39), 45], [this.dice.between(40, 58), 40], [this.dice.between(59, 76), 15]])): void {
    const head = this.person(home, { age, sex: 'L', marital: 'K', relation: relation.head, religion }, on);
    const wife = this.person(home, { age: Math.max(19, age - this.dice.between(-1, 7)), sex: 'P', marital: 'K', relation: relation.wife, religion }, on);
    this.children(home, wife, head.name, wife.name, on);
    if (age < 50 && this.dice.chance(0.08)) this.person(home, { age: age + this.dice.between(20, 28), sex: 'P', marital: 'JD', relation: relation.parent, religion }, on);
  }

  private lone(home: Household, kind: 'widow' | 'widower' | 'alone', religion: string, on: Day): void {
    const sex: Sex = kind === 'widow' || (kind === 'alone' && this.dice.chance(0.3)) ? 'P' : 'L';
    const marital = { widow: 'JD', widower: 'DD', alone: 'BK' } as const;
    const age = kind === 'alone' ? this.dice.between(22, 45) : this.dice.between(42, 80);
    const head = this.person(home, { age, sex, marital: marital[kind], relation: relation.head, religion }, on);
    if (kind === 'widow') this.children(home, head, this.names.name('L'), head.name, on);
  }

  /** Children come from the mother's twentieth year on; the grown-up mostly live in a house of their own. */
  private children(home: Household, mother: Resident, father: string, motherName: string, on: Day): void {
    const motherAge = ageOn(on, mother.birth);
    let age = motherAge - 20 - this.dice.between(0, 4);
    for (let left = this.dice.weighted([[1, 22], [2, 42], [3, 26], [4, 10]]); left > 0 && age >= 0; left -= 1) {
      const isHome = age < 22 || this.dice.chance(age < 30 ? 0.35 : 0.05);
      if (isHome && motherAge - age <= 44) {
        const sex: Sex = this.dice.chance(0.51) ? 'L' : 'P';
        this.person(home, { age, sex, marital: 'BK', relation: relation.child, religion: mother.religion, father, mother: motherName }, on);
      }
      age -= this.dice.between(2, 6);
    }
  }
}
