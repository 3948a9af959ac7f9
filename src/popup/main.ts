// popup.html holds the frame of the popup, and the browser draws it before the code that fills it is read. The first drawing of a page takes
// some 50 ms which are not ours: behind the code, they would begin 30 ms later.
requestAnimationFrame(() => setTimeout(() => void import('./fill')));
