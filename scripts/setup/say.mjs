/**
 * Progress goes to the error stream, so that what a command answers (the JSON lines of `evaluate`) stays
 * alone on the output stream.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
