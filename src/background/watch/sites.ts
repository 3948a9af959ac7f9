/** The API as a match pattern. */
export const API_PATTERN = 'https://api.x.ai/*';

/** What a browser is asked for in order to watch one site. */
export interface SitePermissions {
  permissions: ['webRequest'];
  origins: [api: typeof API_PATTERN, site: string];
}

/**
 * The match pattern of the site that an address belongs to; null for addresses that can not be watched.
 * A pattern of Firefox can hold no port, and one without a port means all ports in both browsers.
 */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** Both hosts are needed: a browser tells of a request only who may read the page that sends it as well. */
export function permissionsFor(site: string): SitePermissions {
  return { permissions: ['webRequest'], origins: [API_PATTERN, site] };
}

/** The sites among the patterns that a browser has granted. */
export function sitesIn(origins: readonly string[]): string[] {
  return origins.filter((origin) => origin !== API_PATTERN);
}

/** The host of a site for people to read. */
export function hostOfSite(site: string): string {
  return site.replace(/^[*a-z]+:\/\//, '').replace(/\/\*$/, '');
}

/** What is given back with one site. With the last one goes all that watching needed. */
export function permissionsToDrop(site: string, granted: readonly string[]): { permissions?: ['webRequest']; origins: string[] } {
  const isLast = sitesIn(granted).every((other) => other === site);
  return isLast ? { permissions: ['webRequest'], origins: [API_PATTERN, site] } : { origins: [site] };
}
