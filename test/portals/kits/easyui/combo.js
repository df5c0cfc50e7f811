/**
 * The two widgets of the EasyUI style that this page needs: a text box and a combo box whose visible input
 * only shows, while a hidden one holds the value. The list is a panel appended to the body.
 */
(() => {
  const { $ } = window;
  // the kit takes a typed text over when the box loses focus
  $('.textbox:not(.combo) .textbox-text').on('blur', function () {
    $(this).siblings('.textbox-value').val(this.value);
  });

  const close = () => $('.combo-panel').remove();
  const open = (combo) => {
    close();
    const { left, top } = combo.offset();
    const panel = $('<div class="combo-panel"></div>').css({ left, top: top + 24, width: combo.width() });
    for (const text of combo.data('list').split('|')) {
      $('<div class="combobox-item"></div>').text(text).appendTo(panel);
    }
    panel.on('click', '.combobox-item', function () {
      combo.find('.textbox-text, .textbox-value').val($(this).text());
      close();
    });
    panel.appendTo(document.body);
  };

  $('.combo .combo-arrow, .combo .textbox-text').on('click', function (event) {
    event.stopPropagation();
    open($(this).closest('.combo'));
  });
  $(document).on('mousedown', (event) => {
    if ($(event.target).closest('.combo-panel, .combo').length === 0) close();
  });
})();
