import { describe, expect, it } from 'vitest';
import { readPaper, readPapers } from '../../../lib/papers/index.ts';
import { newDomain, newPerson, newProfile, type Profile } from '../../../lib/profile/index.ts';
import { allOf, changeOf, isKnown, likelyPerson, offersOf } from '../../../lib/profile/paper/index.ts';
import { sample } from './sample.ts';

const today = '2026-11-26';
const licence = `营业执照
统一社会信用代码 91330106MA12RRXCXF
名称 杭州溪客样板网络技术有限公司
类型 有限责任公司（自然人投资或控股）
住所 浙江省杭州市西湖区文三路样板大厦3幢1502室
法定代表人 林若溪
注册资本 伍佰万元整
成立日期 2015年03月09日
营业期限 2015年03月09日至长期
经营范围 网络技术的技术开发、技术服务；日用百货的网上销售`;
const card = `姓名 林若溪
性别 女 民族 汉
出生 1969年10月1日
住址 杭州市西湖区文二路样板新村8幢2单元302室
公民身份号码 330106196910011321`;
const back = `中华人民共和国
居民身份证
签发机关 杭州市公安局西湖分局
有效期限 2018.09.10-2038.09.10`;

function offered(text: string, profile: Profile, personId = 'somebody') {
  const paper = readPaper(text);
  if (!paper) throw new Error('no paper');
  const serviceId = profile.services[0]?.id ?? '';
  return offersOf(paper, profile, { personId, serviceId, domainId: 'domain-new' }, today);
}

const fresh = (person = newPerson()) => ({ person, domain: { ...newDomain(), id: 'domain-new' } });
const valuesOf = (offers: ReturnType<typeof offersOf>) =>
  Object.fromEntries(offers.map(({ place, value }) => [place, value]));

describe('what a licence offers', () => {
  const empty = newProfile(new Date('2026-11-26T00:00:00Z'));

  it('is what it says and what follows from it', () => {
    expect(valuesOf(offered(licence, empty))).toEqual({
      'organizer.certificateNumber': '91330106MA12RRXCXF',
      'organizer.name': '杭州溪客样板网络技术有限公司',
      'organizer.type': 'enterprise',
      'organizer.certificateType': 'businessLicence',
      'organizer.certificateAddress': '浙江省杭州市西湖区文三路样板大厦3幢1502室',
      'organizer.registeredCapital': '500',
      'organizer.establishedOn': '2015-03-09',
      'organizer.certificateValidFrom': '2015-03-09',
      'organizer.certificateLongTerm': true,
      'organizer.businessScope': '网络技术的技术开发、技术服务；日用百货的网上销售',
      'organizer.organizationCode': 'MA12RRXC-X',
      'organizer.taxNumber': '91330106MA12RRXCXF',
      'organizer.region': '330106',
      'roles.legalRepresentative': '林若溪',
    });
  });

  it('passes nothing on from a code that was misread', () => {
    const places = offered(licence.replace('91330106', '9133O106'), empty).map(({ place }) => place);
    expect(places).toContain('organizer.certificateNumber');
    expect(places).not.toContain('organizer.taxNumber');
    expect(places).not.toContain('organizer.organizationCode');
  });

  it('tells what is stored already, and what would be replaced', () => {
    const offers = offered(licence, {
      ...sample(),
      organizer: { ...sample().organizer, registeredCapital: '500' },
    });
    const of = (place: string) => offers.find((offer) => offer.place === place);
    const capital = of('organizer.registeredCapital');
    expect(capital && isKnown(capital)).toBe(true);
    expect(of('organizer.name')?.now).toBe('上海海云示例贸易有限公司');
    expect(of('roles.legalRepresentative')?.now).toBe('李海云');
  });

  it('fills an empty company with everything, and undo leaves it as it was', () => {
    const person = newPerson();
    const { apply, undo } = changeOf(offered(licence, empty), empty, fresh(person));
    const filled = apply(empty);
    expect(filled.organizer).toMatchObject({
      name: '杭州溪客样板网络技术有限公司',
      certificateLongTerm: true,
    });
    expect(filled.people).toMatchObject([{ id: person.id, name: '林若溪' }]);
    // the first person holds every role, as in most small companies
    expect(Object.values(filled.roles)).toEqual([person.id, person.id, person.id, person.id]);
    expect(undo(filled)).toEqual(empty);
  });

  it('keeps what was typed after it when it is taken back', () => {
    const { apply, undo } = changeOf(offered(licence, empty), empty, fresh());
    const typed = apply(empty);
    typed.organizer.phone = '0571-12345678';
    expect(undo(typed).organizer).toEqual({ ...empty.organizer, phone: '0571-12345678' });
  });

  it('gives the role to a person who is known by name', () => {
    const company = sample();
    const offers = offered(licence.replace('林若溪', '陈安然'), company).filter(({ place }) =>
      place.startsWith('roles'),
    );
    const changed = changeOf(offers, company, fresh()).apply(company);
    expect(changed.people).toHaveLength(company.people.length);
    expect(changed.people.find(({ id }) => id === changed.roles.legalRepresentative)?.name).toBe('陈安然');
  });
});

