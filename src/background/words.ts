import browser from 'webextension-polyfill';
import type { BadgeWords } from './badge';

/** The tooltip's texts in the browser's language. */
export function browserWords(): BadgeWords {
  return {
    idle: browser.i18n.getMessage('actionTitle'),
    over: browser.i18n.getMessage('actionOver'),
    failed(count, lastTitle) {
      const failed = browser.i18n.getMessage(count === 1 ? 'actionFailed_one' : 'actionFailed_other', String(count));
      return lastTitle === null ? failed : `${failed}\n${lastTitle}`;
    },
  };
}
