import { OpeningForms } from '#registers/opening/opening-form';
import { keuanganOpeningForms } from './keuangan/opening-forms.js';
import { pendudukOpeningForms } from './penduduk/opening-forms.js';
import { umumOpeningForms } from './umum/opening-forms.js';

/** What every book of the office starts with; the engine gets it by injection, since it stands below the domains. */
export const openingForms = new OpeningForms([...umumOpeningForms, ...pendudukOpeningForms, ...keuanganOpeningForms]);
