import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compared, pageKind } from '../../lib/terms/likeness/features.ts';

/** A field of an example form and what it asks for. */
export interface Example {
  field: Compared;
  /** right keys, the first the most usual; none where no key answers the field */
  keys: string[];
}

function parse(line: string): Example {
  const [key = '', headings = '', label = '', control = '', last = ''] = line.split('\t');
  const placeholder = last.startsWith('ph:') ? last.slice(3) : '';
  return {
    keys: key === '-' ? [] : key.split('|'),
    field: {
      label,
      placeholder,
      section: headings ? headings.split(' / ') : [],
      control: (control === 'upload' ? 'file' : control) as Compared['control'],
      options: last && !placeholder ? last.split(' | ') : [],
    },
  };
}

/** A form of the examples: the kind of page it stands on, '' if that is not to be known, and its fields in order. */
export interface Form {
  kind: string;
  fields: Example[];
}

/** The example forms of a folder's .tsv files; a line `# name | kind` begins a form. */
export function readForms(folder: string): Form[] {
  return globSync('*.tsv', { cwd: folder })
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^(?=#)/m)
        .map((part) => {
          const [head = '', ...lines] = part.split('\n').filter((line) => line.trim());
          return { kind: pageKind([head]), fields: lines.map(parse) };
        })
        .filter(({ fields }) => fields.length > 0),
    );
}
