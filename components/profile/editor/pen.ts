import {
  type Conflict,
  changeProfile,
  getProfile,
  type Profile,
  putAt,
  saveProfile,
} from '@/lib/profile/index.ts';
import { StorageError } from '@/lib/profile/storage-error.ts';
import { heldKeys, onKeysChanged } from '@/lib/profile/vault/index.ts';

export type Change = (profile: Profile) => Profile;

/** How far the changes to one company have come; a new object after each step. */
export interface Standing {
  /** the company with the changes that are still on their way */
  draft: Profile | null;
  saving: 'saved' | 'saving' | 'failed';
  error: Error | null;
  /** values that another page wrote at the same time, and that this page wrote over */
  conflicts: readonly Conflict[];
}

/** A change with what the person saw while making it. */
interface Edit {
  seen: Profile;
  change: Change;
}

const untouched: Standing = { draft: null, saving: 'saved', error: null, conflicts: [] };

/**
 * Writes what is changed in one company. It belongs to the page and not to the editor: what could not be stored
 * waits here while the person looks elsewhere in the page, until it is stored or the page is closed.
 */
export class Pen {
  standing = untouched;
  /** what the person sees; set by whoever shows it */
  shown: Profile | null = null;
  #queue: Edit[] = [];
  #busy = false;
  /** counts how often everything was forgotten: what was on its way then may not come back */
  #life = 0;
  readonly #listeners = new Set<() => void>();

  constructor(readonly id: string) {}

  /** Calls back after each step; returns what ends that. */
  readonly follow = (callback: () => void): (() => void) => {
    pens.set(this.id, this);
    this.#listeners.add(callback);
    return () => {
      this.#listeners.delete(callback);
      this.#rest();
    };
  };

  /** Shows a change at once and stores it. */
  edit(change: Change): void {
    const before = this.shown;
    if (!before) return;
    const after = change(before);
    this.shown = after;
    this.#queue.push({ seen: before, change });
    this.#set({ draft: after });
    void this.#flush();
  }

  /** Ends a conflict, with this page's value or the other one's. */
  settle(conflict: Conflict, take: 'mine' | 'theirs'): void {
    this.#set({ conflicts: this.standing.conflicts.filter((other) => other !== conflict) });
    if (take === 'theirs') this.edit((profile) => putAt(profile, conflict.place, conflict.theirs));
  }

  /** Tries again to store what could not be stored; brings back a company that was removed meanwhile. */
  retry(): void {
    const whole = this.shown ?? this.standing.draft;
    if (!whole) return;
    const flush = () => this.#flush();
    void getProfile(this.id)
      .then((there) => (there ? undefined : saveProfile(whole)))
      .then(flush, flush);
  }

  /** Forgets what is not stored. */
  drop(): void {
    this.#life++;
    this.#busy = false;
    this.#queue = [];
    this.shown = null;
    this.#set(untouched);
    this.#rest();
  }

  async #flush(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const life = this.#life;
    this.#set({ saving: 'saving' });
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0);
      try {
        const { profile, conflicts } = await changeProfile(
          this.id,
          (stored) => batch.reduce((next, { change }) => change(next), stored),
          new Date(),
          batch[0]?.seen ?? null,
        );
        if (life !== this.#life) return;
        const places = new Set(conflicts.map(({ place }) => place.join('.')));
        this.#set({
          error: null,
          conflicts: [
            ...this.standing.conflicts.filter(({ place }) => !places.has(place.join('.'))),
            ...conflicts,
          ],
          ...(this.#queue.length === 0 && { draft: profile }),
        });
      } catch (failure) {
        if (life !== this.#life) return;
        this.#queue.unshift(...batch);
        this.#busy = false;
        // typed in the moment in which the vault was locked: nothing may wait on a locked page
        if (failure instanceof StorageError && failure.reason === 'locked') return this.drop();
        const error = failure instanceof Error ? failure : new Error(String(failure));
        return this.#set({ saving: 'failed', error });
      }
    }
    this.#busy = false;
    this.#set({ saving: 'saved' });
    this.#rest();
  }

  #set(step: Partial<Standing>): void {
    this.standing = { ...this.standing, ...step };
    guard();
    for (const tell of this.#listeners) tell();
    for (const tell of unsavedListeners) tell();
  }

  /** A pen that nobody holds and that has nothing left to write is put away. */
  #rest(): void {
    if (this.#listeners.size === 0 && this.standing.saving === 'saved') pens.delete(this.id);
  }
}

const pens = new Map<string, Pen>();
const unsavedListeners = new Set<() => void>();
let unsaved: readonly Profile[] = [];

/** The one pen of this page for a company. */
export function penOf(id: string): Pen {
  const known = pens.get(id);
  if (known) return known;
  const pen = new Pen(id);
  pens.set(id, pen);
  return pen;
}

/** The companies with changes that could not be stored, as the person left them; the same array until it changes. */
export function unsavedCompanies(): readonly Profile[] {
  return unsaved;
}

/** Calls back when that may have changed; returns what ends that. */
export function onUnsaved(callback: () => void): () => void {
  unsavedListeners.add(callback);
  return () => unsavedListeners.delete(callback);
}

// what could not be stored is on this page only: the browser asks before it closes it
const ask = (event: Event) => event.preventDefault();

function guard(): void {
  const now = [...pens.values()].flatMap(({ standing: { saving, draft } }) =>
    saving === 'failed' && draft ? [draft] : [],
  );
  const isSame = now.length === unsaved.length && now.every((one, at) => one === unsaved[at]);
  if (isSame) return;
  unsaved = now;
  if (now.length > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

// a locked page keeps nothing of what was open, not even what could not be stored
onKeysChanged(() => {
  if (heldKeys().size > 0) return;
  for (const pen of [...pens.values()]) pen.drop();
});
