import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'email', source: 'MIIT-SPEC', certain: true };

/** E-mail address: 6 to 128 characters with one @ [S:MIIT-SPEC], and a domain with a dot behind it. */
export const emailRule: Rule = (value) => {
  if (value.length < 6 || value.length > 128)
    return [finding(origin, 'length', 'error', { min: 6, max: 128 })];
  const shaped =
    /^[^\s@,;:<>()[\]"\\]+@([^\s@.,;]+\.)+[^\s@.,;\d]{2,}$/.test(value) && !/\.\.|^\.|\.@/.test(value);
  if (!shaped) return [finding(origin, 'shape', 'error')];
  return /[^\x21-\x7e]/.test(value) ? [finding(origin, 'ascii', 'warning')] : [];
};
