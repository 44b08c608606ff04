/** Tables that are made when they are first asked for, so that importing the package makes none of them. */

/** Makes a table at its first use. */
export function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
