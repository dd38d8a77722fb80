import { type LookupAddress, type LookupOptions, lookup as resolve } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { SourceError } from "./source-error.ts";

/**
 * Refuses what a source must never reach: other protocols than http and https, names and passwords in the
 * address, and (unless `allowPrivate`) literal addresses that are not public. Host names are judged again
 * by `publicLookup` when they are connected to.
 *
 * @throws SourceError `refused-address`
 */
export function assertReachable(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw refused(`${url.protocol}// addresses are not fetched, only http and https`);
  }
  if (url.username || url.password) {
    throw refused(`The address of ${url.host} carries a name or password; leave them out`);
  }
  if (!allowPrivate && isClosedLiteral(url)) throw notPublic(url.host);
}

/** Whether a URL's host (with its port or without) is `localhost` or a literal address that is not public. */
export function isPrivateHost(host: string): boolean {
  const url = URL.parse(`http://${host}/`);
  return url === null || url.hostname === "localhost" || isClosedLiteral(url);
}

/** A host that is an address, not a name, and not a public one. */
function isClosedLiteral({ hostname }: URL): boolean {
  const address = hostname.replace(/^\[|\]$/g, "");
  return isIP(address) !== 0 && !isPublicAddress(address);
}

/**
 * A `lookup` for sockets that hands out public addresses only. It runs when the connection is made, so a name
 * that changes its address between check and use (DNS rebinding) gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  const all: LookupOptions = { ...options, all: true };
  resolve(hostname, all, (error, found) => {
    if (error) return callback(error, "", 0);
    const open = (found as LookupAddress[]).filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) return callback(notPublic(hostname), "", 0);
    if (options.all) return callback(null, open);
    callback(null, first.address, first.family);
  });
};

/** Whether an IP address is globally reachable (IANA special-purpose registries, RFC 6890 and successors). */
export function isPublicAddress(address: string): boolean {
  const plain = address.split("%")[0] ?? "";
  switch (isIP(plain)) {
    case 4:
      return !CLOSED_V4.check(plain, "ipv4");
    case 6:
      // Only 2000::/3 is handed out; mapped (::ffff:…), NAT64, unique-local, link-local and the rest lie outside.
      return GLOBAL_V6.check(plain, "ipv6") && !CLOSED_V6.check(plain, "ipv6");
    default:
      return false;
  }
}

function notPublic(host: string): SourceError {
  return refused(
    `${host} is a private, loopback or otherwise not public address; set network.allowPrivate: true in the configuration if it is meant`,
  );
}

function refused(message: string): SourceError {
  return new SourceError("refused-address", `${message}.`);
}

const CLOSED_V4 = blockList("ipv4", [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // carrier-grade NAT
  "127.0.0.0/8", // loopback
  "169.254.0.0/16", // link-local, cloud metadata
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarking
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
]);

const GLOBAL_V6 = blockList("ipv6", ["2000::/3"]);

const CLOSED_V6 = blockList("ipv6", [
  "2001::/23", // protocol assignments, Teredo (carries IPv4)
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4 (carries IPv4)
  "3fff::/20", // documentation
]);

function blockList(family: "ipv4" | "ipv6", ranges: string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", bits = ""] = range.split("/");
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}
