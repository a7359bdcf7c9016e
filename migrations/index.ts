import { Territory1767225600001 } from './0001-territory.js';
import { People1767225600002 } from './0002-people.js';
import { Audit1767225600003 } from './0003-audit.js';
import { Registers1767225600004 } from './0004-registers.js';
import { Berkas1767225600005 } from './0005-berkas.js';
import { Submissions1767225600006 } from './0006-submissions.js';
import { Verification1767225600007 } from './0007-verification.js';
import { Notices1767225600008 } from './0008-notices.js';

/** Every step in order, by name: a glob would run what somebody forgot to delete. */
export const migrations = [Territory1767225600001, People1767225600002, Audit1767225600003, Registers1767225600004, Berkas1767225600005, Submissions1767225600006, Verification1767225600007, Notices1767225600008];