describe('what a card offers', () => {
  const company = sample();

  it('belongs to whoever has this number or name, else to somebody new', () => {
    const paper = readPaper(card);
    expect(paper && likelyPerson(company, paper)).toBeNull();
    const known = { ...company, people: [{ ...newPerson(), id: 'lin', name: '林若溪' }, ...company.people] };
    expect(paper && likelyPerson(known, paper)).toBe('lin');
  });

  it('has its back go to the person whose front was read before', () => {
    const paper = readPaper(back);
    const open = { ...company, people: [...company.people, { ...newPerson(), id: 'lin', name: '林若溪' }] };
    expect(paper && likelyPerson(open, paper)).toBe('lin');
  });

  it('adds a person, and undo removes them', () => {
    const person = newPerson();
    const { apply, undo } = changeOf(offered(card, company, person.id), company, fresh(person));
    const changed = apply(company);
    expect(changed.people.at(-1)).toMatchObject({
      name: '林若溪',
      idType: 'residentId',
      idNumber: '330106196910011321',
      birthDate: '1969-10-01',
      gender: 'female',
      region: '330106',
      nationality: '中国',
    });
    expect(changed.roles).toEqual(company.roles);
    expect(undo(changed)).toEqual(company);
  });

  it('reads a passport by its check digits', () => {
    const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
    expect(valuesOf(offered(zone, company, 'anna'))).toMatchObject({
      'people.anna.name': 'ERIKSSON ANNA MARIA',
      'people.anna.idNumber': 'L898902C3',
      'people.anna.idType': 'passport',
      'people.anna.idValidUntil': '2012-04-15',
    });
    const misread = readPaper(zone.replace('L898902C3', 'L8989O2C3'))?.readings.find(
      ({ field }) => field === 'idNumber',
    );
    expect(misread).toMatchObject({ value: 'L8989O2C3', certainty: 'likely' });
    expect(misread?.proposals.map(({ value }) => value)).toContain('L898902C3');
  });
});

describe('what a domain certificate offers', () => {
  it('joins the domains of the service, once', () => {
    const company = sample();
    const [service] = company.services;
    const text = (domain: string) =>
      `域名注册证书\n域名：${domain}\n注册商：示例域名有限公司\n注册日期：2019-04-18`;
    const added = offered(text('example-new.cn'), company).find(({ key }) => key === 'site.domain');
    expect(added?.value).toEqual([...(service?.domain ?? []), 'example-new.cn']);
    expect(valuesOf(offered(text('example-new.cn'), company))).toMatchObject({
      'domains.domain-new.name': 'example-new.cn',
      'domains.domain-new.registrar': '示例域名有限公司',
      'domains.domain-new.registeredOn': '2019-04-18',
      'registrar.name': '示例域名有限公司',
    });
    const again = offered(text(service?.domain[0] ?? ''), company).find(({ key }) => key === 'site.domain');
    expect(again && isKnown(again)).toBe(true);
  });

  it('makes a record of the domain, puts right the one that is there, and takes both back', () => {
    const company = sample();
    const text =
      '域名注册证书\n域名：example-new.cn\n域名所有者：上海海云示例贸易有限公司\n到期日期：2029-04-18';
    const added = changeOf(offered(text, company), company, fresh());
    const with1 = added.apply(company);
    expect(with1.domains.at(-1)).toMatchObject({
      name: 'example-new.cn',
      owner: '上海海云示例贸易有限公司',
      expiresOn: '2029-04-18',
    });
    expect(added.undo(with1)).toEqual(company);
    const renewed = offered(text.replace('2029', '2031'), with1);
    const with2 = changeOf(renewed, with1, fresh()).apply(with1);
    expect(with2.domains).toHaveLength(with1.domains.length);
    expect(with2.domains.at(-1)?.expiresOn).toBe('2031-04-18');
  });
});

