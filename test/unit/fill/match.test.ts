import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNamed, readMonth } from '../../../lib/fill/calendar/month.ts';
import {
  dateFormat,
  formatDay,
  parseIso,
  readDay,
  sameDay,
  showsDay,
} from '../../../lib/fill/match/date-format.ts';
import { matchRegion } from '../../../lib/fill/match/region.ts';
import { fitting, spellings } from '../../../lib/fill/match/spelling.ts';
import { inCapitals, sameCode } from '../../../lib/fill/match/text.ts';
import { byMeaning, showsEach, showsRegion } from '../../../lib/fill/match/wanted.ts';

const silent = { placeholder: '', prefix: '', suffix: '', help: '', maxLength: null };

describe('dates', () => {
  it.each([
    [['YYYY-MM-DD'], '2031-03-05'],
    [['请选择日期', 'yyyy/MM/dd'], '2031/03/05'],
    [['yyyy年MM月dd日'], '2031年03月05日'],
    [['例如：20200101'], '20310305'],
    [['如 2020.01.01'], '2031.03.05'],
    [['如2026/1/5'], '2031/3/5'],
    [['请选择'], '2031-03-05'],
  ])('writes the form that %j asks for', (hints, text) => {
    const day = parseIso('2031-03-05');
    expect(day && formatDay(day, dateFormat(hints))).toBe(text);
    expect(sameDay(readDay(text), day)).toBe(true);
  });

  it('writes the year last where it is asked for so, and without strokes where they have no room', () => {
    const day = { year: 2031, month: 3, day: 5 };
    expect(formatDay(day, dateFormat(['MM-DD-YYYY']))).toBe('03-05-2031');
    expect(formatDay(day, dateFormat(['dd.mm.yyyy']))).toBe('05.03.2031');
    expect(formatDay(day, dateFormat([''], 8))).toBe('20310305');
    expect(formatDay(day, dateFormat([''], 10))).toBe('2031-03-05');
  });

  it('takes no day that is not in the calendar', () => {
    for (const iso of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '', '2026-04-31']) {
      expect(parseIso(iso)).toBeNull();
    }
  });

  it('reads back every day it writes', () => {
    const formats = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYY年MM月DD日', 'YYYYMMDD', 'YYYY.MM.DD'];
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...formats), (date, format) => {
        const day = parseIso(date.toISOString().slice(0, 10));
        return day !== null && sameDay(readDay(formatDay(day, format)), day);
      }),
    );
  });

  it.each([
    [['2026年', '11月'], 2026, 11],
    [['2026 年 3 月'], 2026, 3],
    [['Nov', '2026'], 2026, 11],
    [['2026年十二月'], 2026, 12],
    [['2026-07'], 2026, 7],
    [['26年7月', '周日'], 2026, 7],
    [['2026', '-', '11'], 2026, 11],
  ])('reads the calendar heading %j', (pieces, year, month) => {
    expect(readMonth(pieces)).toEqual({ year, month });
  });
});

describe('regions', () => {
  it('knows a place with and without its ending', () => {
    expect(matchRegion(['天津', '北京'], ['北京市'])).toBe(1);
    expect(matchRegion(['内蒙古自治区', '宁夏回族自治区'], ['宁夏回族自治区', '宁夏'])).toBe(1);
    expect(matchRegion(['内蒙古', '宁夏自治区'], ['宁夏回族自治区', '宁夏'])).toBe(1);
    expect(matchRegion(['浦东新区', '黄浦区'], ['浦东'])).toBe(0);
    expect(matchRegion(['恩施州', '黄冈市'], ['恩施土家族苗族自治州', '恩施'])).toBe(0);
  });

  it.each([
    // merged into another or renamed, the way lists that were not brought up to date still say it
    [['南汇区', '浦东新区'], ['浦东新区', '浦东'], 1],
    [['襄樊市', '襄阳市'], ['襄阳市', '襄阳'], 1],
    [['崇明县'], ['崇明区', '崇明'], 0],
    [['县', '市辖区'], ['市辖区'], 1],
    [['西城区', '宣武区'], ['西城区', '西城'], 0],
    [['新疆', '西藏'], ['新疆维吾尔自治区', '新疆'], 0],
    [['襄樊市'], ['襄阳市', '襄阳', '襄樊市'], 0],
    // a code, a letter to find it by, and other letters beside the name
    [['110000-北京市', '310000-上海市'], ['上海市', '上海'], 1],
    [['B 北京', 'S 上海'], ['上海市', '上海'], 1],
    [['【上海】', '【北京】'], ['上海市', '上海'], 0],
    [['上海(沪)', '北京(京)'], ['上海市', '上海'], 0],
    [['上海市/Shanghai'], ['上海市', '上海'], 0],
    [['北京直辖市', '上海直辖市'], ['上海市', '上海'], 1],
    // the level that names no place, under the city's name
    [['上海城区'], ['市辖区', '上海市', '上海'], 0],
    [['重庆城区', '重庆郊县'], ['县', '市辖县', '重庆市', '重庆'], 1],
    [['黄浦区', '浦东新区'], ['市辖区', '上海市', '上海', '浦东新区', '浦东'], 1],
    [['南汇区'], ['浦东新区', '浦东'], null],
    [['卢湾区', '闸北区'], ['黄浦区', '黄浦'], null],
  ])('in %j finds %j', (options, accepted, index) => {
    expect(matchRegion(options, accepted)).toBe(index);
  });

  it('takes no part of a name and no second guess', () => {
    expect(matchRegion(['吉林省长春市'], ['吉林'])).toBeNull();
    expect(matchRegion(['沙坪坝区'], ['沙市区'])).toBeNull();
    expect(matchRegion(['朝阳区', '朝阳县'], ['朝阳'])).toBeNull();
    expect(matchRegion(['市辖区'], ['市中区'])).toBeNull();
  });

  it('tells what a control shows', () => {
    const levels = [['北京市', '北京'], ['市辖区', '北京市'], ['朝阳区']];
    expect(showsRegion('北京市 / 市辖区 / 朝阳区', levels)).toBe(true);
    expect(showsRegion('朝阳区', levels)).toBe(true);
    expect(showsRegion('北京 朝阳', levels)).toBe(true);
    expect(showsRegion('北京市 / 市辖区 / 海淀区', levels)).toBe(false);
    expect(showsRegion('杭州市', [['浙江省'], ['杭州市'], ['西湖区']])).toBe(false);
    expect(showsRegion('', levels)).toBe(false);
  });
});

