import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { parseHost } from '../../model/settings';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** A field for a host to read, or for a path on it. */
export function AddHost(): JSX.Element {
  const { feed } = usePanel();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();

  function add(event: Event): void {
    event.preventDefault();
    if (typed.trim() === '') return;
    const host = parseHost(typed);
    setWrong(host === null ? typed.trim() : null);
    if (host === null) return;
    feed.watch(host);
    setTyped('');
  }

  return (
    <form class="add-host" onSubmit={add}>
      <input
        class="field"
        type="text"
        spellcheck={false}
        autocomplete="off"
        aria-label={t('hostField')}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : id}
        placeholder="localhost:8787"
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <button type="submit" class="btn plain big">{t('addHost')}</button>
      {wrong !== null && <p class="wrong" id={id} role="alert">{t('optionsHostWrong', wrong)}</p>}
    </form>
  );
}