describe('a certificate without a period', () => {
  it('is valid from its day of issue where no other day is given', () => {
    const text = '营业执照\n名称 杭州溪客样板网络技术有限公司\n核准日期 2016年05月06日';
    const from = offered(text, newProfile(new Date('2026-11-26T00:00:00Z'))).find(
      ({ place }) => place === 'organizer.certificateValidFrom',
    );
    expect(from).toMatchObject({ value: '2016-05-06', because: 'issued' });
  });
});

describe('several papers at once', () => {
  it('make one company with one person, and all of it is taken back', () => {
    const empty = newProfile(new Date('2026-11-26T00:00:00Z'));
    const certificate = '域名注册证书\n域名：example-xike.cn\n域名所有者：杭州溪客样板网络技术有限公司';
    let next = empty;
    const changes = readPapers([licence, card, back, certificate].join('\n')).map(({ paper }) => {
      const own = fresh();
      const personId = likelyPerson(next, paper) ?? own.person.id;
      const offers = offersOf(paper, next, { personId, serviceId: '', domainId: own.domain.id }, today);
      const change = changeOf(offers, next, own);
      next = change.apply(next);
      return change;
    });
    expect(changes).toHaveLength(3);
    const all = allOf(changes);
    const filled = all.apply(empty);
    expect(filled).toEqual(next);
    expect(filled.people).toMatchObject([
      { name: '林若溪', idNumber: '330106196910011321', idValidUntil: '2038-09-10' },
    ]);
    expect(filled.domains).toMatchObject([{ name: 'example-xike.cn' }]);
    expect(all.undo(filled)).toEqual(empty);
  });
});

describe('cards that are no resident identity card', () => {
  const empty = newProfile(new Date('2026-11-26T00:00:00Z'));
  const front = (number: string) =>
    `姓名 龙咏诗\n性别 女\n出生 1991年9月27日\n住址 广东省珠海市香洲区样板路1号\n公民身份号码 ${number}`;
  const permanent = `外国人永久居留身份证\n姓名 / Name\nBIANCHI, MATTEO\n国籍 / Nationality\n意大利 / ITA\n证件号码 / ID No.\n913032198107041517`;

  it.each([
    ['hkMacaoResidencePermit', front('820000199109270063')],
    ['taiwanResidencePermit', front('830000197608013510')],
    ['foreignPermanentResident', permanent],
    ['hkMacaoTravelPermit', '港澳居民来往内地通行证\n姓名 龙咏诗\n证件号码 M04418273'],
    ['taiwanTravelPermit', '台湾居民来往大陆通行证\n姓名 叶柏霖\n证件号码 07735821'],
  ])('are offered as %s, and make nobody a Chinese citizen', (idType, text) => {
    const values = valuesOf(offered(text, empty));
    expect(values['people.somebody.idType']).toBe(idType);
    expect(values['people.somebody.nationality']).not.toBe('中国');
  });
});

describe('certificates of what is no company', () => {
  const empty = newProfile(new Date('2026-11-26T00:00:00Z'));

  it.each([
    ['事业单位法人证书', 'publicInstitution', 'publicInstitution'],
    ['社会团体法人登记证书', 'socialOrganization', 'socialOrganization'],
    ['社会服务机构登记证书', 'socialServiceOrganization', 'privateNonEnterprise'],
    ['基金会法人登记证书', 'foundation', 'foundation'],
    ['律师事务所执业许可证', 'lawFirm', 'lawFirm'],
  ])('%s is a %s of a %s', (title, certificateType, type) => {
    const text = `${title}\n名称 杭州样板中心\n住所 杭州市西湖区样板路1号\n业务主管单位 样板局`;
    const values = valuesOf(offered(text, empty));
    expect(values['organizer.certificateType']).toBe(certificateType);
    expect(values['organizer.type']).toBe(type);
    expect(values['organizer.certificateLongTerm']).toBeUndefined();
  });
});

describe('a period that is printed and was not read', () => {
  const empty = newProfile(new Date('2026-11-26T00:00:00Z'));
  const text = `营业执照\n名称 杭州样板有限公司\n成立日期 2020年01月02日\n营业期限\n住所 杭州市西湖区样板路1号`;

  it('is not taken for one without an end', () => {
    const values = valuesOf(offered(text, empty));
    expect(values['organizer.certificateLongTerm']).toBeUndefined();
    expect(values['organizer.certificateValidFrom']).toBeUndefined();
    const without = valuesOf(offered(text.replace('营业期限\n', ''), empty));
    expect(without['organizer.certificateLongTerm']).toBe(true);
    expect(without['organizer.certificateValidFrom']).toBe('2020-01-02');
  });
});
