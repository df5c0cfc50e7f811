/** A TEXT value as RFC 5545 writes it (3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Octets a line may have without its line break (RFC 5545, 3.1). */
const longest = 75;

const octets = (text: string) => new TextEncoder().encode(text).length;

/** Folds one line so that no piece is longer than allowed and no character is torn apart. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    // every piece but the first begins with a space, which counts
    const room = pieces.length === 0 ? longest : longest - 1;
    if (octets(piece) + octets(character) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n ');
}

/** Folds every line of an iCalendar text by octets: the library counts characters, and Chinese takes three. */
export function foldLines(text: string): string {
  return text.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
}
