import type { Frame, Locator, Page } from 'playwright';
import { expect } from 'vitest';
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
  '.select2-results__option',
  '.chosen-with-drop .chosen-results li',
  '.combobox-item',
  '[style*="overflow: auto"] > .tea-list--option > li',
  '.tea-cascader-menu li',
  '.tiny-select-dropdown__item',
  '.tiny-cascader-node',
].join(', ');

const panelInputs = '.next-date-picker-body input';

const triggers =
  'input:not([type=hidden]), [role=combobox], .ivu-select-selection, .select2-selection, .chosen-single, .chosen-choices, .n-base-selection, .tea-dropdown__header';

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

const toasts =
  '.layui-layer, .ant-message-notice, .el-message, .next-message, .arco-message, .t-message, .ivu-message-notice';

/** A portal's message of the moment lies over its form: waits until it has gone. */
export function quiet(frame: Frame): Promise<void> {
  return frame.locator(toasts).filter({ visible: true }).first().waitFor({ state: 'hidden' });
}

/** Waits until nothing on the page is on the move any more; spinners that never end do not count. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
    await new Promise(requestAnimationFrame);
  });
}

/** Opens a list as a mouse does, once the page has stopped moving under it. */
async function press(frame: Frame, trigger: Locator): Promise<void> {
  await settled(frame);
  await trigger.scrollIntoViewIfNeeded();
  // TEA closes an open list when the page scrolls
  await settled(frame);
  await trigger.click({ force: true });
}

/** Layui opens its list when Tab leads there, and a click would close it again. */
async function openList(frame: Frame, trigger: Locator): Promise<void> {
  await settled(frame);
  const open = (await frame.locator(optionsOfKits).filter({ visible: true }).count()) > 0;
  if (!open) await press(frame, trigger);
}

async function pick(frame: Frame, text: string): Promise<void> {
  const shown = frame.locator(optionsOfKits).filter({ visible: true });
  const wanted = shown.filter({ hasText: exactly(text) });
  await shown.first().waitFor();
  // a long list may hold only the rows in view: turn the wheel over it as a person would
  for (let turn = 0; turn < 12 && (await wanted.count()) === 0; turn++) {
    await shown.last().hover({ force: true });
    await frame.page().mouse.wheel(0, 150);
    await wanted
      .first()
      .waitFor({ timeout: 250 })
      .catch(() => undefined);
  }
  await wanted.last().click();
}

/** A list on its way out still covers what lies below it: waits until it has gone. */
function listGone(frame: Frame): Promise<void> {
  return frame.locator(optionsOfKits).filter({ visible: true }).first().waitFor({ state: 'hidden' });
}

async function openAndPick(
  frame: Frame,
  box: Locator,
  texts: readonly string[],
  several: boolean,
): Promise<void> {
  const trigger = await within(box, triggers);
  for (const [index, text] of texts.entries()) {
    // a list of several may close after each; a cascader stays open from level to level
    if (index === 0 || several) await openList(frame, trigger);
    await pick(frame, text);
  }
}

/** Closes what is open by a click beside it. */
function leave(frame: Frame): Promise<void> {
  return frame.locator('body').click({ position: { x: 2, y: 2 }, force: true });
}

async function tick(box: Locator, text: string): Promise<void> {
  const labels = box.locator('label').filter({ hasText: exactly(text) });
  const native = box.locator(`input[value="${text}"]`);
  if ((await labels.count()) > 0) await labels.first().click();
  else if ((await native.count()) === 1 && (await native.isVisible())) await native.check();
  else await box.getByText(text, { exact: true }).first().click();
}

/** One of several linked lists, native or not; each is loaded only when the one before was chosen. */
async function chooseLevel(frame: Frame, box: Locator, level: number, name: string): Promise<void> {
  const select = box.locator('select').nth(level);
  if ((await select.count()) === 0 || !(await select.isVisible())) {
    await openList(frame, box.locator(triggers).filter({ visible: true }).nth(level));
    return pick(frame, name);
  }
  await select.locator('option', { hasText: exactly(name) }).waitFor({ state: 'attached' });
  await select.selectOption({ label: name });
}

