import { expect, it } from 'vitest';
import { searchCompanies } from '../../../components/profile/company-search.ts';
import { sample } from './sample.ts';

const other = { ...sample(), id: 'other' };
other.organizer = {
  ...other.organizer,
  name: '北京某某科技有限公司',
  englishName: 'Else Ltd',
  certificateNumber: '9111',
};
other.people = [];
other.services = [];
const all = [sample(), other];
const found = (query: string) => searchCompanies(all, query).map(({ id }) => id);

it.each([
  ['', ['sample-haiyun', 'other']],
  ['海云', ['sample-haiyun']],
  ['else', ['other']],
  ['ＥＬＳＥ ltd', ['other']],
  ['9111', ['other']],
  ['example-haiyun.cn', ['sample-haiyun']],
  ['王小川 海云', ['sample-haiyun']],
  ['王小川 北京', []],
])('%s finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});
