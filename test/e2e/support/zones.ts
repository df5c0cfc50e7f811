import { browserName } from './session.ts';

/** Hours that China's clock is ahead of UTC: a person there is told one time, not two. */
const china = 8;

/** A zone other than China's where the hour is one of these now. `Etc/GMT+5` is five hours *behind* UTC. */
function zoneWhere(isWanted: (hour: number) => boolean, side: Side): string {
  const utc = new Date().getUTCHours();
  const offsets = Array.from({ length: 27 }, (_, index) => index - 12).filter((offset) => offset !== china);
  const fitting = offsets.filter((offset) => isWanted((utc + offset + 24) % 24));
  const offset = (side === 'east' ? fitting.at(-1) : fitting[0]) ?? 0;
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

type Side = 'west' | 'east';

/** The side of China on which a test's person lives, and the other one: Chromium's begins west, Firefox's east. */
export const sides: readonly [Side, Side] = browserName === 'firefox' ? ['east', 'west'] : ['west', 'east'];

/** A zone as far on that side as the hour allows, where it is day now. */
export const daytime = (side: Side) => zoneWhere((hour) => hour >= 10 && hour < 18, side);

/** A zone as far on that side as the hour allows, where it is night now. */
export const night = (side: Side) => zoneWhere((hour) => hour >= 22 || hour < 7, side);
