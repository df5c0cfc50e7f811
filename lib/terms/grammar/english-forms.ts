/** How a verb is said to be done stands behind its object: "photograph the card again". */
export const manner =
  / (?:again|first|later|separately|together|yourself|instead|in addition|by mistake|for others|the wrong way round)$/;

/** What denies in English: by a word, by how one begins or ends, or by saying what is wrong or missing instead. */
export const denied = new RegExp(
  [
    "\\b(?:not|no|non|none|never|neither|nor|nothing|nobody|minor|under|without|cannot|can['’]t|don['’]t|free|empty|less|fewer|instead|except)\\b",
    '\\bun(?!it|iq|ion|iver|ifi|til|der)\\w+|\\bdis(?!pl|cou|tr|h|k|cl)\\w+|\\b(?:il)?leg(?:al|ible)\\b|\\bnon-|less\\b',
    '\\bin(?:valid|complete|consist|corr|accur|suffic|visib|activ|elig)\\w*|\\bir(?:rel|reg)\\w+|\\bimp(?:oss|rop)\\w+|\\bmis\\w+',
    '\\b(?:fail|reject|refus|wrong|lack|avoid|differ|forget|forgot|prohibit|forbid|ban|block|violat|false|exclu|exempt)\\w*',
    '\\b(?:abnormal|anomal\\w*|harmful|keep|leave|left|optional|at (?:most|least)|only|more than|over|exceed\\w*|out of|overdue)\\b',
    '\\b(?:suspend|stop|limit|beware|already|once|later|poor|other|private|somewhere else|NGO|individual|still|temporar|strict)\\w*|\\?',
  ].join('|'),
  'i',
);
