/** The outermost page of the legacy portal: keeps what its frames handed in, and the record at the end. */
(() => {
  const filing = { saved: {}, live: new Map() };
  window.filing = filing;

  /** A frame's page registers how to read its form; a page that is gone no longer answers. */
  filing.register = (frame, read) => filing.live.set(frame, read);
  filing.save = (values) => Object.assign(filing.saved, values);
  filing.finish = () => window.receive(window.model(), document.getElementById('record'));

  const open = () => [...filing.live].filter(([frame]) => frame.parent && !frame.closed);
  window.model = () => Object.assign({}, filing.saved, ...open().map(([, read]) => read()));
  /** Does what only a person may do on the step in view. */
  window.person = () => {
    for (const [frame] of open()) frame.person?.();
  };
})();
