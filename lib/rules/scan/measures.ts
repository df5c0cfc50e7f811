/** What was measured of a picture. Numbers, not verdicts: where the limits lie is `scanFindings`' question. */
export interface ScanMeasures {
  /** pixels of the picture as a person sees it, turned as its camera said */
  width: number;
  height: number;
  /** variance of the Laplacian over the tiles that hold print, on a picture brought to one size; 0 is smooth */
  sharpness: number;
  /** grey levels (0 to 255) between ink and paper */
  contrast: number;
  /** grey level of the paper, 0 black to 255 white */
  paper: number;
  /** share of the picture that is burnt out by a reflection, 0 to 1 */
  glare: number;
  /** share of the picture with visible colour, 0 to 1 */
  colour: number;
  /** how far print or paper runs into each side of the picture, 0 (a margin all along) to 1 */
  cut: { top: number; right: number; bottom: number; left: number };
}
