export { checkFooter, type FooterFinding } from './check.ts';
export { type Duty, dutyOf, type Filed } from './duty.ts';
export type { FooterMark, OwnSite } from './own-site.ts';
export { appText, badgeFile, footerHtml } from './snippet.ts';
