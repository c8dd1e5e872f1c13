/** The address of a page of this site under its base path. Addresses of other sites, and anchors, stay as they are. */
export const link = (address: string): string =>
  address.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + address : address;
