/** Sets right an address that was mangled on its way, and has it read again. Nothing of it is on the page. */
import { useEffect } from "preact/hooks";
import { late } from "../../late/late.ts";
import { isPlain } from "../../view/address.ts";
import { useReading } from "../reading.ts";

const mangled = late(() => import("../../view/address/mangled.ts"));

export function MendedAddress() {
  const { embedded } = useReading();
  useEffect(() => {
    if (embedded || isPlain(location.href)) return; // a frame's is its guest's
    mangled.always().then(({ mended }) => {
      const asked = location.search + location.hash;
      const meant = mended(asked);
      if (meant === asked) return;
      history.replaceState(null, "", location.pathname + meant);
      dispatchEvent(new PopStateEvent("popstate"));
    });
  }, [embedded]);
  return null;
}
