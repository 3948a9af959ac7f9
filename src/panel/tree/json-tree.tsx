import type { JSX } from 'preact';
import type { Found } from '../body/hits';
import { t } from '../words/t';
import { TreeView } from './tree-view';
import { useIndex } from './use-index';

/** A JSON text as a tree, of any size and depth. `name` tells its buttons from those of other trees. */
export function JsonTree(props: { text: string; isCut: boolean; label: string; name: string; found: Found }): JSX.Element {
  const { text, isCut, ...rest } = props;
  const indexed = useIndex(text, isCut);
  if (!indexed) return <p class="dim" role="status">{t('treeReading')}</p>;
  switch (indexed.kind) {
    case 'index':
      return <TreeView index={indexed.index} {...rest} />;
    case 'too-many':
      return <p class="dim">{t('treeTooMany')}</p>;
    case 'broken': {
      const lines = text.slice(0, indexed.at).split('\n');
      return <p class="dim">{t('treeBroken', String(lines.length), String((lines.at(-1)?.length ?? 0) + 1))}</p>;
    }
  }
}
