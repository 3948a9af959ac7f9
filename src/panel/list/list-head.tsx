import type { JSX } from 'preact';
import { t } from '../words/t';

/** The names of the columns. */
export function ListHead(): JSX.Element {
  return (
    <div class="list-head" role="row" aria-rowindex={1}>
      <span role="columnheader">{t('colStatus')}</span>
      <span role="columnheader">{t('colRequest')}</span>
      <span role="columnheader" class="c-model">{t('colModel')}</span>
      <span role="columnheader" class="r">{t('colTime')}</span>
      <span role="columnheader" class="r c-at">{t('colStarted')}</span>
      <span role="columnheader" class="r wide-only">{t('colSize')}</span>
    </div>
  );
}
