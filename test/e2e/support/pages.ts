import type { Asked, Reply, Resolve } from '../browsers/index.ts';
import { practiceInternet } from './practice.ts';

/** An HTML answer. */
export function html(body: string): Reply {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(body) };
}

/**
 * An internet of hand-written pages by address without query, beside the practice portals.
 * @param pages address → body of the document
 * @param received called with every request that is no GET
 */
export function pages(pages: Readonly<Record<string, string>>, received?: (asked: Asked) => void): Resolve {
  return (asked) => {
    if (asked.method !== 'GET') received?.(asked);
    const body = pages[asked.url.origin + asked.url.pathname];
    return body === undefined
      ? practiceInternet(asked)
      : html(`<!doctype html><meta charset="utf-8">${body}`);
  };
}

/** A small form in plain HTML that the sample company answers, with every native control. */
export const plainForm = `<title>填写主体信息</title><h2>主办单位信息</h2>
<form method="post" action="/order/received">
<p><label for="dwmc">主办单位名称：</label><input id="dwmc" name="dwmc"></p>
<p><label for="zjhm">主办单位证件号码：</label><input id="zjhm" name="zjhm"></p>
<p><label for="dwxz">主办单位性质：</label><select id="dwxz" name="dwxz"><option value="">请选择<option value="4">企业<option value="5">个人</select></p>
<h2>主体负责人信息</h2>
<p><label for="xm">姓名：</label><input id="xm" name="xm" value=""></p>
<p><label for="sj">手机号码：</label><input id="sj" name="sj" placeholder="请输入手机号码"></p>
<p>性别：<label><input type="radio" name="xb" value="1">男</label> <label><input type="radio" name="xb" value="2">女</label></p>
<p><label for="bz">备注：</label><textarea id="bz" name="bz"></textarea></p>
<p><label><input type="checkbox" name="ty" value="1">我已阅读并同意协议</label></p>
<p><input type="submit" name="tj" value="提交"> <button type="button">保存草稿</button></p>
</form>`;

/** Fields behind a tab, in a fold and in rows, with an add button and a tab that must not be pressed. */
export const hiddenParts = `<title>填写网站信息</title><h2>主办单位信息</h2><form onsubmit="left.push('submit');return false">
<div role="tablist"><button type="button" role="tab" id="one" aria-selected="true">基本信息</button>
<button type="button" role="tab" id="two" aria-selected="false">网站信息</button>
<button role="tab" aria-selected="false" onclick="left.push('tab')">提交信息</button></div>
<div id="first"><p><label for="dwmc">主办单位名称：</label><input id="dwmc"></p>
<div id="rows"><p><label>网站IP地址：<input class="ip"></label></p></div>
<p><button type="button" id="add">+ 添加IP地址</button> <button onclick="left.push('add')">添加并提交</button></p></div>
<div id="second" hidden><p><label for="wz">网站名称：</label><input id="wz"></p></div>
<details><summary>更多信息</summary><p><label for="yw">主办单位英文名称：</label><input id="yw"></p></details></form>
<script>
window.left = []; const by = (id) => document.getElementById(id);
const show = (first) => { by('one').ariaSelected = String(first); by('two').ariaSelected = String(!first); by('first').hidden = !first; by('second').hidden = first; };
by('one').onclick = () => show(true); by('two').onclick = () => show(false);
by('add').onclick = () => by('rows').append(by('rows').firstElementChild.cloneNode(true)) ?? (by('rows').lastElementChild.querySelector('input').value = '');
window.model = () => ({ name: by('dwmc').value, ip: [...document.querySelectorAll('.ip')].map((box) => box.value), site: by('wz').value, english: by('yw').value, tab: by('second').hidden ? 'one' : 'two', fold: document.querySelector('details').open, left: window.left });
</script>`;

/** A list that loads once the page's name is in, and not before the test says so. */
export const slowForm = `<title>填写主体信息</title><h2>主办单位信息</h2><form>
<p><label for="dwmc">主办单位名称：</label><input id="dwmc" name="dwmc"></p>
<p><label for="dwxz">主办单位性质：</label><select id="dwxz" name="dwxz"><option value="">请选择</select></p>
<h2>主体负责人信息</h2><p><label for="xm">姓名：</label><input id="xm" name="xm"></p>
<p><label for="sj">手机号码：</label><input id="sj" name="sj"></p></form>
<script>
const by = (id) => document.getElementById(id);
by('dwmc').addEventListener('change', () => by('dwxz').setAttribute('data-asked', ''));
window.load = () => by('dwxz').append(new Option('企业', '4'), new Option('个人', '5'));
</script>`;
