import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs before a page or background of the build under test: its clock is so many milliseconds ahead. */
function ahead(shift: number): void {
  const Real = Date;
  const now = () => Real.now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (_, given) => (given.length === 0 ? new Real(now()) : Reflect.construct(Real, given)),
    apply: () => new Real(now()).toString(),
    get: (_, name) => (name === 'now' ? now : Reflect.get(Real, name)),
  });
}

/**
 * Sets the clock that a copy of the build goes by: the machine's own cannot be set from a test. Background, popup
 * and options see it after the next start of the browser.
 * @param build folder of the copy
 */
export function clockOf(build: string): { setAhead(shiftMs: number): void } {
  const path = (name: string) => join(build, name);
  const background = readFileSync(path('background.js'), 'utf8');
  for (const name of ['popup.html', 'options.html']) {
    const html = readFileSync(path(name), 'utf8');
    writeFileSync(path(name), html.replace('<head>', '<head><script src="/clock.js"></script>'));
  }
  const manifest = JSON.parse(readFileSync(path('manifest.json'), 'utf8'));
  let turn = 0;
  const setAhead = (shift: number) => {
    const script = `(${ahead})(${shift});\n`;
    // Chromium keeps a worker's script for as long as its address stays
    turn += 1;
    const name = `background-${turn}.js`;
    const runs = manifest.background.scripts ? { scripts: [name] } : { service_worker: name };
    const changed = { ...manifest, version: `1.0.${turn}`, background: { ...manifest.background, ...runs } };
    writeFileSync(path('manifest.json'), JSON.stringify(changed));
    writeFileSync(path('clock.js'), script);
    writeFileSync(path(name), script + background);
  };
  setAhead(0);
  return { setAhead };
}
