import type { JSX } from 'preact';
import type { FilterKey } from '../../session/filter/keys';
import type { Suggestion } from '../../session/filter/suggest';
import { t, type MessageKey } from '../words/t';
import { count } from '../words/units';
import { faultWords, type FaultyTerm } from './filter-faults';

const DESCRIPTIONS: Readonly<Record<FilterKey, MessageKey>> = {
  status: 'keyStatus', model: 'keyModel', path: 'keyPath', host: 'keyHost', method: 'keyMethod', error: 'keyError', is: 'keyIs',
};

/** Ways to go on with the filter, and what is wrong with it. */
export function Suggestions(props: {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly faults: readonly FaultyTerm[];
  readonly onTake: (suggestion: Suggestion) => void;
}): JSX.Element {
  return (
    <div class="pop suggestions" onMouseDown={(event) => event.preventDefault()}>
      {props.faults.map((faulty) => <p key={faulty.term.start} class="fault">{faultWords(faulty)}</p>)}
      <ul role="listbox" id={props.id} aria-label={t('suggestions')}>
        {props.suggestions.map((suggestion, at) => (
          <li
            key={suggestion.text}
            id={`${props.id}-${at}`}
            role="option"
            aria-selected={at === props.active}
            onClick={() => props.onTake(suggestion)}
          >
            <code>{suggestion.text}</code>
            {suggestion.key !== null && <span>{t(DESCRIPTIONS[suggestion.key])}</span>}
            {suggestion.count !== null && <span class="num dim">{count(suggestion.count)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
