// Stands in for the browser's Translator, which Debian's Chromium cannot download a model for and Firefox lacks.
// What it holds is shared by background and pages through session storage, as the real one shares its model.
(() => {
  const store = (globalThis.browser ?? globalThis.chrome).storage.session;
  const read = async (key) => (await store.get(key))[key];
  globalThis.Translator = {
    async availability() {
      return (await read('standInHasModel')) ? 'available' : 'downloadable';
    },
    async create({ monitor } = {}) {
      const clicked = typeof document !== 'undefined' && navigator.userActivation.isActive;
      if (await read('standInRefuses')) throw new DOMException('no connection', 'NetworkError');
      if (!(await read('standInHasModel'))) {
        if (!clicked) throw new DOMException('needs a click', 'NotAllowedError');
        const target = new EventTarget();
        monitor?.(target);
        for (const loaded of [0.5, 1])
          target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
        await store.set({ standInHasModel: true });
      }
      return {
        translate: async (text) => {
          if (text.includes('崩')) throw new Error('the engine broke');
          return `machine of ${text}`;
        },
        destroy() {},
      };
    },
  };
})();
