// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { classWords } from '../../../lib/page/dom/class-words.ts';
import { hasLabelClass, hasTitleClass, isChooser, isFormItem } from '../../../lib/page/dom/hints.ts';

function element(className: string): Element {
  const made = document.createElement('div');
  made.className = className;
  return made;
}

describe('class names as words', () => {
  it.each([
    ['el-form-item__label', ['el', 'form', 'item', 'label']],
    ['FormItemLabel_x1', ['form', 'item', 'label', 'x', '1']],
    ['update validate', ['update', 'validate']],
    ['u-form_item__mYlfDeuD', ['u', 'form', 'item']],
    ['u-input__ZGo4mKV-', ['u', 'input']],
    ['select__12tiTkDI', ['select']],
    ['title___3vXkP', ['title']],
    ['_formItem_1x2y3_12', ['form', 'item']],
    ['form__labelText', ['form', 'label', 'text']],
    ['form__item-2col', ['form', 'item', '2col']],
  ])('%s', (name, words) => {
    expect([...classWords(element(name))]).toEqual(words);
  });

  it.each([
    'el-form-item',
    'ant-form-item css-1x2',
    't-form__item',
    'form-group row',
    'el-form-item is-required el-form-item--label-top',
    'weui-cell weui-cell_select',
    'form-field',
    'u-form_item__mYlfDeuD',
    '_formItem_1x2y3_12',
  ])('%s is the box of a question', (name) => expect(isFormItem(element(name))).toBe(true));

  it.each([
    'ant-select-in-form-item',
    'next-input-text-field',
    'el-form-item__label',
    'form',
    'ant-form-item-control',
  ])('%s is not', (name) => expect(isFormItem(element(name))).toBe(false));

  it.each([
    'el-form-item__label',
    'control-label',
    'input-label',
    'arco-form-label-item',
    'item-label',
    'weui-label',
  ])('%s is a label', (name) => expect(hasLabelClass(element(name))).toBe(true));

  it.each([
    'el-radio__label',
    'n-base-selection-label',
    'input-group-label',
    'el-form--label-left',
    'unlabelled',
  ])('%s is not a label', (name) => expect(hasLabelClass(element(name))).toBe(false));

  it('tells titles and choosers by the last word and by any word', () => {
    expect(hasTitleClass(element('card-header'))).toBe(true);
    expect(hasTitleClass(element('header-inner-box'))).toBe(false);
    expect(isChooser(element('ivu-cascader'))).toBe(true);
    expect(isChooser(element('ant-select-auto-complete'))).toBe(false);
    expect(isChooser(element('updated'))).toBe(false);
  });
});
