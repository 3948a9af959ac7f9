import type { JSX } from 'preact';
import type { DocLink } from '../../model/diagnosis';
import { Icon } from '../icons/icon';

/** Pages to read on; each opens in a new tab. */
export function Docs({ links }: { links: readonly DocLink[] }): JSX.Element {
  return (
    <div class="docs">
      {links.map(({ title, url }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer">
          {title} <Icon name="external" />
        </a>
      ))}
    </div>
  );
}
