/** Hands a text or bytes to the browser's own download, so that the person finds it where their files go. */
export function saveAsFile(
  content: string | Uint8Array<ArrayBuffer> | Blob,
  name: string,
  type = content instanceof Blob ? content.type : 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
