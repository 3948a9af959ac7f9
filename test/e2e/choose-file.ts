import type { BrowserDriver, Seen } from '../drivers/browser-driver';

/** Gives a file to the field for files in a page of the extension, as the dialog for files does. */
export function chooseFile(driver: BrowserDriver, place: Seen, name: string, text: string): Promise<void> {
  return driver.run(place, (fileName: string, content: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('no field for a file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], fileName));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, name, text);
}
