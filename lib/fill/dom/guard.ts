let pressing = 0;

/**
 * True while the filler itself presses something. The browser marks the `input` and `change` that a press on
 * a check box causes as trusted, as if the person had pressed it.
 */
export function isPressing(): boolean {
  return pressing > 0;
}

/**
 * Nothing the filler does may send a form or leave the page. While `act` runs, a submit that it sets off, by
 * whatever listener of the page, is stopped before the page or the browser acts on it, and links lead nowhere.
 */
export function guarded<T>(document: Document, act: () => T): T {
  pressing += 1;
  const view = document.defaultView ?? window;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stay = (event: Event) => {
    const [target] = event.composedPath();
    const link = target instanceof view.Element ? target.closest('a[href],area[href]') : null;
    if (link && !/^javascript:/i.test(link.getAttribute('href') ?? '')) event.preventDefault();
  };
  view.addEventListener('submit', stop, { capture: true });
  view.addEventListener('click', stay, { capture: true });
  try {
    return act();
  } finally {
    pressing -= 1;
    view.removeEventListener('submit', stop, { capture: true });
    view.removeEventListener('click', stay, { capture: true });
  }
}
