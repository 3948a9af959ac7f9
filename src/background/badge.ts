import type { Summary } from './report';

/** How the toolbar button of one tab looks. */
export interface Badge {
  /** '' for none. */
  readonly text: string;
  /** The red form of the icon. */
  readonly isAlarm: boolean;
  readonly tooltip: string;
}

/** The texts of the tooltip, as the browser's language has them. */
export interface BadgeWords {
  /** The tooltip while nothing failed. */
  readonly idle: string;
  /** '3 failed requests. Last: Remove presence_penalty' */
  failed(count: number, lastTitle: string | null): string;
}

/** The largest number that fits the badge. */
const MOST = 99;

/** How a tab's button looks, by what is known of the tab. */
export function badgeOf(summary: Summary | null, words: BadgeWords): Badge {
  if (summary === null || summary.failed === 0) return { text: '', isAlarm: false, tooltip: words.idle };
  const title = summary.findings[0]?.title.replaceAll('`', '') ?? null;
  return {
    text: summary.failed > MOST ? `${MOST}+` : String(summary.failed),
    isAlarm: true,
    tooltip: words.failed(summary.failed, title),
  };
}
