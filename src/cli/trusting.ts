/** What `curl` needs to trust a certificate of our making; nothing where there is none. */
export function trusting(certificate: string | undefined): string {
  return certificate === undefined ? '' : ` --cacert '${certificate.replaceAll("'", String.raw`'\''`)}'`
}
