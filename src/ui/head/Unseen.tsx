/** What goes on beside the page: the live region, the address set right, the window's name, the way to paper, the later style. */
import { Announcer } from "../filter/Announcer.tsx";
import { LateStyle } from "./LateStyle.tsx";
import { MendedAddress } from "./MendedAddress.tsx";
import { Paper } from "./Paper.tsx";
import { TabInSight } from "./TabInSight.tsx";
import { WindowName } from "./WindowName.tsx";

export function Unseen() {
  return (
    <>
      <Announcer />
      <TabInSight />
      <MendedAddress />
      <WindowName />
      <Paper />
      <LateStyle />
    </>
  );
}
