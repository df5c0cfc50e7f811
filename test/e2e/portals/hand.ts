import type { Frame, Locator, Page } from 'playwright';
import type { TruthField } from '../../portals/truth.ts';

/**
 * Fills a practice page as a person would, with real clicks and keys: what shows that the page itself works.
 * It knows the kits' class names, which the product never may.
 */
const optionsOfKits = [
  '.el-select-dropdown__item',
  '.el-cascader-node',
  '.next-menu-item',
  '.ant-select-item-option',
  '.ant-cascader-menu-item',
  '.ivu-select-item',
  '.ivu-cascader-menu-item',
  '.arco-select-option',
  '.arco-cascader-list-item',
  '.t-select-option',
  '.t-cascader__item',
  '.n-base-select-option',
  '.n-cascader-option',
  '.layui-form-select dd',
  '.tea-list__item',
  '.tea-cascader__item',
  '.weui-picker__item',
  '.select2-results__option',
  '.chosen-results li',
  '.combobox-item',
  '.tree-title',
].join(', ');

const panelInputs = '.next-date-picker-body input';

const triggers =
  'input:not([type=hidden]), [role=combobox], .select2-selection, .chosen-single, .chosen-choices, .n-base-selection';

/** The frame that a truth file's frame path leads to. */
export async function frameAt(page: Page, path: readonly string[]): Promise<Frame> {
  let frame = page.mainFrame();
  for (const selector of path) {
    const handle = await frame.waitForSelector(selector);
    const inner = await handle.contentFrame();
    if (!inner) throw new Error(`no frame at ${selector}`);
    frame = inner;
  }
  await frame.waitForLoadState('load');
  return frame;
}

/** The element itself when it is of the wanted kind, else the first one in it. */
async function within(box: Locator, kind: string): Promise<Locator> {
  const own = await box.evaluate((element, selector) => element.matches(selector), kind);
  return own ? box : box.locator(kind).first();
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}

async function pick(frame: Frame, text: string): Promise<void> {
  const option = frame.locator(optionsOfKits).filter({ hasText: exactly(text), visible: true });
  await option.last().click();
}

async function openAndPick(frame: Frame, box: Locator, texts: readonly string[]): Promise<void> {
  await (await within(box, triggers)).click({ force: true });
  for (const text of texts) await pick(frame, text);
}

async function tick(box: Locator, text: string): Promise<void> {
  const labels = box.locator('label').filter({ hasText: exactly(text) });
  const native = box.locator(`input[value="${text}"]`);
  if ((await labels.count()) > 0) await labels.first().click();
  else if ((await native.count()) === 1 && (await native.isVisible())) await native.check();
  else await box.getByText(text, { exact: true }).first().click();
}

/** Some pickers are typed into, others show a panel with an input of its own. */
async function typeDate(frame: Frame, input: Locator, date: string): Promise<void> {
  await input.click();
  const readOnly = (await input.getAttribute('readonly')) !== null;
  const target = readOnly ? frame.locator(panelInputs).filter({ visible: true }).first() : input;
  await target.fill(date);
  await target.press('Enter');
  if (!readOnly) return target.press('Tab');
  await frame.locator('body').click({ position: { x: 2, y: 2 } });
  await frame.locator(panelInputs).filter({ visible: true }).first().waitFor({ state: 'hidden' });
}

/** Enters the truth's value into the field; fields without a value are left alone. */
export async function enter(frame: Frame, field: TruthField): Promise<void> {
  const { value, control } = field;
  if (value === undefined || value === false) return;
  const box = frame.locator(field.at).first();
  const texts = typeof value === 'object' ? value : [String(value)];
  const text = texts[0] ?? '';
  const inputs = box.locator('input:visible');
  switch (control) {
    case 'select':
      return void (await (await within(box, 'select')).selectOption({ label: text }));
    case 'linked-selects':
      for (const [level, name] of texts.entries()) {
        const select = box.locator('select').nth(level);
        await select.locator('option', { hasText: exactly(name) }).waitFor({ state: 'attached' });
        await select.selectOption({ label: name });
      }
      return;
    case 'popup':
    case 'cascader':
    case 'popup-multiple':
      await openAndPick(frame, box, texts);
      if (control === 'popup-multiple') await frame.page().keyboard.press('Escape');
      // a list on its way out still covers what lies below it
      return frame.locator(optionsOfKits).filter({ visible: true }).first().waitFor({ state: 'hidden' });
    case 'radio':
    case 'checkbox-group':
      for (const name of texts) await tick(box, name);
      return;
    case 'checkbox':
    case 'switch':
      return (await within(box, 'input, button, [role=switch], [role=checkbox], label')).click({
        force: true,
      });
    case 'date':
      return typeDate(frame, await within(box, 'input'), text);
    case 'date-range':
      await inputs.nth(0).click();
      await inputs.nth(0).fill(text);
      await inputs.nth(1).click();
      await inputs.nth(1).fill(texts[1] ?? '');
      return inputs.nth(1).press('Enter');
    case 'split-text':
      for (const [part, digits] of texts.entries()) await inputs.nth(part).fill(digits);
      return;
    case 'file':
      return (await within(box, 'input[type=file]')).setInputFiles({
        name: text,
        mimeType: 'image/jpeg',
        buffer: Buffer.from('practice'),
      });
    default: {
      const input = await within(box, 'input, textarea');
      await input.fill(text);
      await input.press('Tab');
    }
  }
}
