/** The script of the devtools page, as the build names it. */
const DEVTOOLS_PAGE = '/assets/devtools.html.js';

/** The part of the extension's API that is used. */
interface ExtensionApi {
  /** Only Firefox runs a panel in a private context. */
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/**
 * Lets the panel be its own host in a private window of Firefox, where the devtools page cannot reach it. Nothing is lost: the browser's
 * log tells of what was before.
 */
export function hostItselfWhereApart({ extension }: ExtensionApi, page: Document): void {
  if (extension?.inIncognitoContext !== true) return;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = DEVTOOLS_PAGE;
  page.head.append(script);
}
