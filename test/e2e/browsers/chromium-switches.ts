/**
 * What Chromium 156 draws in every window for itself: two hidden pages under the address bar, which take a second of
 * the machine's time before the first page is open.
 */
const pagesOfItsOwn = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
];

/** Playwright's own list: of two such switches Chromium heeds the last alone. */
const ofPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Switches for every Chromium of the tests: it makes no calls of its own and draws nothing but the page. */
export const quietChromium: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...ofPlaywright, ...pagesOfItsOwn].join(',')}`,
];

/** For the pages of the practice portals and kits, without the extension. */
export const plainChromium: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  ...quietChromium,
];
