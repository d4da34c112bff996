package org.infoshare.foundation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Verifies proofs of evidence, written from {@code docs/evidence.md} alone: it shares no code with
 * what seals.
 */
final class ProofVerifier {

  /** Something that the proof says does not hold. */
  static final class ProofInvalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProofInvalid(String what) {
      super(what);
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final byte[] publicKey;

  /**
   * Trusts one key.
   *
   * @param publicKey a SubjectPublicKeyInfo in DER
   */
  ProofVerifier(byte[] publicKey) {
    this.publicKey = publicKey.clone();
  }

  /** Verifies a proof of a record; returns its header. */
  JsonNode record(String proof) {
    var given = json(proof);
    var header = read(given.get("record"), "record");
    for (var shown : given.get("rows")) {
      var row = read(shown.get("row"), "row");
      byte[] content = join(hex(shown.get("salt")), bytes(shown.get("row")));
      demand(
          rootFrom(
                  leaf(content),
                  row.get("position").longValue() - 1,
                  header.get("rowCount").longValue(),
                  shown.get("path"))
              .equals(header.get("rowRoot").textValue()),
          "row");
    }
    var seal = read(given.get("seal"), "seal");
    demand(
        rootFrom(
                leaf(bytes(given.get("record"))),
                given.get("position").longValue(),
                seal.get("count").longValue(),
                given.get("path"))
            .equals(seal.get("root").textValue()),
        "seal");
    var head = head(given);
    demand(
        rootFrom(
                leaf(bytes(given.get("seal"))),
                seal.get("number").longValue() - 1,
                head.get("size").longValue(),
                given.get("sealPath"))
            .equals(head.get("root").textValue()),
        "tree");
    return header;
  }

  /** Verifies that one head only adds to another. */
  void consistency(String proof) {
    var given = json(proof);
    var early = head(given.get("from"));
    var late = head(given.get("to"));
    long first = early.get("size").longValue();
    long size = late.get("size").longValue();
    var path = new ArrayList<byte[]>();
    given.get("path").forEach(one -> path.add(hex(one)));
    demand(0 < first && first <= size, "order");
    if (first == size) {
      demand(path.isEmpty() && early.get("root").equals(late.get("root")), "consistency");
      return;
    }
    if (Long.bitCount(first) == 1) {
      path.add(0, hex(early.get("root")));
    }
    long index = first - 1;
    long last = size - 1;
    while (index % 2 == 1) {
      index /= 2;
      last /= 2;
    }
    byte[] old = path.get(0);
    byte[] grown = path.get(0);
    for (byte[] other : path.subList(1, path.size())) {
      demand(last != 0, "length");
      if (index % 2 == 1 || index == last) {
        old = node(other, old);
        grown = node(other, grown);
        while (index % 2 == 0 && index != 0) {
          index /= 2;
          last /= 2;
        }
      } else {
        grown = node(grown, other);
      }
      index /= 2;
      last /= 2;
    }
    demand(
        last == 0
            && hex(old).equals(early.get("root").textValue())
            && hex(grown).equals(late.get("root").textValue()),
        "consistency");
  }

  private JsonNode head(JsonNode given) {
    var head = read(given.get("head"), "head");
    demand(head.get("key").textValue().equals(hex(sha256(publicKey))), "key");
    demand(head.get("signature").textValue().equals("ed25519"), "algorithm");
    try {
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
      verifier.update(bytes(given.get("head")));
      demand(
          verifier.verify(Base64.getMimeDecoder().decode(given.get("signature").textValue())),
          "signature");
    } catch (GeneralSecurityException unusable) {
      throw new ProofInvalid("signature");
    }
    return head;
  }

  private static String rootFrom(byte[] leaf, long position, long size, JsonNode path) {
    demand(0 <= position && position < size, "position");
    long index = position;
    long last = size - 1;
    byte[] digest = leaf;
    for (var other : path) {
      demand(last != 0, "length");
      if (index % 2 == 1 || index == last) {
        digest = node(hex(other), digest);
        while (index % 2 == 0 && index != 0) {
          index /= 2;
          last /= 2;
        }
      } else {
        digest = node(digest, hex(other));
      }
      index /= 2;
      last /= 2;
    }
    demand(last == 0, "length");
    return hex(digest);
  }

  private static JsonNode read(JsonNode text, String type) {
    var read = json(text.textValue());
    demand(
        read.get("type").textValue().equals(type)
            && read.get("format").intValue() == 1
            && read.get("hash").textValue().equals("sha-256"),
        type);
    return read;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException unreadable) {
      throw new ProofInvalid("json");
    }
  }

  private static void demand(boolean truth, String what) {
    if (!truth) {
      throw new ProofInvalid(what);
    }
  }

  private static byte[] leaf(byte[] content) {
    return sha256(join(new byte[] {0}, content));
  }

  private static byte[] node(byte[] left, byte[] right) {
    return sha256(join(new byte[] {1}, left, right));
  }

  private static byte[] join(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(joined::writeBytes);
    return joined.toByteArray();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(JsonNode text) {
    return text.textValue().getBytes(UTF_8);
  }

  private static byte[] hex(JsonNode text) {
    return HexFormat.of().parseHex(text.textValue());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
