import { type DragEvent, useState } from 'react';

const hasFiles = (event: DragEvent) => [...event.dataTransfer.types].includes('Files');

/** Makes an element take files that are dragged onto it. Spread `props` on it; `over` is true meanwhile. */
export function useDrop(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  const props = {
    'data-over': over || undefined,
    onDragOver(event: DragEvent) {
      if (!hasFiles(event)) return;
      // without this the browser opens the file in place of the page
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: DragEvent) {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { over, props };
}
