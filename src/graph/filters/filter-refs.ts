import type { ExhibitFilter, FilingFilter, RegistrantFilter, SignatoryFilter } from '../../store/list/filter.ts';
import { builder } from '../builder.ts';

// Filters nest in one another, so that each has its name before any has its fields.

/** Refers to `FilingFilter`. */
export const filingFilter = builder.inputRef<FilingFilter<string>>('FilingFilter');
/** Refers to `RegistrantFilter`. */
export const registrantFilter = builder.inputRef<RegistrantFilter<string>>('RegistrantFilter');
/** Refers to `SignatoryFilter`. */
export const signatoryFilter = builder.inputRef<SignatoryFilter<string>>('SignatoryFilter');
/** Refers to `ExhibitFilter`. */
export const exhibitFilter = builder.inputRef<ExhibitFilter<string>>('ExhibitFilter');
