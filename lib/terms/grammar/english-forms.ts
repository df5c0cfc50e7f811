/** How a verb is said to be done stands behind its object: "photograph the card again". */
export const manner =
  / (?:again|first|later|separately|together|yourself|instead|in addition|by mistake|for others|the wrong way round)$/;
