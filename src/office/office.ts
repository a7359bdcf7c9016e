import type { Zone } from '#kernel/clock';

/** What is asked to make a kecamatan. */
export interface NewOffice {
  /** Kode wilayah, "63.11.03". */
  readonly kode: string;
  readonly nama: string;
  readonly kabupaten: string;
  readonly provinsi: string;
  readonly zone: Zone;
  readonly desa: readonly { readonly kode: string; readonly nama: string }[];
  readonly admin: {
    readonly username: string;
    readonly name: string;
    /** Without one a password is made that must be changed at the first sign-in. */
    readonly password?: string;
    /** argon2 of the password, where it is known already. */
    readonly passwordHash?: string;
    /** First day of the administrator's duty; yesterday, so that no time zone is too early for it. */
    readonly startsOn?: string;
  };
}

/** What was made. The password is told once and kept nowhere. */
export interface Office {
  readonly kecamatanId: string;
  readonly desa: readonly { readonly id: string; readonly kode: string; readonly nama: string }[];
  readonly admin: { readonly accountId: string; readonly dutyId: string; readonly username: string; readonly password: string };
}
