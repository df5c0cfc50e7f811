import { describe, expect, it } from 'vitest';
import { type FillValue, type PlanField, plan } from '../../../lib/fill/index.ts';

const name: FillValue = { kind: 'text', text: '北京海云科技有限公司' };

function field(over: Partial<PlanField> = {}): PlanField {
  return {
    ref: 'f1',
    key: 'organizer.name',
    certainty: 'certain',
    control: 'text',
    value: '',
    options: [],
    placeholder: '',
    prefix: '',
    suffix: '',
    help: '',
    maxLength: null,
    readOnly: false,
    disabled: false,
    unusable: null,
    ...over,
  };
}

const decide = (over: Partial<PlanField>, value: FillValue | null = name, overwrite = false) => {
  const one = field(over);
  const values = one.key && value ? { [one.key]: value } : {};
  const [item] = plan([one], values, { overwrite: new Set(overwrite ? ['f1'] : []) });
  return [item?.action, item?.reason];
};

describe('plan', () => {
  it('fills what is certain and empty', () => {
    expect(plan([field()], { 'organizer.name': name })).toEqual([
      {
        ref: 'f1',
        key: 'organizer.name',
        action: 'fill',
        reason: 'ready',
        value: name,
        shown: '北京海云科技有限公司',
        current: '',
      },
    ]);
  });

  it.each<[string, Partial<PlanField>, string, string]>([
    ['a likely meaning', { certainty: 'likely' }, 'offer', 'likely'],
    ['an unknown one', { certainty: 'unknown', key: null }, 'leave', 'unknown'],
    ['what is the person’s own', { certainty: 'never', key: null }, 'leave', 'never'],
    ['a password', { control: 'password' }, 'leave', 'never'],
    ['a file', { control: 'file' }, 'leave', 'file-by-hand'],
    ['a locked box', { readOnly: true, unusable: 'read-only' }, 'leave', 'read-only'],
    ['a disabled control', { disabled: true }, 'leave', 'disabled'],
    ['a hidden control', { unusable: 'transparent' }, 'leave', 'hidden'],
    ['a box without room', { maxLength: 5 }, 'offer', 'too-long'],
    ['a box that is filled', { value: '别的公司' }, 'offer', 'already-filled'],
    ['a box that holds it', { value: '北京海云科技有限公司' }, 'leave', 'same-value'],
  ])('decides %s', (_, over, action, reason) => {
    expect(decide(over)).toEqual([action, reason]);
  });

  it('shows the whole text that a box has no room for, and offers it', () => {
    const [item] = plan([field({ maxLength: 4 })], { 'organizer.name': name });
    expect(item).toMatchObject({ action: 'offer', reason: 'too-long', shown: '北京海云科技有限公司' });
  });

  it('replaces only where the person says so', () => {
    expect(decide({ value: '别的公司' }, name, true)).toEqual(['fill', 'ready']);
  });

  describe('a choice that the page made itself', () => {
    const kind: FillValue = { kind: 'choice', wanted: [['企业']] };
    const radio = {
      control: 'radio',
      key: 'organizer.type',
      options: ['个人', '企业'],
      value: '个人',
    } as const;

    it('is replaced where the meaning is certain', () => {
      expect(decide({ ...radio, preset: true }, kind)).toEqual(['fill', 'preset']);
      expect(decide({ ...radio, preset: true, certainty: 'likely' }, kind)).toEqual([
        'offer',
        'already-filled',
      ]);
      expect(decide({ ...radio, preset: true, value: '企业' }, kind)).toEqual(['leave', 'same-value']);
    });

    it('stays once it is the person’s', () => {
      expect(decide({ ...radio, preset: false }, kind)).toEqual(['offer', 'already-filled']);
    });

    it('is somebody’s answer on a form that comes back with other facts in its boxes', () => {
      const boxes = (value: string) =>
        ['a', 'b'].map((ref) =>
          field({ ref, value, key: ref === 'a' ? 'organizer.name' : 'organizer.email' }),
        );
      const values = {
        'organizer.name': name,
        'organizer.email': { kind: 'text', text: 'a@example.cn' },
        'organizer.type': kind,
      } as const;
      const decided = (value: string) =>
        plan([...boxes(value), field({ ...radio, ref: 'c', preset: true })], values).map(
          ({ reason }) => reason,
        );
      expect(decided('')).toEqual(['ready', 'ready', 'preset']);
      expect(decided('别的')).toEqual(['already-filled', 'already-filled', 'already-filled']);
    });
  });

  it('leaves a field without a value, and offers one that breaks a rule', () => {
    expect(decide({}, null)).toEqual(['leave', 'no-value']);
    const [item] = plan([field()], { 'organizer.name': name }, { breaksRule: () => true });
    expect(item).toMatchObject({ action: 'offer', reason: 'breaks-rule' });
  });

  it('lets a read-only box be picked from when it opens a list or a calendar', () => {
    const date: FillValue = { kind: 'date', date: '2031-03-15' };
    expect(decide({ control: 'date', readOnly: true, unusable: 'read-only' }, date)).toEqual([
      'fill',
      'ready',
    ]);
  });

  it('presses a read-only box that may hold a date or a choice, and no other', () => {
    const locked = { readOnly: true, unusable: 'read-only' } as const;
    expect(decide(locked, { kind: 'date', date: '2031-03-15' })).toEqual(['fill', 'ready']);
    expect(decide(locked, { kind: 'choice', wanted: [['企业']] })).toEqual(['fill', 'ready']);
    expect(decide(locked)).toEqual(['leave', 'read-only']);
  });

  it('leaves a date without end to its long-term box, unless the box itself takes the word', () => {
    const endless: FillValue = { kind: 'date', date: null };
    const until = { key: 'organizer.certificateValidUntil' } as const;
    expect(decide({ ...until, control: 'date' }, endless)).toEqual(['leave', 'long-term']);
    expect(decide(until, endless)).toEqual(['leave', 'long-term']);
    expect(decide({ ...until, placeholder: '长期有效请填“长期”' }, endless)).toEqual(['fill', 'ready']);
  });

  it('gives several entries to a box that closes each with Enter', () => {
    const two: FillValue = { kind: 'list', items: ['a.cn', 'b.cn'] };
    expect(decide({ placeholder: '输入后按回车' }, two)).toEqual(['fill', 'ready']);
  });

  it('gives several answers to what says that it takes several, though it looks like radios', () => {
    const cards = { control: 'radio', key: 'app.platforms', options: ['安卓', '苹果', '鸿蒙'] } as const;
    const platforms = { kind: 'choice', wanted: [['安卓'], ['苹果']] } as const;
    const actionFor = (more: Partial<PlanField>) =>
      plan([field({ ...cards, ...more })], { 'app.platforms': platforms })[0]?.action;
    expect(actionFor({})).toBe('offer');
    expect(actionFor({ help: '可多选，选择后请补充信息' })).toBe('fill');
    expect(actionFor({ label: '支持哪些系统' })).toBe('fill');
  });

  it('offers several answers where one is asked for', () => {
    const two: FillValue = { kind: 'choice', wanted: [['中文简体'], ['英语']] };
    expect(decide({ control: 'select' }, two)).toEqual(['offer', 'likely']);
    expect(decide({ control: 'checkbox-group' }, two)).toEqual(['fill', 'ready']);
    expect(decide({}, { kind: 'list', items: ['a.cn', 'b.cn'] })).toEqual(['offer', 'rows']);
  });

  it('shows the option in the page’s own words', () => {
    const [item] = plan([field({ control: 'select', options: ['个人', '企业'] })], {
      'organizer.name': { kind: 'choice', wanted: [['企业单位', '企业']] },
    });
    expect(item?.shown).toBe('企业');
  });

  const scan: FillValue = { kind: 'file', name: '营业执照.jpg', type: 'image/jpeg', data: '' };
  const upload: Partial<PlanField> = { control: 'file', inputType: 'file', key: 'organizer.certificateScan' };

  it.each<[string, Partial<PlanField>, FillValue | null, string, string]>([
    ['a document', {}, scan, 'offer', 'document'],
    ['a likely one', { certainty: 'likely' }, scan, 'offer', 'likely'],
    ['where a file is chosen', { value: 'other.jpg' }, scan, 'offer', 'already-filled'],
    ['none', {}, null, 'leave', 'no-document'],
    ['where nobody sees it', { unusable: 'hidden' }, scan, 'leave', 'hidden'],
    ['behind a button that makes its input itself', { inputType: '' }, scan, 'leave', 'file-by-hand'],
    ['for a box of text', { control: 'text', inputType: 'text' }, scan, 'leave', 'unsupported'],
  ])('offers documents and never fills one by itself: %s', (_, over, value, action, reason) => {
    expect(decide({ ...upload, ...over }, value)).toEqual([action, reason]);
  });
});

