/**
 * Hosts that the browsers themselves call, whatever is installed in them, although they are told not to.
 * Each was seen in a run without the extension. A host on no account belongs here because the extension
 * asks for it.
 */
const browsersOwn: readonly RegExp[] = [
  // Chromium: component updates, sign-in state, its own autofill model, variations, time check
  /^(https?:\/\/)?(update|content-autofill|clients\d?|clientservices|optimizationguide-pa|safebrowsing)\.(googleapis|google)\.com[:/]/,
  /^(https?:\/\/)?(accounts|android\.clients|clients2|www)\.google\.com[:/]/,
  /^(https?:\/\/)?redirector\.gvt1\.com[:/]/,
  // Firefox: settings, updates, portal detection, telemetry
  /^(https?:\/\/)?([a-z0-9-]+\.)*(mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)[:/]/,
];

/** True for a URL or `host:port` that the browser asks for on its own account. */
export function isBrowserNoise(asked: string): boolean {
  return browsersOwn.some((pattern) => pattern.test(asked));
}
