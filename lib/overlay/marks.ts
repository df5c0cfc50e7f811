/**
 * The only attributes that the overlay puts on the page. Their names do not say which extension writes
 * them in a way that a site would look for, and removing them is all it takes to undo the overlay.
 */
export const marks = {
  /** the rendering, shown by `::after` */
  text: 'data-bg-text',
  /** how it is set: beside or below the Chinese */
  place: 'data-bg-place',
  /** where the rendering comes from, so that a composed one looks different from a reviewed one */
  source: 'data-bg-source',
  /** language of the rendering: the page is in Chinese, whose fonts draw shared characters in another way */
  language: 'data-bg-lang',
  /** a finding on the field, shown below its label */
  finding: 'data-bg-finding',
  /** ring around the field that the person chose in the side panel */
  highlight: 'data-bg-highlight',
} as const;
