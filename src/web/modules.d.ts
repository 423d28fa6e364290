declare module "virtual:data-files" {
  /** Addresses of data files by name, relative to the app. */
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
  /** What a browser loads to set a PDF, packed. */
  export const PDF_MEGABYTES: number;
}

declare module "*?worker&url" {
  const address: string;
  export default address;
}
