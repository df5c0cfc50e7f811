export {
  longTerm,
  type Paper,
  type PaperField,
  type PaperKind,
  type Proposal,
  type Reading,
} from './paper.ts';
export { readPaper, readPapers } from './read-papers.ts';
