/**
 * Does works of one name one after the other, in whatever page or worker of the extension they begin (Web Locks):
 * what is read, changed and written back is not lost to another that does the same. A work must not wait for
 * another of its own name.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`beian-guide ${name}`, work) as Promise<T>;
}