describe('texts', () => {
  it('writes a region without the level that names no place', () => {
    const levels = [
      ['上海市', '上海'],
      ['市辖区', '上海市'],
      ['浦东新区', '浦东'],
    ];
    expect(spellings({ kind: 'region', levels }, silent)).toEqual(['上海市浦东新区']);
    expect(spellings({ kind: 'region', levels: levels.slice(1, 2) }, silent)).toEqual(['上海市']);
  });

  it('writes a phone as the box asks for it', () => {
    const phone = { kind: 'phone', country: '86', area: '010', number: '87654321', extension: '' } as const;
    expect(spellings(phone, silent)[0]).toBe('010-87654321');
    expect(spellings(phone, { ...silent, placeholder: '格式：086-010-87654321' })[0]).toBe(
      '086-010-87654321',
    );
    expect(spellings({ ...phone, area: '', number: '13800138000' }, { ...silent, prefix: '+86' })[0]).toBe(
      '13800138000',
    );
  });

  it('puts several entries into one box only where the box says how', () => {
    const list = { kind: 'list', items: ['1.2.3.4', '5.6.7.8'] } as const;
    expect(spellings(list, silent)).toEqual([]);
    expect(spellings(list, { ...silent, placeholder: '多个IP请用分号隔开' })).toEqual(['1.2.3.4;5.6.7.8']);
    expect(spellings(list, { ...silent, help: '每行一个' })).toEqual(['1.2.3.4\n5.6.7.8']);
  });

  it('does not repeat what stands before the box, and cuts nothing', () => {
    const url = { kind: 'text', text: 'https://www.haiyun.cn' } as const;
    expect(spellings(url, { ...silent, prefix: 'https://' })).toEqual(['www.haiyun.cn']);
    expect(spellings(url, { ...silent, prefix: 'https://www.haiyun.cn' })).toEqual([url.text]);
    expect(fitting(['一二三四五'], 4)).toEqual([]);
  });

  const home = {
    kind: 'text',
    text: 'www.haiyun.cn',
    alternatives: ['http://www.haiyun.cn', 'https://www.haiyun.cn'],
  } as const;
  const address = {
    kind: 'text',
    text: '深圳市南山区示例路1号',
    alternatives: ['广东省深圳市南山区示例路1号', '示例路1号'],
  } as const;
  it.each([
    [home, '', 'www.haiyun.cn'],
    [home, '如 https://www.example.com', 'https://www.haiyun.cn'],
    [home, '请填写以http://或https://开头的网址', 'http://www.haiyun.cn'],
    [home, '不需要填写 http://', 'www.haiyun.cn'],
    [home, '无需加https://', 'www.haiyun.cn'],
    [address, '', '深圳市南山区示例路1号'],
    [address, '请填写包含省市的完整地址', '广东省深圳市南山区示例路1号'],
    [address, '不含省份，精确到房间号', '深圳市南山区示例路1号'],
    [address, '无需重复填写省市', '深圳市南山区示例路1号'],
  ])('writes %o where the box says “%s” as %s', (value, placeholder, text) => {
    expect(spellings(value, { ...silent, placeholder })[0]).toBe(text);
    expect(spellings(value, { ...silent, help: placeholder })[0]).toBe(text);
  });

  it('has no spelling for a text that the box has no room for, and none that is cut', () => {
    expect(fitting(spellings(address, silent), 12)).toEqual(['深圳市南山区示例路1号', '示例路1号']);
    expect(fitting(spellings(address, silent), 6)).toEqual(['示例路1号']);
    expect(fitting(spellings(home, silent), 8)).toEqual([]);
  });

  it('takes a mask for the number it masks, but no name for another', () => {
    expect(sameCode('138 0013 8000', '13800138000')).toBe(true);
    expect(sameCode('91110108-5636494820', '911101085636494820')).toBe(true);
    expect(sameCode('a-b1.cn', 'ab1.cn')).toBe(false);
    expect(sameCode('海云科技', '海云 科技')).toBe(true);
    expect(sameCode('海云科技公司', '海云科技')).toBe(false);
    expect(sameCode('5,000,000.00', '5000000')).toBe(true);
    expect(sameCode('500.50', '500')).toBe(false);
    expect(sameCode('10.0.0.1', '10.0.0.1.0')).toBe(false);
  });

  it('tells capitals all through from other writings', () => {
    expect(inCapitals('HAIYUN TRADING', 'Haiyun Trading')).toBe(true);
    expect(inCapitals('Haiyun TRADING', 'Haiyun Trading')).toBe(false);
    expect(inCapitals('HAIYUN', 'Haiyun Trading')).toBe(false);
  });

  it('tells a name from one without its spaces or capitals, and a code from one in small letters', () => {
    expect(sameCode('JohnHenrySmith', 'John Henry Smith')).toBe(false);
    expect(sameCode('JohnHenrySmithson', 'John Henry Smithson')).toBe(false);
    expect(sameCode('JOHN HENRY SMITH', 'John Henry Smith')).toBe(false);
    expect(sameCode('91310115ma1hy26x3x', '91310115MA1HY26X3X')).toBe(false);
    expect(sameCode('91310115 MA1H Y26X 3X', '91310115MA1HY26X3X')).toBe(true);
    expect(sameCode('John  Henry Smith ', 'John Henry Smith')).toBe(true);
    expect(sameCode('上海 海云（中国）', '上海海云(中国)')).toBe(true);
    expect(sameCode('li@example.cn', 'Li@Example.cn')).toBe(true);
    expect(sameCode('www.example.cn', 'www.Example.cn')).toBe(true);
  });
});

