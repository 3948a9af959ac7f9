import { useEffect, useState } from 'preact/hooks';
import type { Files } from '../store/files';
import { t } from '../words/t';

/** Opens files that are dropped on the panel or pasted into it, and pasted texts that are HAR files. Tells whether one is held over it. */
export function useFileDrop(files: Files): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Leaving one element for another is no leaving of the panel.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      files.open(file.name, file);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) files.open(file.name, file);
      else if (isHar(text)) files.open(t('pastedFile'), new Blob([text]));
      else return;
      event.preventDefault();
    };
    document.addEventListener('dragover', onDrag);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, [files]);
  return isOver;
}

/** Whether a text means to be a HAR file. */
function isHar(text: string): boolean {
  return /^\s*\{/.test(text) && /"log"\s*:\s*\{/.test(text.slice(0, 3_000));
}