/** TDesign's picker takes no typing: month by month to the wanted one, then a click on the day. */
async function chooseDay(frame: Frame, date: string): Promise<void> {
  const panel = frame.locator('.t-date-picker__panel').filter({ visible: true });
  const [year, month, day] = date.split('-').map(Number);
  const header = panel.locator('.t-date-picker__header input');
  // null while the head is still being drawn
  const months = async (): Promise<number | null> => {
    const texts = await Promise.all([header.nth(0), header.nth(1)].map((one) => one.inputValue()));
    const [shownMonth = 0, shownYear = 0] = texts
      .map((text) => Number.parseInt(text, 10))
      .sort((a, b) => a - b);
    return shownMonth > 0 && shownYear > 0 ? shownYear * 12 + shownMonth : null;
  };
  const wanted = (year ?? 0) * 12 + (month ?? 0);
  const turn = async (): Promise<number | null> => {
    const now = await months();
    if (now === null || now === wanted) return now;
    // a press while the panel is on the move may be swallowed or come late: the head says which, and the next
    // turn goes from there, back as well as on
    await panel.locator(now > wanted ? '.t-pagination-mini__prev' : '.t-pagination-mini__next').click();
    await expect
      .poll(months, { timeout: 1000 })
      .not.toBe(now)
      .catch(() => undefined);
    return months();
  };
  await expect.poll(turn, { timeout: 20_000 }).toBe(wanted);
  const cells = panel.locator('.t-date-picker__cell:not(.t-date-picker__cell--additional)');
  await cells.filter({ hasText: exactly(String(day)) }).click();
}

/** Some pickers are typed into, some show a panel with an input of its own, some take only clicks. */
async function enterDate(frame: Frame, input: Locator, date: string): Promise<void> {
  await press(frame, input);
  if ((await input.getAttribute('readonly')) === null) {
    await input.fill(date);
    // iView and Layui take Enter for the day that their panel shows
    const own = input.locator('xpath=ancestor::*[contains(@class, "ivu-") or contains(@class, "layui-")]');
    if ((await own.count()) > 0) return leave(frame);
    await input.press('Enter');
    if ((await input.locator('xpath=ancestor::*[contains(@class, "tea-")]').count()) === 0)
      return input.press('Tab');
    // TEA's calendar goes slowly and covers the next row until it has gone
    await leave(frame);
    return frame.locator('.tea-calendar').filter({ visible: true }).first().waitFor({ state: 'hidden' });
  }
  const typed = frame.locator(panelInputs).filter({ visible: true }).first();
  await frame.locator(`${panelInputs}, .t-date-picker__panel`).filter({ visible: true }).first().waitFor();
  if ((await typed.count()) === 0) return chooseDay(frame, date);
  await typed.fill(date);
  await typed.press('Enter');
  await leave(frame);
  await typed.waitFor({ state: 'hidden' });
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
      for (const [level, name] of texts.entries()) await chooseLevel(frame, box, level, name);
      return;
    case 'popup':
    case 'cascader':
    case 'popup-multiple':
      await openAndPick(frame, box, texts, control === 'popup-multiple');
      if (control === 'popup-multiple') await leave(frame);
      // a press that a moving list has swallowed is made again, as a person would who sees it stand open
      return listGone(frame).catch(async () => {
        if (control === 'popup-multiple') await leave(frame);
        else await pick(frame, texts.at(-1) ?? '');
        await listGone(frame);
      });
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
      return enterDate(frame, await within(box, 'input'), text);
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
      // a box of tags takes its text on Enter; elsewhere Enter would submit
      if ((await input.locator('xpath=ancestor::*[contains(@class, "tag")]').count()) > 0)
        await input.press('Enter');
      await input.press('Tab');
    }
  }
}
