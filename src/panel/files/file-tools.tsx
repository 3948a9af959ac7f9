import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { later } from '../later';
import type { Point } from '../store/point';
import { usePanel } from '../store/context';
import { t } from '../words/t';

const ExportMenu = later(async () => (await import('../parts')).ExportMenu);

/** Opening a HAR file, and saving what is shown as a file. */
export function FileTools(): JSX.Element | null {
  const { files, feed } = usePanel();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<Point | null>(null);
  const isEmpty = feed.counts.value.requests === 0;
  return (
    <>
      {files.live.value?.openFile && (
        <>
          <button type="button" class="tool" aria-label={t('importHar')} title={t('importHarHint')} onClick={() => field.current?.click()}>
            <Icon name="upload" />
          </button>
          <input
            type="file"
            class="vh"
            hidden
            ref={field}
            accept=".har,.json,application/json"
            aria-label={t('importHar')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) files.open(file.name, file);
              // The same file again is a choice too.
              event.currentTarget.value = '';
            }}
          />
        </>
      )}
      {feed.host.value?.exportAs && (
        <button
          type="button"
          class="tool"
          ref={button}
          aria-label={t('export')}
          title={t('exportHint')}
          aria-haspopup="menu"
          aria-expanded={menu !== null}
          disabled={isEmpty}
          onClick={() => {
            const box = button.current?.getBoundingClientRect();
            if (box) setMenu({ x: box.left, y: box.bottom + 2 });
          }}
        >
          <Icon name="download" />
        </button>
      )}
      {menu && (
        <ExportMenu
          place={menu}
          onClose={(isDone) => {
            setMenu(null);
            if (isDone) button.current?.focus();
          }}
        />
      )}
    </>
  );
}
