import { lookup } from "node:dns";
import { expect, test } from "vitest";
import { assertReachable, isPrivateHost, isPublicAddress, publicLookup } from "./addresses.ts";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.0.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "64:ff9b:1::1",
  "fe80::1%eth0",
  "fc00::1",
  "fd12:3456::1",
  "ff02::1",
  "2002:7f00:1::",
  "2001:db8::1",
  "2001:0:1::1",
  "fec0::1",
  "not an address",
  "",
])("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));

test.each([
  "8.8.8.8",
  "1.1.1.1",
  "172.32.0.1",
  "100.128.0.1",
  "2606:4700::1111",
  "2a00:1450:4001::200e",
])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://017700000001/",
  "http://[::1]:80/",
  "http://[::ffff:7f00:1]/",
  "http://0/",
  "ftp://example.com/",
  "file:///etc/passwd",
  "javascript:alert(1)",
])("%s may not be fetched", (address) => {
  expect(() => assertReachable(new URL(address), false)).toThrow(/only http and https|not public/);
});

test("what a private address is refused with says what to set", () => {
  expect(() => assertReachable(new URL("http://10.0.0.8:9000/x"), false)).toThrow(
    "10.0.0.8:9000 is a private, loopback or otherwise not public address; set network.allowPrivate: true",
  );
  expect(() => assertReachable(new URL("http://10.0.0.8:9000/x"), true)).not.toThrow();
});

test("a name that stands for a loopback address is refused at the connection", async () => {
  const found = await new Promise<NodeJS.ErrnoException | null>((resolve) =>
    publicLookup("localhost", { all: true }, (error) => resolve(error)),
  );
  expect(String(found)).toContain("localhost is a private");
  // The same name is there for everybody else.
  await new Promise<void>((resolve, reject) =>
    lookup("localhost", (error) => (error ? reject(error) : resolve())),
  );
});

test.each([
  ["localhost:8080", true],
  ["172.20.0.1", true],
  ["10.1.2.3:9000", true],
  ["[::1]:11434", true],
  ["no host", true],
  ["api.openai.com", false],
  ["8.8.8.8:443", false],
  ["localhost.example.com", false],
])("%s is a private host: %s", (host, expected) => {
  expect(isPrivateHost(host)).toBe(expected);
});
