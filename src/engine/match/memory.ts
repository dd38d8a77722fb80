/**
 * Remembers what was made of the last `most` objects, apart for each model (or space). By identity: an object that
 * is changed in place after it was asked for is not seen again. What is remembered never changes an answer.
 */
export function createMemory<Key extends object, Value>(
  most: number,
): (model: object, key: Key, make: () => Value) => Value {
  const byModel = new WeakMap<object, Map<Key, Value>>();
  return (model, key, make) => {
    let values = byModel.get(model);
    if (!values) {
      values = new Map();
      byModel.set(model, values);
    }
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = make();
    const oldest = values.size >= most ? values.keys().next().value : undefined;
    if (oldest) values.delete(oldest);
    values.set(key, made);
    return made;
  };
}
