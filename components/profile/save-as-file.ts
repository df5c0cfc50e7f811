/** Hands a text or bytes to the browser's own download, so that the person finds it where their files go. */
export function saveAsFile(
  text: string | Uint8Array<ArrayBuffer>,
  name: string,
  type = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