describe('several', () => {
  it('takes the count of what is named for no further choice', () => {
    const wanted = [byMeaning(['中文简体']), byMeaning(['英语'])];
    expect(showsEach('中文简体,英语 2', wanted)).toBe(true);
    expect(showsEach('中文简体,英语 3', wanted)).toBe(false);
    // of one, too
    expect(showsEach('中文简体 1', wanted.slice(0, 1))).toBe(true);
    expect(showsEach('中文简体 2', wanted.slice(0, 1))).toBe(false);
  });
});

describe('months', () => {
  it.each([
    ['3月', 3],
    ['十一月', 11],
    ['Mar', 3],
    ['三', null],
    ['3月15日', null],
  ])('reads %s as a month and nothing else', (text, month) => expect(monthNamed(text)).toBe(month));

  it('accepts a month for a day only where no day is shown', () => {
    const day = parseIso('2031-03-15');
    expect(showsDay('2031-03', day)).toBe(true);
    expect(showsDay('2031年3月', day)).toBe(true);
    expect(showsDay('2031-03-14', day)).toBe(false);
    expect(showsDay('2031-04', day)).toBe(false);
    expect(showsDay('3/2031', day)).toBe(true);
    expect(showsDay('13/2031', day)).toBe(false);
  });

  it('reads a date with the year last where the order of day and month is beyond doubt', () => {
    const day = parseIso('1998-03-05');
    expect(readDay('05.03.1998')).toEqual(day);
    expect(readDay('05/03/1998', 'dd/MM/yyyy')).toEqual(day);
    expect(readDay('03/05/1998', 'MM/DD/YYYY')).toEqual(day);
    expect(readDay('11/30/2041')).toEqual(parseIso('2041-11-30'));
    expect(readDay('30-11-2041')).toEqual(parseIso('2041-11-30'));
    expect(readDay('03/03/1998')).toEqual(parseIso('1998-03-03'));
    expect(readDay('05/03/1998')).toBeNull();
    expect(readDay('31.02.1998')).toBeNull();
  });

  it('knows a year by itself where a control asks for no more', () => {
    const day = parseIso('1998-03-05');
    expect(showsDay('1998', day)).toBe(true);
    expect(showsDay('1998年', day)).toBe(true);
    expect(showsDay('1999', day)).toBe(false);
  });

  it('writes a month where the hint has no day', () => {
    const day = parseIso('2031-03-15');
    expect(day && formatDay(day, dateFormat(['YYYY-MM']))).toBe('2031-03');
    expect(day && formatDay(day, dateFormat(['yyyy年MM月']))).toBe('2031年03月');
  });
});
