import { finding, type Origin, type Rule } from './finding.ts';

const fingerprint: Origin = { rule: 'fingerprint', source: 'HW-KB, APPNOTE', certain: true };
const naming: Origin = { rule: 'packageName', source: 'APPNOTE', certain: false };

/** A fingerprint of so many hexadecimal digits; some portals take it in small letters without colons only. */
const hexadecimal =
  (length: number): Rule =>
  (value) => {
    const plain = value.replace(/[:\s]/g, '');
    if (!/^[0-9a-f]*$/i.test(plain) || plain.length !== length)
      return [finding(fingerprint, 'shape', 'error', { wanted: length, length: plain.length })];
    return /[:\sA-F]/.test(value) ? [finding(fingerprint, 'plain', 'hint')] : [];
  };

/** 证书MD5指纹: 32 hexadecimal digits [S:HW-KB]. */
export const md5Rule: Rule = hexadecimal(32);
/** 证书SHA-1指纹: 40 hexadecimal digits [S:HW-KB]. */
export const sha1Rule: Rule = hexadecimal(40);

/** 软件包名称 or Bundle ID: parts of letters, digits, `_` and `-` with dots between; general knowledge. */
export const packageNameRule: Rule = (value) =>
  /^[a-z][\w-]*(\.[a-z0-9_][\w-]*)+$/i.test(value) ? [] : [finding(naming, 'shape', 'error')];
