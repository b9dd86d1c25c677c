/** A line drawing of 24 units in a button; the button's name says what it is. */
export function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path class="sign" d={path} />
    </svg>
  );
}