describe('rows', () => {
  const ips: FillValue = { kind: 'list', items: ['203.0.113.1', '203.0.113.2', '203.0.113.3'] };
  const box = (ref: string, over: Partial<PlanField> = {}) =>
    field({ ref, key: 'site.ip', label: '网站IP地址', ...over });
  const told = (boxes: PlanField[], value = ips) =>
    plan(boxes, { 'site.ip': value }).map(({ action, reason, shown, more = [] }) =>
      [action, reason, shown, ...more].join(' '),
    );

  it('asks before further rows are added, and says for which entries', () => {
    expect(told([box('f1')])).toEqual(['offer rows 203.0.113.1 1 2']);
    expect(told([box('f1', { value: '203.0.113.2' })])).toEqual(['offer rows 203.0.113.2 0 2']);
  });

  it('gives each row of the page an entry of its own', () => {
    const rows = [box('f1', { label: 'IP地址1' }), box('f2', { label: 'IP地址2' })];
    expect(told([...rows, box('f3', { label: 'IP地址3' })])).toEqual([
      'fill ready 203.0.113.1',
      'fill ready 203.0.113.2',
      'fill ready 203.0.113.3',
    ]);
    expect(told(rows)).toEqual(['fill ready 203.0.113.1', 'offer rows 203.0.113.2 2']);
    expect(told(rows, { kind: 'list', items: ['203.0.113.1'] })).toEqual([
      'fill ready 203.0.113.1',
      'leave no-value ',
    ]);
  });

  it('leaves an entry where it stands, and a stranger’s entry alone', () => {
    expect(
      told([box('f1', { value: '198.51.100.9' }), box('f2', { value: '203.0.113.1' }), box('f3')]),
    ).toEqual(['leave no-value ', 'leave same-value 203.0.113.1', 'offer rows 203.0.113.2 2']);
  });

  it('takes boxes under other headings for other lists', () => {
    expect(told([box('f1', { section: ['网站信息'] }), box('f2', { section: ['APP信息'] })])).toEqual([
      'offer rows 203.0.113.1 1 2',
      'offer rows 203.0.113.1 1 2',
    ]);
  });

  it('are not the two ends of a stretch', () => {
    const one: FillValue = { kind: 'list', items: ['203.0.113.1'] };
    const ends = [box('f1', { label: '起始IP' }), box('f2', { label: 'IP地址段', placeholder: '结束地址' })];
    expect(told(ends, one)).toEqual(['fill ready 203.0.113.1', 'fill ready 203.0.113.1']);
  });

  it('needs none where the box says how entries are parted', () => {
    expect(told([box('f1', { placeholder: '多个IP用分号隔开' })])).toEqual([
      'fill ready 203.0.113.1、203.0.113.2、203.0.113.3',
    ]);
  });

  it('leaves a region to the person where several lists bear its name and none says which level it takes', () => {
    const region: FillValue = { kind: 'region', levels: [['上海市'], ['市辖区'], ['浦东新区']] };
    const list = (ref: string, label: string) =>
      field({ ref, label, key: 'organizer.region', control: 'popup' });
    const values = { 'organizer.region': region };
    const actions = plan([list('f1', '驻地'), list('f2', '驻地'), list('f3', '住所地区')], values);
    expect(actions.map(({ action }) => action)).toEqual(['offer', 'offer', 'fill']);
  });
});
