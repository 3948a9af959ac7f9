import type { JSX } from 'preact';
import type { CataloguePage } from '../../session/catalogue-page';
import { SeverityIcon } from '../icons/severity-icon';

const LONGEST = 160;

/** One kind of error as a line: its statuses, its name, and what the API says. */
export function CatalogueOption(props: { page: CataloguePage; isOpen: boolean; isTabStop: boolean; onOpen: () => void }): JSX.Element {
  const { page, isOpen, isTabStop, onOpen } = props;
  return (
    <div
      class="cat-row"
      role="option"
      lang="en"
      data-entry={page.id}
      aria-selected={isOpen}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onOpen}
    >
      <SeverityIcon severity={page.severity} />
      <span class="cat-status num">{page.statuses.length > 0 ? shortOf(page.statuses) : '–'}</span>
      <span class="cat-name">{page.name}</span>
      <span class="cat-says">{saysOf(page)}</span>
    </div>
  );
}

function shortOf(statuses: readonly number[]): string {
  return statuses.length > 2 ? `${statuses.slice(0, 2).join(', ')} …` : statuses.join(', ');
}

/** The message of the first wording on one line, without the JSON around it. */
function saysOf({ wordings }: CataloguePage): string {
  const text = wordings.find((wording) => wording.text !== '')?.text ?? '';
  const message = /"(?:error|message|detail)"\s*:\s*"((?:[^"\\]|\\.){1,400})"/.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
  return (message ?? text).replace(/\s+/g, ' ').slice(0, LONGEST);
}
