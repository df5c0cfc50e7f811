import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent colour. Shade 7 on white and shade 4 on the dark body both pass WCAG AA for text. */
const jade: MantineColorsTuple = [
  '#e9f6f2',
  '#d5ebe4',
  '#aad8ca',
  '#7cc4ae',
  '#55b397',
  '#37a486',
  '#1a8f71',
  '#0f7a5f',
  '#09614b',
  '#044a38',
];

const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

export const theme = createTheme({
  primaryColor: 'jade',
  // Mantine picks the text of a filled button once for both schemes, so both fill with the same shade
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  colors: { jade },
  fontFamily: systemFonts,
  headings: { fontFamily: systemFonts, fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/**
 * Tokens beside Mantine's own: one colour a state, each readable on the body colour of its scheme
 * (Mantine's dimmed text is too pale for WCAG AA in the light scheme).
 */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#545b63',
    '--mantine-color-error': '#b42323',
    '--beian-good': '#0f7a5f',
    '--beian-check': '#8a5300',
    '--beian-bad': '#b42323',
    '--beian-quiet': '#545b63',
    '--beian-line': '#dfe3e6',
    '--beian-raised': '#f6f8f8',
    '--beian-accent-soft': '#e9f6f2',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b0b7',
    '--mantine-color-error': '#ff9d94',
    '--beian-good': '#6fcdb2',
    '--beian-check': '#f2c069',
    '--beian-bad': '#ff9d94',
    '--beian-quiet': '#a9b0b7',
    '--beian-line': '#3b3f44',
    '--beian-raised': '#2b2e32',
    '--beian-accent-soft': '#17352d',
  },
});
