import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A made-up paper as a phone or a scan app would hand it out, with what it says. */
export interface Example {
  id: string;
  kind: string;
  /** never looked at while the reader was made */
  held: boolean;
  text: string;
  /** field → value; `proposal:<field>` is a value that must be among the proposals */
  expected: ReadonlyMap<string, string>;
}

const folder = join(import.meta.dirname, 'texts');

function parse(block: string, held: boolean): Example {
  const [head = '', ...lines] = block.split('\n');
  const [id = '', kind = ''] = head.trim().split(' ');
  const cut = lines.indexOf('--');
  const values = lines.slice(cut + 1).filter((line) => line.includes('='));
  return {
    id,
    kind,
    held,
    text: lines.slice(0, cut).join('\n'),
    expected: new Map(
      values.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    ),
  };
}

/** Every example of the folder `texts`; files named `…-held.txt` hold what is kept apart. */
export function examples(): Example[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((block) => parse(block.trimEnd(), file.endsWith('-held.txt'))),
  );
}
