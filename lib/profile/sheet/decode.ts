/**
 * The text of a spreadsheet's file. Programs on a Chinese Windows write GBK without saying so, and "Unicode
 * text" is UTF-16: what is no UTF-8 is taken for GB 18030, which contains GBK.
 */
export function decodeSheet(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
