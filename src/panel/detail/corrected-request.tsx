import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Diagnosis } from '../../model/diagnosis';
import type { FormatId } from '../../model/format';
import type { Detail } from '../../session/host';
import { diffLines, type DiffLine } from '../code/diff';
import { SnippetCode } from '../code/snippet-code';
import { CopyButton } from '../copy/copy-button';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { ChoicePicker } from './choice-picker';
import { FormatPicker } from './format-picker';

/** The request to send instead, in the wanted format. */
export function CorrectedRequest({ detail, main }: { detail: Detail; main: Diagnosis }): JSX.Element {
  const { feed, format, copying } = usePanel();
  const [choice, setChoice] = useState(0);
  const host = feed.host.value;
  const { id } = detail.exchange;
  const shown = formatToShow(detail, format.current.value);
  const chosen = main.choices.length > 0 ? choice : undefined;
  const text = host?.snippet(id, shown, chosen) ?? null;
  const original = host?.original?.(id, shown) ?? null;
  const lines = useMemo(() => linesOf(text ?? '', original, shown), [text, original, shown]);
  const why = detail.formats.find((option) => option.id === shown)?.unavailable;
  const label = detail.formats.find((option) => option.id === shown)?.label ?? shown;
  return (
    <div>
      <h3 class="h">
        <span>{t('correctedRequest')}</span>
        <span class="grow" />
        <FormatPicker options={detail.formats} shown={shown} />
        {text !== null && (
          <CopyButton isPrimary button="fix" label={t('copyFix')} onCopy={() => void copying.copy('fix', text, t('copiedFix'))} />
        )}
      </h3>
      {main.choices.length > 0 && <ChoicePicker choices={main.choices} chosen={choice} onChoose={setChoice} />}
      {text === null ? <p class="dim">{why ?? t('nothingToCopy')}</p> : <SnippetCode lines={lines} label={t('correctedLabel', label)} />}
      <p class="keynote">
        <Icon name="lock" />
        <span>{t('keyNote')}</span>
      </p>
    </div>
  );
}

/** The format used last, where it can express this request; else the first that can. */
function formatToShow({ formats }: Detail, wanted: FormatId): FormatId {
  const able = formats.filter((option) => option.unavailable === null);
  return able.find((option) => option.id === wanted)?.id ?? able[0]?.id ?? wanted;
}

function linesOf(text: string, original: string | null, format: FormatId): DiffLine[] {
  if (format === 'diff') return text.split('\n').map(diffLineOf);
  return original === null ? text.split('\n').map((line) => ({ sign: ' ', text: line })) : diffLines(original, text);
}

/** A line of a unified diff. */
function diffLineOf(line: string): DiffLine {
  const isChange = /^[-+](?![-+]{2})/.test(line);
  if (!isChange) return { sign: ' ', text: line };
  return { sign: line.startsWith('-') ? '-' : '+', text: line.slice(1) };
}
