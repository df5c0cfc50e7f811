import { divisionPath } from '../../../lib/profile/divisions.ts';

/** The division table as rules are given it. */
export const regionNames = (code: string): readonly string[] => divisionPath(code).map(({ name }) => name);
