/**
 * What MapLibre takes for granted and engines before Chrome 93 and Safari 15.4 lack. Imported first, in the page and in
 * the worker.
 */
Object.hasOwn ??= (thing: object, key: PropertyKey) =>
  Object.getOwnPropertyDescriptor(thing, key) !== undefined;

if (!Array.prototype.at) {
  Object.defineProperty(Array.prototype, "at", {
    configurable: true,
    writable: true,
    value: function at(this: readonly unknown[], index: number): unknown {
      return this[index < 0 ? this.length + Math.trunc(index) : Math.trunc(index)];
    },
  });
}
