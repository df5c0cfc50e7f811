import type { Session } from './session.ts';

/**
 * Where the two content scripts of a frame meet: a global of the isolated world, which no page script can
 * see. The fill script is injected on the first fill and finds the session that the portal script began.
 */
const name = 'beianGuideSession';

type World = typeof globalThis & { [name]?: Session };

export function shareSession(session: Session): void {
  (globalThis as World)[name] = session;
}

export function sharedSession(): Session | undefined {
  return (globalThis as World)[name];
}
