/** A new id: 21 characters of hexadecimal, unique enough for one device. */
export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 21);
}
