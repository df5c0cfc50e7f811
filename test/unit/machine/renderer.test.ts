import { describe, expect, it } from 'vitest';
import { type Engine, engineIn, pairFor } from '../../../components/machine/engine.ts';
import { MachineRenderer, type Shelf } from '../../../entrypoints/background/machine/renderer.ts';

/** Stands in for the browser's Translator, nothing else. */
function fakeEngine(render: (text: string) => string) {
  const asked: string[] = [];
  const engine: Engine = {
    availability: async () => 'available',
    create: async () => ({
      translate: async (text) => {
        asked.push(text);
        return render(text);
      },
      destroy: () => undefined,
    }),
  };
  return { engine, asked };
}

function memory(kept: Record<string, string> = {}) {
  const shelf: Shelf = {
    read: async () => kept,
    write: async (known) => {
      kept = { ...known };
    },
  };
  return { shelf, kept: () => kept };
}

describe('machine renderings', () => {
  it('are asked for once a text, kept, and marked', async () => {
    const { engine, asked } = fakeEngine((text) => `en(${text})`);
    const { shelf, kept } = memory();
    const machine = new MachineRenderer(engine, 'en', shelf);
    expect(await machine.known('* 神秘代号：')).toBeNull();
    expect(await machine.ask(['* 神秘代号：', '* 神秘代号：', 'no Chinese'])).toBe(true);
    expect(await machine.known('* 神秘代号：')).toEqual({
      text: 'en(神秘代号)',
      source: 'machine',
      note: '',
    });
    expect(await machine.ask(['* 神秘代号：'])).toBe(false);
    expect(asked).toEqual(['神秘代号']);
    expect(kept()).toEqual({ '* 神秘代号：': 'en(神秘代号)' });
  });

  it('of what was pasted are kept nowhere', async () => {
    const { engine } = fakeEngine((text) => `en(${text})`);
    const { shelf, kept } = memory();
    const machine = new MachineRenderer(engine, 'en', shelf);
    expect([...(await machine.once(['驳回：张三']))]).toEqual([['驳回：张三', 'en(驳回：张三)']]);
    expect(await machine.known('驳回：张三')).toBeNull();
    await machine.ask(['神秘代号']);
    expect(Object.keys(kept())).toEqual(['神秘代号']);
  });

  it('outlive a stopped worker', async () => {
    const { engine, asked } = fakeEngine(() => 'new');
    const machine = new MachineRenderer(engine, 'en', memory({ 神秘代号: 'kept' }).shelf);
    expect((await machine.known('神秘代号'))?.text).toBe('kept');
    expect(await machine.ask(['神秘代号'])).toBe(false);
    expect(asked).toEqual([]);
  });

  it('end with the first failure, and lose nothing that came before it', async () => {
    const { engine, asked } = fakeEngine((text) => {
      if (text === '坏') throw new Error('out of memory');
      return 'ok';
    });
    const machine = new MachineRenderer(engine, 'en', memory().shelf);
    expect(await machine.ask(['好', '坏', '后'])).toBe(true);
    expect(machine.failed).toBe(true);
    expect(await machine.ask(['再'])).toBe(false);
    expect(asked).toEqual(['好', '坏']);
    expect((await machine.known('好'))?.text).toBe('ok');
  });

  it('wait for no engine that refuses to start', async () => {
    const engine: Engine = {
      availability: async () => 'downloadable',
      create: () => Promise.reject(new DOMException('needs a click', 'NotAllowedError')),
    };
    const machine = new MachineRenderer(engine, 'en', memory().shelf);
    expect(await machine.ask(['好'])).toBe(false);
    expect(machine.failed).toBe(true);
  });

  it('take on no more than a page of texts, and no articles', async () => {
    const { engine, asked } = fakeEngine(() => 'ok');
    const machine = new MachineRenderer(engine, 'en', memory().shelf);
    const many = Array.from({ length: 1000 }, (_, index) => `第${index}条`);
    await machine.ask(['长'.repeat(401), ...many]);
    expect(asked).toHaveLength(300);
    expect(asked[0]).toBe('第0条');
  });

  it('survive a session store that is full', async () => {
    const { engine } = fakeEngine(() => 'ok');
    const full: Shelf = { read: () => Promise.reject(new Error()), write: () => Promise.reject(new Error()) };
    const machine = new MachineRenderer(engine, 'en', full);
    expect(await machine.ask(['好'])).toBe(true);
    expect((await machine.known('好'))?.text).toBe('ok');
  });
});

describe('the engine', () => {
  it('is absent where the browser has none, or something else of that name', () => {
    expect(engineIn({})).toBeNull();
    expect(engineIn({ Translator: {} })).toBeNull();
  });

  it('renders into English for those who read Chinese', () => {
    expect(pairFor('ja')).toEqual({ sourceLanguage: 'zh', targetLanguage: 'ja' });
    expect(pairFor('zh-CN').targetLanguage).toBe('en');
  });
});
