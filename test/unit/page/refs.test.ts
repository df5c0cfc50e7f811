// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Refs } from '../../../lib/page/refs.ts';

function input(): Element {
  return document.body.appendChild(document.createElement('input'));
}

it('gives an element the same id for as long as it lives', () => {
  const refs = new Refs();
  const [a, b] = [input(), input()];
  const first = refs.assign([
    { main: a, place: 'text 姓名' },
    { main: b, place: 'text 电话' },
  ]);
  const later = refs.assign([
    { main: b, place: 'text 电话' },
    { main: a, place: 'text 姓名' },
  ]);
  expect(later).toEqual([...first].reverse());
});

it('hands the id to the element that takes the place of one that has gone, and to no other', () => {
  const refs = new Refs();
  const [a, b] = [input(), input()];
  const [, second] = refs.assign([
    { main: a, place: 'text 姓名' },
    { main: b, place: 'text 姓名' },
  ]);
  b.remove();
  const next = input();
  const other = input();
  const ids = refs.assign([
    { main: a, place: 'text 姓名' },
    { main: next, place: 'text 姓名' },
    { main: other, place: 'text 姓名' },
  ]);
  expect(ids[1]).toBe(second);
  expect(new Set(ids).size).toBe(3);
});
