#!/usr/bin/env python3
"""Verifies proofs of evidence, format 1, as docs/evidence.md says: verify.py <public key>.pem ... <proof>.json ..."""
import base64, hashlib, json, subprocess, sys, tempfile

def sha(*parts): return hashlib.sha256(b"".join(parts)).digest()
def leaf(text, salt=b""): return sha(b"\0", salt, text.encode())
def node(left, right): return sha(b"\1", left, right)

def demand(truth, what):
    if not truth: sys.exit("NOT PROVED: " + what)

def read(text, kind):
    found = json.loads(text)
    demand((found["type"], found["format"], found["hash"]) == (kind, 1, "sha-256"), "a " + kind + " of format 1")
    return found

def contains(root, size, index, digest, path):  # RFC 9162, 2.1.3.2
    demand(0 <= index < size, "a leaf within the tree")
    last = size - 1
    for other in map(bytes.fromhex, path):
        demand(last > 0, "a path as long as the tree is high")
        digest = node(other, digest) if index & 1 or index == last else node(digest, other)
        if not index & 1 and index == last:
            while index and not index & 1: index, last = index >> 1, last >> 1
        index, last = index >> 1, last >> 1
    demand(last == 0 and digest.hex() == root, "the path to the root")

def consistent(early, late, path):  # RFC 9162, 2.1.4.2
    first, size, path = early["size"], late["size"], list(map(bytes.fromhex, path))
    demand(0 < first <= size, "an earlier head and a later one")
    if first == size: return demand(early["root"] == late["root"] and not path, "the same tree")
    if first & first - 1 == 0: path.insert(0, bytes.fromhex(early["root"]))
    index, last = first - 1, size - 1
    while index & 1: index, last = index >> 1, last >> 1
    demand(path, "a path")
    old = new = path[0]
    for other in path[1:]:
        demand(last > 0, "a path as long as the tree is high")
        if index & 1 or index == last:
            old, new = node(other, old), node(other, new)
            while index and not index & 1: index, last = index >> 1, last >> 1
        else: new = node(new, other)
        index, last = index >> 1, last >> 1
    demand(last == 0 and old.hex() == early["root"] and new.hex() == late["root"], "that nothing was changed between the heads")

def fingerprint(pem):
    return sha(subprocess.run(["openssl", "pkey", "-pubin", "-in", pem, "-outform", "DER"], capture_output=True, check=True).stdout).hex()

def head(proof):
    pem = keys.get(read(proof["head"], "head")["key"])
    demand(pem, "a head signed with a key that is trusted here")
    with tempfile.NamedTemporaryFile() as text, tempfile.NamedTemporaryFile() as signature:
        text.write(proof["head"].encode()); text.flush()
        signature.write(base64.b64decode(proof["signature"])); signature.flush()
        demand(subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", pem, "-rawin", "-in", text.name,
                               "-sigfile", signature.name], capture_output=True).returncode == 0, "the signature of the head")
    return json.loads(proof["head"])

demand(any(not name.endswith(".pem") for name in sys.argv[1:]), "anything: name a public key (.pem) and proofs")
keys = {fingerprint(name): name for name in sys.argv[1:] if name.endswith(".pem")}
for name in [name for name in sys.argv[1:] if not name.endswith(".pem")]:
    text = open(name, encoding="utf-8").read()
    demand(text.strip(), name + " is empty: there is no such record, or it has no seal yet")
    proof = json.loads(text)
    if "record" in proof:
        record, seal, tree = read(proof["record"], "record"), read(proof["seal"], "seal"), head(proof)
        for shown in proof["rows"]:
            row = read(shown["row"], "row")
            contains(record["rowRoot"], record["rowCount"], row["position"] - 1,
                     leaf(shown["row"], bytes.fromhex(shown["salt"])), shown["path"])
        contains(seal["root"], seal["count"], proof["position"], leaf(proof["record"]), proof["path"])
        contains(tree["root"], tree["size"], seal["number"] - 1, leaf(proof["seal"]), proof["sealPath"])
        print(f"proved: evidence {record['number']} with {len(proof['rows'])} of {record['rowCount']} rows, "
              f"sealed {seal['time']}, under the head over {tree['size']} seals")
    else:
        early, late = head(proof["from"]), head(proof["to"])
        consistent(early, late, proof["path"])
        print(f"proved: the head over {late['size']} seals only adds to the one over {early['size']}")
