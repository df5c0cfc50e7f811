import type { Situation } from '../situation.ts';

/** The day on which these stages were last compared with the facts. */
export const checkedOn = '2026-11-26';

/** The person sets the pace. */
export const ownPace = () => null;

/** The ICP filing is wanted and not there yet. */
export const isOpen = ({ icp, icpFiled }: Situation) => icp && !icpFiled;
