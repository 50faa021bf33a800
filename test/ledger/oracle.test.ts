import { execFileSync, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { base64url, calculateJwkThumbprint } from "jose";
import { parseSigningKey, toPublicKey } from "safepact/exchange";
import { cosignCheckpoint, openCheckpoint } from "safepact/ledger";
import { orThrow } from "safepact/model";
import { expect, test } from "vitest";
import { canonicalText } from "../../src/canonical/canonicalText.ts";
import { fromBase64, toBase64 } from "../../src/ledger/base64.ts";
import { noteKeyId } from "../../src/ledger/note/noteKey.ts";
import { checkSignature } from "../../src/ledger/note/noteSignatures.ts";
import { parseNote } from "../../src/ledger/note/parseNote.ts";
import { signCheckpoint } from "../../src/ledger/note/signCheckpoint.ts";
import { isConsistent, rootFromInclusion } from "../../src/ledger/tree/checkProofs.ts";
import { growTree } from "../../src/ledger/tree/growingTree.ts";
import { leafHash, leafHashOfText, nodeHash } from "../../src/ledger/tree/hashes.ts";
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
} from "../../src/ledger/tree/proofRanges.ts";
import { sha256 as nativeOrPortable } from "../../src/ledger/tree/sha256.ts";
import vectors from "./oracle/vectors.json" with { type: "json" };
import { authority, blocks, keys, noon, origin, shop } from "./support/events.ts";

// What is said of trees and notes is held against what others publish: Certificate Transparency's tree, the checkpoints of
// sum.golang.org, and Go's golang.org/x/mod/sumdb (oracle/tlog.go wrote oracle/vectors.json).

const hashes = (leaves: readonly Uint8Array[]) => {
  const tree = growTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree;
};
const bytes = (text: string) => fromBase64(text) ?? new Uint8Array();

/** Hash of a part of a tree, as RFC 6962 defines it. */
function rangeHash(leaves: readonly Uint8Array[], { from, to }: LeafRange): Uint8Array {
  const [leaf] = leaves.slice(from, to);
  if (to - from === 1 && leaf) return leaf;
  let middle = 1;
  while (middle * 2 < to - from) middle *= 2;
  return nodeHash(
    rangeHash(leaves, { from, to: from + middle }),
    rangeHash(leaves, { from: from + middle, to }),
  );
}

test("the roots of Certificate Transparency's test tree are its", () => {
  // Leaves and roots of certificate-transparency (testdata of RFC 6962's own implementation).
  const data = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ];
  const tree = growTree();
  const roots = [tree.root()];
  for (const each of data) {
    tree.add(sha256(concatBytes(Uint8Array.of(0), hexToBytes(each))));
    roots.push(tree.root());
  }
  expect(roots.map((root) => bytesToHex(root))).toEqual([
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]);
});

test("Node's SHA-256 and the one of browsers are one", () => {
  for (const length of [0, 1, 55, 56, 64, 65, 1000]) {
    const some = Uint8Array.from({ length }, (_, index) => index % 251);
    expect([...nativeOrPortable(some)]).toEqual([...sha256(some)]);
  }
});

test("leaves, roots and proofs are those of Go's tlog", () => {
  const leaves = vectors.leaves.map((each) => {
    const [salt = "", json = ""] = each.split("\n");
    expect(leafHash(salt, JSON.parse(json))).toEqual(leafHashOfText(salt, json));
    return leafHashOfText(salt, json);
  });
  expect(vectors.roots).toEqual(
    [0, ...leaves.keys()].map((_, size) => toBase64(hashes(leaves.slice(0, size)).root())),
  );
  for (const { size, position, path } of vectors.inclusion) {
    const ranges = inclusionRanges(position, size);
    expect(ranges.map((range) => toBase64(rangeHash(leaves, range)))).toEqual(path ?? []);
    const root = rootFromInclusion(
      leaves[position] ?? new Uint8Array(),
      { position, size },
      (path ?? []).map(bytes),
    );
    expect(root && toBase64(root)).toBe(vectors.roots[size]);
  }
  for (const { from, to, path } of vectors.consistency) {
    expect(consistencyRanges(from, to).map((range) => toBase64(rangeHash(leaves, range)))).toEqual(
      path ?? [],
    );
    const trees = {
      smaller: { size: from, root: bytes(vectors.roots[from] ?? "") },
      larger: { size: to, root: bytes(vectors.roots[to] ?? "") },
    };
    expect(isConsistent(trees, (path ?? []).map(bytes))).toBe(true);
  }
});

test("a tree of any size proves every leaf and every smaller tree, and no other", () => {
  const leaves = blocks(200).map((each) => leafHash("AAAAAAAAAAAAAAAAAAAAAA", each));
  const size = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(size, fc.nat(), fc.nat(), (to, one, other) => {
      const [position, from] = [one % to, 1 + (other % to)];
      const root = hashes(leaves.slice(0, to)).root();
      const path = inclusionRanges(position, to).map((range) => rangeHash(leaves, range));
      const leaf = leaves[position] ?? root;
      expect(rootFromInclusion(leaf, { position, size: to }, path)).toEqual(root);
      for (const wrong of [position ^ 1, position + 1])
        expect(rootFromInclusion(leaf, { position: wrong, size: to }, path)).not.toEqual(root);
      expect(rootFromInclusion(leaf, { position, size: to }, [...path, leaf])).not.toEqual(root);
      const grown = consistencyRanges(from, to).map((range) => rangeHash(leaves, range));
      const smaller = { size: from, root: hashes(leaves.slice(0, from)).root() };
      const larger = { size: to, root };
      expect(isConsistent({ smaller, larger }, grown)).toBe(true);
      const other_ = { size: from, root: leafHashOfText("", "another past") };
      expect(isConsistent({ smaller: other_, larger }, grown)).toBe(false);
      expect(isConsistent({ smaller, larger: { size: to, root: other_.root } }, grown)).toBe(false);
      expect(isConsistent({ smaller, larger }, [...grown, leaf])).toBe(false);
    }),
  );
});

