import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parseHost, type Settings } from '../model/settings';
import { t } from '../panel/words/t';

/** The hosts whose requests are read beside those of xAI, one on each line. */
export function Hosts({ hosts, change }: { hosts: readonly string[]; change(part: Partial<Settings>): void }): JSX.Element {
  const [wrong, setWrong] = useState<string | null>(null);
  const typed = (text: string): void => {
    const lines = text.split(/[\s,]+/).filter((line) => line !== '');
    setWrong(lines.find((line) => parseHost(line) === null) ?? null);
    change({ watchedHosts: [...new Set(lines.map(parseHost).filter((host) => host !== null))] });
  };
  return (
    <section>
      <h2><label for="hosts">{t('optionsHosts')}</label></h2>
      <p id="hosts-why">{t('optionsHostsWhy')}</p>
      <textarea
        id="hosts" rows={3} spellcheck={false} aria-describedby="hosts-why hosts-wrong" aria-invalid={wrong !== null}
        value={hosts.join('\n')} onChange={(event) => typed(event.currentTarget.value)}
      />
      <p id="hosts-wrong" role="alert">{wrong !== null && t('optionsHostWrong', wrong)}</p>
    </section>
  );
}
