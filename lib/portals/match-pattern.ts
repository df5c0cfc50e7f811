/**
 * Tests a URL against a WebExtension match pattern of the forms that portals use
 * (`*://host/path*`, exact host). A look-alike host (`beian.aliyun.com.evil.example`) never matches.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/([^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path = '/'] = parts;
  const protocol = url.protocol.slice(0, -1);
  if (scheme === '*' ? protocol !== 'http' && protocol !== 'https' : protocol !== scheme) return false;
  if (url.hostname !== host || url.port !== '') return false;
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`).test(url.pathname + url.search);
}
