/**
 * The end of every practice portal: keeps the record as the portal received it and shows it on the page.
 * `receive(record, into)` sets `window.submitted` and lists the record in the element `into`.
 */
window.receive = (record, into) => {
  window.submitted = JSON.parse(JSON.stringify(record));
  const list = document.createElement('dl');
  list.className = 'record';
  for (const [tag, value] of Object.entries(window.submitted)) {
    const term = document.createElement('dt');
    term.textContent = tag;
    const text = document.createElement('dd');
    text.textContent = typeof value === 'string' ? value : JSON.stringify(value);
    list.append(term, text);
  }
  into.replaceChildren(list);
};
