import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundlePage, launch, readForm } from './open-pages.ts';

let browser: Browser;
let script = '';

beforeAll(async () => {
  script = await bundlePage();
  browser = await launch();
});
afterAll(() => browser?.close());

it.each([
  [
    '<div>当前位置：<a>控制台</a> &gt; <a>备案服务</a> &gt; 新增备案</div>',
    '当前位置： 控制台 备案服务 新增备案',
  ],
  ['<div>您好，李雷 <a>消息中心</a> <a>退出登录</a></div>', '您好，李雷 消息中心 退出登录'],
  ['<div>版权所有 | <a>网站地图</a> | <a>使用帮助</a></div>', '版权所有 网站地图 使用帮助'],
  ['<div>不可修改<a>保存草稿</a><a>下一步</a></div>', '不可修改 保存草稿 下一步'],
  ['<div>照片须清晰 <a>查看示例</a></div>', '照片须清晰 查看示例'],
  ['<h3>主体信息 <span class="badge">必填</span></h3>', '主体信息 必填'],
  ['<ul><li><em>1</em>填写信息</li><li><em>2</em>上传资料</li></ul>', '填写信息 上传资料'],
  ['<div>经办人<span style="margin-left:40px">仅限员工</span></div>', '经办人 仅限员工'],
  [
    '<div>云控制台<b style="margin-left:24px">费用</b><b style="margin-left:24px">工单</b></div>',
    '云控制台 费用 工单',
  ],
  [
    '<p>类别</p><div role="combobox" aria-haspopup="listbox"><span>请挑最近的</span></div>',
    '类别 请挑最近的',
  ],
  ['<p>类别</p><div role="combobox" aria-haspopup="listbox"><span>企业法人</span></div>', '类别'],
  ['<p>提示：<br>1、请如实填写。<br>2、请保持畅通。</p>', '提示： 1、请如实填写。 2、请保持畅通。'],
  ['<p>负责人<br>手机号码</p>', '负责人~手机号码'],
  ['<p>请阅读<a>服务协议</a>并勾选</p>', '请阅读服务协议并勾选'],
  ['<p>请查看<a>帮助文档</a>或<a>联系客服</a></p>', '请查看帮助文档或联系客服'],
  ['<p>我已阅读<a>《条款》</a><a>《政策》</a></p>', '我已阅读《条款》《政策》'],
  ['<p>请用<b>法人</b>本人的手机<em>扫码</em>核验</p>', '请用法人本人的手机扫码核验'],
  ['<p>域名<b>3</b>个，已备案<b>2</b>个</p>', '域名3个，已备案2个'],
  ['<label><input type="checkbox">我同意<a>用户协议</a>的内容</label>', '我同意用户协议的内容'],
  ['<select><optgroup label="国内"><option>北京</option></optgroup></select>', '国内 北京'],
])('reads what belongs together as one text, and a row as several: %s', async (html, texts) => {
  const page = await browser.newPage();
  await page.setContent(`<meta charset="utf-8"><body>${html}</body>`);
  const { strings } = await readForm(page, script);
  expect(strings.map(({ text }) => text.replace(' ', '~'))).toEqual(texts.split(' '));
  await page.close();
});
