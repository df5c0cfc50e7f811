/**
 * Area codes of the mainland's landlines without the leading 0: `310-319` is a range. General knowledge
 * (numbering plan of the fixed network); codes that were merged into a neighbour's are kept.
 */
const ranges =
  '10 20-25 27-29 310-319 335 349-359 370-379 391-396 398 410-419 421 427 429 431-440 451-459 464 467-479 ' +
  '482 483 510-519 523 527 530-539 543 546 550-566 570-580 591-599 631-635 660 662 663 668 691 692 701 ' +
  '710-719 722 724 728 730-739 743-746 750-760 762 763 765 766 768-779 790-799 810 812 813 816-818 825-827 ' +
  '830-839 851-859 870-879 883 886-888 891-898 901-903 906 908 909 910-919 930-939 941 943 951-955 ' +
  '970-979 990-999';

/** All area codes with their leading 0: `010`, `0571`. */
export const areaCodes: ReadonlySet<string> = new Set(
  ranges.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, i) => `0${Number(first) + i}`);
  }),
);
