/** How much of a work is done, 0 to 1, null while nothing is: followed by its bar alone, not by what lies around it. */
export interface Share {
  read: () => number | null;
  set: (share: number | null) => void;
  watch: (callback: () => void) => () => void;
}

export function createShare(): Share {
  let now: number | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => now,
    set(share) {
      now = share;
      for (const listener of [...listeners]) listener();
    },
    watch(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
