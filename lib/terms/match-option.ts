import { normalise } from './normalise.ts';

/** 04-企业, 4、企业, (2)企业: a code set before the text by the portal */
const codeBefore =
  /^[([]?(?:\d{1,3}|[a-z])[)\]]?[-.、:_\s]+(?=\p{sc=Han})|^0\d(?=\p{sc=Han})|^[a-z](?=\p{sc=Han})/u;
const letterAfter = /(?<=\p{sc=Han})[-_ ]?[a-z]$/u;
/** E(信息咨询): the code stands outside, the text inside */
const codeOutside = /^[a-z0-9]{1,3}\(([^()]+)\)$/;
/** A bracket that explains; one that negates (不含, 非…, 除…) or tells two kinds apart (简体, 繁体) stays. */
const explanation = /\((?![^()]*(?:非|不|除|无|[简繁]体))[^()]*\)/g;
const separators = /[\s/、,，·•\-_"“”'《》]/g;
/** Words that an option may carry or leave out: 企业/企业单位/企业法人, 金融/金融类. */
const genericEnd = /(?<=..)(?:单位|法人|用户|类)$/;

/**
 * The core of an option text: spelling differences that never change the choice are gone. Whole texts are
 * compared, so 个人 and 非个人, 企业 and 事业单位, 境内 and 境外 stay apart.
 */
function core(text: string): string {
  let result = normalise(text);
  result = codeOutside.exec(result)?.[1] ?? result;
  result = result.replace(codeBefore, '').replace(explanation, '').replace(letterAfter, '');
  result = result.replace(separators, '').replace(/证书$/, '证');
  return result.replace(genericEnd, '');
}

/** Whole names between strokes: 统一社会信用代码证/营业执照. Short ones may be several things at once: 中文/英文. */
function alternativesIn(text: string): string[] {
  const names = normalise(text).split('/').map(core);
  return names.length > 1 && names.every((name) => name.length > 3) ? names : [];
}

/** Names nothing but one thing: ecs-sample-0001, 203.0.113.25. What stands beside it (华东, 剩余名额 4) tells of it. */
const identifier = /^(?=.*\d)[\w.:-]{6,}$/;
const parting = /\s*[/|,、;()[\]]\s*|\s+-\s+|\s{2,}/;

function matches(texts: readonly string[], wanted: string): number[] {
  return texts.flatMap((text, index) => (text === wanted && text !== '' ? [index] : []));
}

/**
 * Finds the option that says one of the accepted texts (best first). Compares whole texts after
 * normalisation, then their cores without codes, explaining brackets and generic endings; never by
 * substring. Returns the option's index, null when none matches, or 'ambiguous' when several do equally.
 */
export function matchOption(
  optionTexts: readonly string[],
  accepted: readonly string[],
): number | null | 'ambiguous' {
  for (const form of [normalise, core]) {
    const texts = optionTexts.map(form);
    for (const wanted of accepted) {
      const [first, second] = matches(texts, form(wanted));
      if (second !== undefined) return 'ambiguous';
      if (first !== undefined) return first;
    }
  }
  const alternatives = optionTexts.map(alternativesIn);
  for (const wanted of accepted) {
    const [first, second] = alternatives.flatMap((names, index) =>
      names.includes(core(wanted)) ? [index] : [],
    );
    if (first !== undefined) return second === undefined ? first : 'ambiguous';
  }
  for (const wanted of accepted.map(normalise).filter((text) => identifier.test(text))) {
    const [first, second] = optionTexts.flatMap((text, index) =>
      normalise(text).split(parting).includes(wanted) ? [index] : [],
    );
    if (first !== undefined) return second === undefined ? first : 'ambiguous';
  }
  // 藏文/藏语, 英语/English: the same said twice
  const cores = accepted.map(core);
  const said = optionTexts.flatMap((text, index) => (saysTwice(text, cores) ? [index] : []));
  return said.length > 1 ? 'ambiguous' : (said[0] ?? null);
}

function saysTwice(text: string, cores: readonly string[]): boolean {
  const names = normalise(text).split('/').map(core);
  return names.length > 1 && names.every((name) => name !== '' && cores.includes(name));
}
