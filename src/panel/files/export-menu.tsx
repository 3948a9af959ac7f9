import type { JSX } from 'preact';
import { Menu, type MenuItem } from '../menu/menu';
import type { Point } from '../store/point';
import { usePanel } from '../store/context';
import type { Files } from '../store/files';
import { t } from '../words/t';

/** What the session can be saved as. */
export function ExportMenu({ place, onClose }: { readonly place: Point; readonly onClose: (isDone: boolean) => void }): JSX.Element {
  return <Menu label={t('export')} place={place} items={itemsOf(usePanel().files)} onClose={onClose} />;
}

function itemsOf(files: Files): MenuItem[] {
  const { includesTexts } = files;
  return [
    { label: t('exportHar'), run: () => files.save('har') },
    { label: t('exportReport'), run: () => files.save('report') },
    { label: t('exportJson'), run: () => files.save('json') },
    'separator',
    {
      label: t('exportTexts'),
      isChecked: includesTexts.value,
      run: () => {
        includesTexts.value = !includesTexts.value;
      },
    },
  ];
}
