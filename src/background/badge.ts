import { withEscapes } from '../model/hidden';
import type { Summary } from './report';

/** The forms of the icon: grey while nothing is being counted, blue while nothing failed, red. */
export type IconForm = 'icon-idle' | 'icon' | 'icon-error';

/** How the toolbar button of one tab looks. */
export interface Badge {
  /** '' for none. */
  readonly text: string;
  readonly icon: IconForm;
  readonly tooltip: string;
}

/** The texts of the tooltip, as the browser's language has them. */
export interface BadgeWords {
  /** The tooltip while nothing failed. */
  readonly idle: string;
  /** '3 failed requests. Last: Remove presence_penalty' */
  failed(count: number, lastTitle: string | null): string;
  /** The last line of the tooltip where counting has ended. */
  readonly over: string;
}

/** The largest number that fits the badge. */
const MOST = 99;

/** The icon's form, by what is known of a tab. */
export function iconOf(summary: Summary | null): IconForm {
  if (summary === null || summary.isOver) return 'icon-idle';
  return summary.failed === 0 ? 'icon' : 'icon-error';
}

/** How a tab's button looks, by what is known of the tab. */
export function badgeOf(summary: Summary | null, words: BadgeWords): Badge {
  const icon = iconOf(summary);
  if (summary === null || summary.failed === 0) return { text: '', icon, tooltip: words.idle };
  const title = summary.findings[0] ? withEscapes(summary.findings[0].title.replaceAll('`', '')) : null;
  const failed = words.failed(summary.failed, title);
  return {
    text: summary.failed > MOST ? `${MOST}+` : String(summary.failed),
    icon,
    tooltip: summary.isOver ? `${failed}\n${words.over}` : failed,
  };
}
