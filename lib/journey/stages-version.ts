/**
 * Which set of stages filings are started with now. Raised when a stage is split, with `formerly` at the new
 * stage, so that what older filings say stays true.
 */
export const stagesVersion = 2;
