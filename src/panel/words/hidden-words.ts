import type { HiddenErrors } from '../../session/shown-rows';
import type { CountedKey, MessageKey } from './t';

/** What is said of errors that are not shown, by what hides them. */
export const HIDDEN_BY: Readonly<Record<HiddenErrors['by'], CountedKey>> = { filter: 'hiddenByFilter', range: 'hiddenByRange', both: 'hiddenByBoth' };

/** What shows them again. */
export const CLEARS: Readonly<Record<HiddenErrors['by'], MessageKey>> = { filter: 'clearFilter', range: 'clearRange', both: 'clearBoth' };
