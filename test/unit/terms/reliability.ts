/** One judgement with the confidence that was given for it. */
export interface Judgement {
  confidence: number;
  right: boolean;
}

const edges = [0, 0.4, 0.55, 0.7, 0.85, 0.9, 0.95, 1.01];

/** Lines of a table: a span of confidence, how many of its judgements were right, and their share. */
export function reliabilityTable(all: readonly Judgement[]): string {
  return edges
    .slice(0, -1)
    .map((low, index) => {
      const high = edges[index + 1] as number;
      const set = all.filter(({ confidence }) => confidence >= low && confidence < high);
      const right = set.filter((one) => one.right).length;
      const share = Math.round((100 * right) / set.length);
      return set.length
        ? `${low.toFixed(2)}-${Math.min(1, high).toFixed(2)}  ${right}/${set.length}  ${share} %`
        : '';
    })
    .filter(Boolean)
    .join('\n');
}
