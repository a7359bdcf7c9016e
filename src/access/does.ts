import { SetMetadata } from '@nestjs/common';
import type { Verb } from './verbs.js';

export const DOES = 'perut:does';
export const ANYONE = 'perut:anyone';

/** What a route or mutation does; the guard asks the duty table. A handler with neither this nor @Anyone keeps the service from starting. */
export const Does = (verb: Verb) => SetMetadata(DOES, verb);

/** Open without signing in: sign-in itself, the catalogue, health. */
export const Anyone = () => SetMetadata(ANYONE, true);
