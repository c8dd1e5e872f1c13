/** Pictures as files of the site: painted once, and kept for the builds that come after. */
import type { Picture } from '../charts/chart-picture.ts';
import { chartPng } from '../charts/chart-png.ts';
import { handedOver } from '../handed-over.ts';

/** A picture `width` px wide, as a server answers. */
export async function pictureResponse(picture: Picture, width: number): Promise<Response> {
  const paint = () => ({ bytes: chartPng(picture, width) });
  const { bytes } = (await handedOver()?.workshop.made('picture', [picture, width], paint)) ?? paint();
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
}
