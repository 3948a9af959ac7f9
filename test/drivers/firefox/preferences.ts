type Preferences = Record<string, string | number | boolean>;

/** No first-run pages, no updates, no telemetry, no calls home. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  // What is built here carries no signature of Mozilla.
  'xpinstall.signatures.required': false,
};

const DEVTOOLS: Preferences = {
  'devtools.everOpened': true,
  'devtools.theme': 'light',
  'devtools.toolbox.footer.height': 500,
  'devtools.toolbox.host': 'bottom',
};

/** The text of a profile's `user.js`. With a proxy port, all hosts but this machine go through that proxy. */
export function userJs(proxyPort: number | null): string {
  const proxy: Preferences = proxyPort === null ? {} : {
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.type': 1,
  };
  const all: Preferences = { 'marionette.port': 0, ...QUIET, ...DEVTOOLS, ...proxy };
  return Object.entries(all).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join('');
}
