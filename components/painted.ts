/** Waits until the screen shows what was set last: work that keeps the page busy comes after it. */
export const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
