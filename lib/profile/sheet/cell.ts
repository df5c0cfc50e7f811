import { type OptionSetId, optionSets } from '../../terms/vocabulary/index.ts';
import { division } from '../divisions.ts';
import type { Raw } from '../fields.ts';
import type { Leaf } from '../leaf.ts';
import { regionOfAddress } from '../regions/index.ts';

/**
 * Why a cell cannot be taken, `options.sheet.problem.<id>` in ui.json: rounded (the spreadsheet turned a long
 * number into a rounded one), option (no choice of that name), region, yes-no, too-long.
 */
export type CellProblem = 'rounded' | 'option' | 'region' | 'yes-no' | 'too-long';

export type Cell = { value: Raw; problem: null } | { value: null; problem: CellProblem };

/** Names of an option in the person's language. */
export type OptionNames = (set: OptionSetId, id: string) => readonly string[];

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
const taken = (value: Raw): Cell => ({ value, problem: null });
const refused = (problem: CellProblem): Cell => ({ value: null, problem });

/** `4.20113E+17`: what is left of an ID number that a spreadsheet took for a number. */
const rounded = /^\d(\.\d+)?e\+\d+$/i;
const yes = ['yes', 'y', 'true', '1', '是', '有', '长期', 'long-term', 'long term'];
const no = ['no', 'n', 'false', '0', '否', '无'];

/** An ISO date where the text is one in another spelling: 2026/1/31, 2026.1.31, 2026年1月31日. */
function isoDate(text: string): string {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

function optionOf(set: OptionSetId, text: string, names: OptionNames): string | null {
  const wanted = plain(text);
  const found = optionSets[set].options.find(({ id, zh }) =>
    [id, ...zh, ...names(set, id)].some((name) => plain(name) === wanted),
  );
  return found?.id ?? null;
}

const pieces = (text: string) =>
  text
    .split(/[;；,，、\n]+/)
    .map((piece) => piece.trim())
    .filter(Boolean);

/** What a cell says for a value of the company. An empty cell says nothing and is not asked here. */
export function readCell(text: string, leaf: Leaf, names: OptionNames): Cell {
  const written = text.trim();
  if (rounded.test(written)) return refused('rounded');
  if (written.length > 1000 && leaf.control !== 'textarea') return refused('too-long');
  switch (leaf.control) {
    case 'date':
      return taken(isoDate(written.normalize('NFKC')));
    case 'region': {
      const code = division(written) ? written : regionOfAddress(written);
      return code ? taken(code) : refused('region');
    }
    case 'yes-no':
    case 'switch': {
      const word = plain(written);
      return yes.includes(word) ? taken(true) : no.includes(word) ? taken(false) : refused('yes-no');
    }
    case 'list':
      return taken(pieces(written));
    case 'select': {
      const found = leaf.optionSet && optionOf(leaf.optionSet, written, names);
      return found ? taken(found) : refused('option');
    }
    case 'multiselect': {
      const { optionSet } = leaf;
      const found = pieces(written).map((piece) => (optionSet ? optionOf(optionSet, piece, names) : null));
      return found.every((one) => one !== null) ? taken(found) : refused('option');
    }
    default:
      return taken(written);
  }
}
