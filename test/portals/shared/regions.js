/**
 * Divisions for the region controls: all provinces, and below them as much as a practice form needs.
 * Codes are those of GB/T 2260. `window.regions(style)` gives `{ value, label, children }` trees;
 * portals differ in whether a municipality shows itself twice (北京 / 北京市 / 朝阳区) or `市辖区`.
 */
(() => {
  const provinces =
    '110000北京市 120000天津市 130000河北省 140000山西省 150000内蒙古自治区 210000辽宁省 220000吉林省 230000黑龙江省 ' +
    '310000上海市 320000江苏省 330000浙江省 340000安徽省 350000福建省 360000江西省 370000山东省 410000河南省 420000湖北省 ' +
    '430000湖南省 440000广东省 450000广西壮族自治区 460000海南省 500000重庆市 510000四川省 520000贵州省 530000云南省 ' +
    '540000西藏自治区 610000陕西省 620000甘肃省 630000青海省 640000宁夏回族自治区 650000新疆维吾尔自治区 ' +
    '710000台湾省 810000香港特别行政区 820000澳门特别行政区';
  const prefectures =
    '110100市辖区 120100市辖区 310100市辖区 500100市辖区 320100南京市 320500苏州市 330100杭州市 330200宁波市 ' +
    '440100广州市 440300深圳市 510100成都市 420100武汉市';
  const counties =
    '110101东城区 110102西城区 110105朝阳区 110106丰台区 110107石景山区 110108海淀区 110111房山区 110112通州区 ' +
    '110113顺义区 110114昌平区 110115大兴区 120101和平区 120102河东区 120103河西区 ' +
    '310101黄浦区 310104徐汇区 310105长宁区 310106静安区 310107普陀区 310109虹口区 310110杨浦区 310112闵行区 ' +
    '310113宝山区 310114嘉定区 310115浦东新区 310116金山区 310117松江区 310118青浦区 310120奉贤区 310151崇明区 ' +
    '500103渝中区 500105江北区 320102玄武区 320104秦淮区 320106鼓楼区 320505虎丘区 320506吴中区 320508姑苏区 ' +
    '330102上城区 330106西湖区 330108滨江区 330110余杭区 330203海曙区 330212鄞州区 440104越秀区 440106天河区 440113番禺区 ' +
    '440303罗湖区 440304福田区 440305南山区 440306宝安区 510104锦江区 510105青羊区 420102江岸区 420106武昌区';
  const rows = (text) => text.split(' ').map((row) => ({ code: row.slice(0, 6), name: row.slice(6) }));
  const short = (name) => name.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/, '');

  /** style: 'full' 北京市/市辖区/朝阳区, 'twice' 北京/北京市/朝阳区, 'two' 北京市/朝阳区 */
  window.regions = (style = 'full') =>
    rows(provinces).map((province) => {
      const below = rows(prefectures).filter((row) => row.code.slice(0, 2) === province.code.slice(0, 2));
      const children = below.map((city) => ({
        value: city.code,
        label: style === 'twice' && city.name === '市辖区' ? province.name : city.name,
        children: rows(counties)
          .filter((row) => row.code.slice(0, 4) === city.code.slice(0, 4))
          .map((row) => ({ value: row.code, label: row.name })),
      }));
      const flat = style === 'two' && below.some((row) => row.name === '市辖区');
      return {
        value: province.code,
        label: style === 'twice' ? short(province.name) : province.name,
        children: flat ? children.flatMap((city) => city.children) : children,
      };
    });
})();
