/** Upload fields of real kits and of none, each telling in `window.got` what file arrived in the page's own code. */
const record = `<script>
window.got = [];
window.take = async (field, file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  const picture = await createImageBitmap(file).catch(() => ({ width: 0, height: 0 }));
  window.got.push({ field, name: file.name, type: file.type, size: file.size, own: file instanceof File,
    width: picture.width, height: picture.height, exif: /Exif\\0\\0|GPS 31/.test(text), start: [...bytes.slice(0, 3)] });
};
</script>`;

const page = (body: string) =>
  `<title>上传资料</title>${record}<style>body{font:14px sans-serif;max-width:800px;margin:20px}</style>${body}`;

const elementUi = page(`<link rel="stylesheet" href="/__kits/element-ui/lib/theme-chalk/index.css">
<div id="app"><h3>主办单位信息</h3><el-form label-width="180px">
<el-form-item label="营业执照扫描件" required><el-upload class="upload-demo" action="/upload" :http-request="(o) => send('licence', o)" :file-list="list">
<el-button size="small" type="primary">点击上传</el-button><div slot="tip" class="el-upload__tip">只能上传jpg/png文件，且不超过500kb</div></el-upload></el-form-item>
<h3>主体负责人信息</h3>
<el-form-item label="身份证人像面"><el-upload action="/upload" list-type="picture-card" :http-request="(o) => send('front', o)"><i class="el-icon-plus"></i></el-upload></el-form-item>
</el-form></div>
<script src="/__kits/vue2/dist/vue.min.js"></script><script src="/__kits/element-ui/lib/index.js"></script>
<script>new Vue({ el: '#app', data: { list: [] }, methods: { send: (field, { file, onSuccess }) => window.take(field, file).then(() => onSuccess({})) } });</script>`);

const antd = page(`<link rel="stylesheet" href="/__kits/antd/dist/reset.css"><div id="root"></div>
<script src="/__kits/react-18/umd/react.production.min.js"></script><script src="/__kits/react-dom-18/umd/react-dom.production.min.js"></script>
<script src="/__kits/dayjs/dayjs.min.js"></script><script src="/__kits/antd/dist/antd-with-locales.min.js"></script><script>
const h = React.createElement; const { Form, Upload, Button } = antd;
const send = (field) => ({ file, onSuccess }) => window.take(field, file).then(() => onSuccess({}));
ReactDOM.createRoot(document.getElementById('root')).render(h(Form, { labelCol: { span: 6 } }, h('h3', null, '主办单位信息'),
  h(Form.Item, { label: '营业执照', extra: '支持 JPG 格式，大小不超过 2MB，最长边不超过 2000 像素' }, h(Upload, { customRequest: send('licence'), maxCount: 1 }, h(Button, null, '选择文件'))),
  h('h3', null, '主体负责人信息'),
  h(Form.Item, { label: '身份证国徽面' }, h(Upload.Dragger, { customRequest: send('back') }, h('p', null, '点击或将文件拖到此处上传'), h('p', null, '支持 png、jpg，单个文件 1MB 以内')))));
</script>`);

const plain =
  page(`<h3>主办单位信息</h3><form action="/order/received" method="post" enctype="multipart/form-data">
<p><label for="zz">主办单位有效证件扫描件：</label><input id="zz" name="zz" type="file" accept="image/jpeg" onchange="take('licence', this.files[0])"> 不大于 400KB</p>
<h3>主体负责人信息</h3>
<p><label>身份证人像面：</label><input name="zm" type="file" accept=".png" style="position:absolute;left:-9999px" id="zm" onchange="take('front', this.files[0]); this.value=''; document.querySelector('#zml').innerHTML='<span class=file><span>'+window.last+'</span> <a href=&quot;javascript:void 0&quot; onclick=&quot;this.parentNode.remove()&quot;>删除</a></span>'" oninput="window.last=this.files[0].name"><button type="button" onclick="document.querySelector('#zm').click()">上传照片</button> <span id="zml"></span></p>
<p id="trap" style="opacity:0.01"><label for="xx">身份证国徽面：</label><input id="xx" type="file" onchange="take('trap', this.files[0])"></p>
</form>`);

const host = 'https://beian.aliyun.com';
export const forms = {
  elementUi: `${host}/documents/element-ui`,
  antd: `${host}/documents/antd`,
  plain: `${host}/documents/plain`,
};

export const formPages = { [forms.elementUi]: elementUi, [forms.antd]: antd, [forms.plain]: plain };
