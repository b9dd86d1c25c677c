/**
 * Links that open a WGS-84 point in the map apps readers have. Each app shifts the point itself when told that it is
 * WGS-84: 高德 URI API `coordinate=wgs84`, 腾讯 `coord_type=1` (GPS), 百度 `coord_type=wgs84`.
 */
import type { LonLat } from "../atlas/atlas.ts";

export interface MapApp {
  /** What it is called is the interface's to say. */
  readonly id: "amap" | "tencent" | "baidu";
  readonly url: string;
}

export function mapApps([lon, lat]: LonLat, title: string): readonly MapApp[] {
  const name = encodeURIComponent(title);
  return [
    {
      id: "amap",
      url: `https://uri.amap.com/marker?position=${lon},${lat}&name=${name}&coordinate=wgs84`,
    },
    {
      id: "tencent",
      url: `https://apis.map.qq.com/uri/v1/marker?marker=coord:${lat},${lon};title:${name}&coord_type=1&referer=map`,
    },
    {
      id: "baidu",
      url: `https://api.map.baidu.com/marker?location=${lat},${lon}&title=${name}&content=${name}&coord_type=wgs84&output=html&src=map`,
    },
  ];
}
