import { type Duty, icpLink, psbLink } from './duty.ts';

/** File name under which the badge of the PSB site is expected beside the page. */
export const badgeFile = 'gongan-beian.png';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const markup = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const link = (address: string, inner: string) =>
  `<a href="${markup(address)}" target="_blank" rel="noreferrer">${inner}</a>`;

/**
 * HTML for the foot of the home page: centred, each number linked as the authorities ask. '' while there is no
 * number. The badge is not ours to give away: the PSB site offers it for download with the number.
 */
export function footerHtml({ icp, psb, psbDigits }: Duty): string {
  const lines = [
    ...(icp ? [`  ${link(icpLink, markup(icp))}`] : []),
    ...(psb
      ? [
          `  ${link(psbLink(psbDigits), `<img src="/${badgeFile}" alt="" width="18" height="20"> ${markup(psb)}`)}`,
        ]
      : []),
  ];
  return lines.length === 0 ? '' : ['<p style="text-align: center">', ...lines, '</p>'].join('\n');
}

/** The texts for an app's settings or about page, a line each with its link; '' while there is no number. */
export function appText({ icp, psb, psbDigits }: Duty): string {
  return [...(icp ? [`${icp} ${icpLink}`] : []), ...(psb ? [`${psb} ${psbLink(psbDigits)}`] : [])].join('\n');
}
