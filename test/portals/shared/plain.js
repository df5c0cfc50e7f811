/**
 * A form without a framework: reads it, checks it on its next button and shows the first errors where the
 * page wants them. A name that ends in `[]` is a list; a select answers with its option's text.
 */
window.plain = (form, place, tests, more = () => ({})) => {
  const read = () => {
    const values = {};
    for (const input of form.elements) {
      const { name, type } = input;
      if (!name || /button|reset|submit|file/.test(type)) continue;
      const key = name.replace('[]', '');
      if (name.endsWith('[]')) values[key] ??= [];
      if (type === 'radio' && !input.checked) values[key] ??= '';
      else if (name.endsWith('[]') && type === 'checkbox') {
        if (input.checked) values[key].push(input.value);
      } else if (name.endsWith('[]') && input.tagName === 'SELECT') {
        values[key].push(...[...input.selectedOptions].map((option) => option.text));
      } else if (name.endsWith('[]')) values[key].push(input.value);
      else if (type === 'checkbox') values[key] = input.checked;
      else if (input.tagName === 'SELECT') values[key] = input.value ? input.selectedOptions[0].text : '';
      else values[key] = input.value;
    }
    return { ...values, ...more() };
  };
  window.model = read;
  document.getElementById('next').addEventListener('click', () => {
    const values = read();
    const errors = Object.entries(tests).map(([name, test]) => test(values[name], values));
    document.querySelector(place).textContent = errors.filter(Boolean).join('；');
    if (errors.some(Boolean)) return;
    window.receive(values, document.getElementById('record'));
  });
};
