/**
 * Writes a compact list of words out: alternatives by `|`, groups in brackets that may hold an empty one:
 * `(注册|)资(本|金)|股本` gives 注册资本, 注册资金, 资本, 资金, 股本.
 */
export function expand(pattern: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const all: string[] = [];
    let current = [''];
    for (; at < pattern.length && pattern[at] !== ')'; at++) {
      const char = pattern[at] as string;
      if (char === '|') {
        all.push(...current);
        current = [''];
      } else if (char === '(') {
        at++;
        const inner = alternatives();
        current = current.flatMap((head) => inner.map((tail) => head + tail));
      } else {
        current = current.map((head) => head + char);
      }
    }
    all.push(...current);
    return all;
  };
  return alternatives();
}

/** Word → meaning, from compact lists; an earlier list wins where two give the same word. */
export function lexicon<T>(entries: readonly (readonly [pattern: string, meaning: T])[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const [pattern, meaning] of entries) {
    for (const word of expand(pattern)) if (word && !map.has(word)) map.set(word, meaning);
  }
  return map;
}