test("checkpoints of sum.golang.org are opened with its key, and changed ones are not", async () => {
  const x = base64url.encode(bytes("Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8").slice(1));
  const key = { kty: "OKP", crv: "Ed25519", x, kid: "sum.golang.org" } as const;
  expect(bytesToHex(noteKeyId("sum.golang.org", "log", key))).toBe("033de0ae");
  for (const [size, root, signature] of [
    [
      "6476701",
      "mb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=",
      "Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=",
    ],
    [
      "65209736",
      "5+uGFjx6xBZG8ip1+wi77v+grwbhhukIrxEUS8PXvRo=",
      "Az3grnbssgK7ubgFX36gVETtNv0U23qxyAhAMai2QUfeGa3nB/akvkMdlUErfcZz7l/R3cVtYspg3dxXABkGZZKdsQ8=",
    ],
  ] as const) {
    const text = `go.sum database tree\n${size}\n${root}\n`;
    const state = async (note: string) => {
      const parsed = parseNote(note);
      return typeof parsed === "string"
        ? parsed
        : (await checkSignature(parsed, { name: "sum.golang.org", type: "log", key })).state;
    };
    const note = `${text}\n\u2014 sum.golang.org ${signature}\n`;
    expect(await state(note)).toBe("valid");
    expect(await state(note.replace(size, `${size}0`))).toBe("invalid");
    expect(await state(note.replace("sum.golang.org", "sum.golang.net"))).toBe("absent");
  }
});

test("a checkpoint is signed byte for byte as Go's note signs it", async () => {
  const d = base64url.encode(utf8ToBytes(vectors.seed));
  const x = base64url.encode(bytes(vectors.vkey.split("+").slice(2).join("+")).slice(1));
  const kid = await calculateJwkThumbprint({ kty: "OKP", crv: "Ed25519", x });
  const key = orThrow(
    parseSigningKey({ kty: "OKP", crv: "Ed25519", x, d, kid, issuer: "shop.example" }),
  );
  const root = bytes(vectors.roots[70] ?? "");
  const ours = await signCheckpoint({ origin, size: 70, root }, [key], noon);
  expect(ours.note.startsWith(vectors.note)).toBe(true);
  expect(await openCheckpoint(vectors.note, { origin, log: [toPublicKey(key)] })).toMatchObject({
    ok: true,
    value: { size: 70, signedBy: [kid], cosignatures: [] },
  });
});

const go =
  spawnSync("which", ["go"]).status === 0 &&
  spawnSync("ls", ["/usr/share/gocode/src/golang.org/x/mod/sumdb"]).status === 0;

test.skipIf(!go)(
  "Go's tlog and note agree with a ledger of ours (skipped where Go's x/mod is not installed)",
  async () => {
    const salt = "AAAAAAAAAAAAAAAAAAAAAA";
    const events = blocks(90);
    const leaves = events.map((each) => leafHash(salt, each));
    const sizes = [...Array(91).keys()];
    const head = { origin, size: 90, root: hashes(leaves).root() };
    const signed = await cosignCheckpoint(await signCheckpoint(head, [shop], noon), {
      signer: authority,
      keys,
      now: noon,
    });
    if (!signed.ok) throw new Error("not signed");
    const vkey = (key: typeof shop) =>
      `${origin}+${bytesToHex(noteKeyId(origin, "log", key))}+${toBase64(concatBytes(Uint8Array.of(1), base64url.decode(key.x)))}`;
    const path = (ranges: LeafRange[]) => ranges.map((range) => toBase64(rangeHash(leaves, range)));
    const question = {
      leaves: events.map((each) => `${salt}\n${canonicalText(each)}`),
      roots: sizes.map((size) => toBase64(hashes(leaves.slice(0, size)).root())),
      inclusion: sizes.slice(1).map((size) => ({
        size,
        position: size >> 1,
        path: path(inclusionRanges(size >> 1, size)),
      })),
      consistency: sizes
        .slice(1)
        .map((from) => ({ from, to: 90, path: path(consistencyRanges(from, 90)) })),
      vkeys: [vkey(shop)],
      cosigner: "kftc.example",
      cosignerKey: toBase64(base64url.decode(authority.x)),
      note: signed.value.note,
    };
    const program = fileURLToPath(new URL("oracle/tlog.go", import.meta.url));
    const answer = execFileSync("go", ["run", program, "check"], {
      input: JSON.stringify(question),
      encoding: "utf8",
      env: {
        ...process.env,
        GO111MODULE: "off",
        GOPATH: "/usr/share/gocode",
        GOCACHE: join(tmpdir(), "safepact-go-cache"),
      },
    });
    // The owner's own moment is the one signature that Go was given no key for.
    expect(JSON.parse(answer)).toEqual({
      text: `${origin}\n90\n${toBase64(head.root)}\n`,
      signatures: 2,
      unknown: 1,
    });
  },
);
