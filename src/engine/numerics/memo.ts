/**
 * `make`, run once for each key.
 * @param most keys that are remembered: beyond, the oldest is forgotten
 */
export function memo<K, V>(make: (key: K) => V, most = Infinity): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size === most) known.delete(known.keys().next().value!);
      known.set(key, (value = make(key)));
    }
    return value;
  };
}
