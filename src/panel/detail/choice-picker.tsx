import type { JSX } from 'preact';
import type { Choice } from '../../model/edit';
import { Prose } from '../words/prose';
import { t } from '../words/t';

/** The ways to correct a request, of which one has to be chosen. */
export function ChoicePicker(props: { choices: readonly Choice[]; chosen: number; onChoose: (index: number) => void }): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{t('chooseOne')}</legend>
      {props.choices.map(({ label }, at) => (
        <label key={label}>
          <input type="radio" name="choice" checked={at === props.chosen} onChange={() => props.onChoose(at)} />
          <span><Prose text={label} /></span>
        </label>
      ))}
    </fieldset>
  );
}
