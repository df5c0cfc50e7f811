/** A made-up licence as a phone reads it, with two slips that phones make, to try the page with. */
export const exampleText = `营业执照
（副本）
统一社会信用代码
9131O115MA1HY26X3X
名　　称 上海海云示例贸易有限公司
类　　型 有限责任公司(自然人独资)
法定代表人 李海云
经营范围 货物进出口；技术进出口；日用百
货销售；信息咨询服务
注册资本 人民币伍佰万元整
成立日期 2019年04月18日
营业期限 2019年04月18日至长期
住　　所 上海市浦东新区示例路88号3幢1201室
登记机关
2019 年 04 月 18 日
国家市场监督管理总局监制`;
