/** What was read of a person's own page: plain data, found by the words alone. */
export interface OwnSite {
  /** address of the page */
  url: string;
  /** `document.title` */
  title: string;
  /** names that the page gives itself: og:site_name, application-name, the first heading */
  names: readonly string[];
  /** every place that shows a filing number, in the page's order */
  marks: readonly FooterMark[];
  /** text of the copyright line, '' when there is none */
  copyright: string;
}

export interface FooterMark {
  kind: 'icp' | 'psb';
  /** the text around the number, at most 200 characters */
  text: string;
  /** where a click leads, null when the text is no link */
  href: string | null;
  /** a person can see it */
  visible: boolean;
  /** it stands below everything else: in the last fifth of the page, or in a footer */
  atFoot: boolean;
  /** an image stands in the link or right beside it */
  badge: boolean;
  /** it is a picture, whose words nobody can copy */
  image: boolean;
}
