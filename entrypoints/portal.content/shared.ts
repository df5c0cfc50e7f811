import type { Session } from './session.ts';

/**
 * Where the content scripts of a frame meet: a global of the isolated world, which no page script can see. The
 * scripts that come later, for a fill or for hints, find the session that the portal script began.
 */
const name = 'beianGuideSession';

type World = typeof globalThis & { [name]?: Session };

export function shareSession(session: Session): void {
  (globalThis as World)[name] = session;
}

export function sharedSession(): Session | undefined {
  return (globalThis as World)[name];
}
