import type { Dice } from './dice.js';

export type Sex = 'L' | 'P';

/** Names as they are common in Banua Anam; the persons are invented. */
const first: Record<Sex, readonly string[]> = {
  L: ['Muhammad', 'Ahmad', 'Abdul', 'Akhmad', 'H. Mukhlis', 'Syamsul', 'Noor', 'Khairul', 'Fakhrul', 'Rahmat', 'Supian', 'Mastur', 'Ilham', 'Hairani', 'Saidi', 'Yusran', 'Jumberi', 'Bahrun',
    'Taufik', 'Zainal', 'Ideris', 'Arbain', 'Kasman', 'Fitrian', 'Norhadi', 'Rusdi', 'Gazali', 'Anang', 'Utuh', 'Maulana', 'Rizki', 'Aditya', 'Ramadhani', 'Helmi', 'Iberamsyah', 'Darmawan'],
  P: ['Siti', 'Noor', 'Nor', 'Hj. Rusmini', 'Mastura', 'Norhasanah', 'Rahmah', 'Galuh', 'Aluh', 'Raudatul', 'Mahrita', 'Jamilah', 'Salasiah', 'Hamsinah', 'Misrawati', 'Rabiatul', 'Maimunah', 'Khadijah',
    'Nurul', 'Annisa', 'Lailatul', 'Fitriani', 'Wahdah', 'Masliani', 'Rusdiana', 'Saniah', 'Hatmah', 'Erma', 'Aulia', 'Naila', 'Zahra', 'Mariatul', 'Rina', 'Herlina', 'Yuliana', 'Sri'],
};
const second: Record<Sex, readonly string[]> = {
  L: ['Rahman', 'Hidayat', 'Fauzi', 'Ridha', 'Anwar', 'Rasyid', 'Effendi', 'Rahim', 'Hasan', 'Husaini', 'Arifin', 'Maulidi', 'Syarif', 'Noor', 'Fadillah', 'Hadi', 'Yamani', 'Saputra', 'Syahrani',
    'Basuni', 'Mansyah', 'Ilmi', 'Hakim', 'Rosyadi', 'Amin', 'Barkati', 'Syukur', 'Razak', 'Wahyudi', 'Ansyari', 'Kurniawan', 'Zulkarnain', 'Jailani', 'Rifani', 'Alfiannor', 'Perdana'],
  P: ['Aisyah', 'Jannah', 'Hasanah', 'Rahmi', 'Maulida', 'Laila', 'Fatimah', 'Aminah', 'Adawiyah', 'Hidayah', 'Saadah', 'Huda', 'Azizah', 'Ramadhana', 'Safitri', 'Wati', 'Hayati', 'Sari',
    'Munawarah', 'Rusyda', 'Latifah', 'Norliani', 'Kamariah', 'Rohana', 'Mulyani', 'Susanti', 'Wulandari', 'Lestari', 'Maisarah', 'Halimah', 'Sofia', 'Hikmah', 'Zuraida', 'Ariani', 'Khalisah', 'Nisa'],
};

/** Gives every resident of one desa a name of their own, so that a search finds one person. */
export class NameGiver {
  private readonly given = new Set<string>();

  constructor(private readonly dice: Dice) {}

  name(sex: Sex): string {
    for (;;) {
      const parts = [this.dice.pick(first[sex]), this.dice.pick(second[sex])];
      // Four of ten carry a third name; it also keeps two of the same name apart.
      if (this.dice.chance(0.4) || this.given.has(parts.join(' '))) parts.push(this.dice.pick(second[sex]));
      const name = parts.join(' ');
      if (parts[1] === parts[0] || parts[2] === parts[1] || this.given.has(name)) continue;
      this.given.add(name);
      return name;
    }
  }
}
