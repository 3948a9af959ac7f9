import type { JSX } from 'preact';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { duration } from '../words/units';
import { spanOf } from './span';

/** Says that only a range of time is shown, and shows all again. */
export function RangeNotice(): JSX.Element | null {
  const { view } = usePanel();
  const range = view.range.value;
  if (!range) return null;
  const { from } = spanOf(view.passing.value);
  return (
    <div class="notice">
      <span>{t('rangeShown', duration(Math.max(0, range.from - from)), duration(range.to - from))}</span>
      <span class="grow" />
      <button
        type="button"
        class="btn plain"
        onClick={() => {
          view.range.value = null;
        }}
      >
        {t('rangeClear')}
      </button>
    </div>
  );
}
