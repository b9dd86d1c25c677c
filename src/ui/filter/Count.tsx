/**
 * A number that changes while the page is read. A browser that translates the page leaves it alone, and whatever others
 * have made of its text, another number is another element.
 */
export function Count({ n }: { readonly n: number }) {
  return (
    <b key={n} translate={printing}>
      {n}
    </b>
  );
}

// Printed as the attribute's own word; a live element has it as a boolean (HTML, the translate attribute).
const printing = ("document" in globalThis ? false : "no") as boolean;
