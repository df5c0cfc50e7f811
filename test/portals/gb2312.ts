/**
 * Encodes text as GB2312, for portals that are served as they were twenty years ago. The platform only
 * decodes, so its decoder is run over every two-byte code once and read backwards.
 */
let codes: Map<string, readonly [number, number]> | null = null;

function table(): Map<string, readonly [number, number]> {
  if (codes) return codes;
  codes = new Map();
  const decoder = new TextDecoder('gb2312');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && character !== '\uFFFD') codes.set(character, [high, low]);
    }
  }
  return codes;
}

/** Throws a RangeError on a character that the encoding does not have. */
export function encodeGb2312(text: string): Buffer {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = table().get(character);
    if (!pair) throw new RangeError(`GB2312 has no ${character}`);
    bytes.push(...pair);
  }
  return Buffer.from(bytes);
}
