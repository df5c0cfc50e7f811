/** What the legacy portal's frames share: filling lists, reading a form, showing an error beside a field. */
window.form = (() => {
  const { $ } = window;

  /** Options of a native select; values are the system's own codes, as such systems have them. */
  const options = (selector, texts, hint = '-请选择-') => {
    const rows = texts.map((text, index) => `<option value="${index + 1}">${text}</option>`);
    $(selector).html([`<option value="">${hint}</option>`, ...rows].join(''));
  };

  /** Checkboxes with the text as a bare text node behind each, no label element. */
  const boxes = (selector, name, texts) => {
    $(selector).html(
      texts.map((text) => `<input type="checkbox" name="${name}" value="${text}">${text} `).join(''),
    );
  };

  /** One object a form: texts, option texts, and lists where a name occurs more than once. */
  const read = (element) => {
    const values = {};
    for (const input of element.elements) {
      const { name, type } = input;
      if (!name || type === 'button' || type === 'reset') continue;
      const list = element.querySelectorAll(`[name="${name}"]`).length > 1 && type !== 'radio';
      if (list) values[name] ??= [];
      if ((type === 'checkbox' || type === 'radio') && !input.checked) {
        values[name] ??= '';
        continue;
      }
      const value =
        input.tagName === 'SELECT' ? (input.value ? input.selectedOptions[0].text : '') : input.value;
      if (list) values[name].push(value);
      else values[name] = value;
    }
    return values;
  };

  /** Shows each message beside its field; true when there is none. */
  const report = (element, messages) => {
    $(element).find('.err').remove();
    for (const [name, message] of Object.entries(messages)) {
      if (!message) continue;
      const last = $(element).find(`[name="${name}"]`).last();
      $('<span class="err"></span>').text(message).insertAfter(last);
    }
    return Object.values(messages).every((message) => !message);
  };

  const ids = ['居民身份证', '护照', '台胞证', '军官证', '港澳居民来往内地通行证'];
  return { options, boxes, read, report, ids };
})();
