package org.infoshare.foundation.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A record of evidence as its seal covers it: a header that is shown, and rows that are each shown
 * or not. Its names are those of the format and have nothing to do with how readers see the record.
 *
 * @param details an object of texts, as JSON
 * @param rowCount how many rows it must have
 * @param subjectKey the id of the key of the subject hashes
 */
record SealedRecord(
    long number,
    Instant at,
    String act,
    String account,
    String department,
    List<String> concerns,
    String outcome,
    String reason,
    String subject,
    String entry,
    Integer entryVersion,
    UUID grant,
    UUID request,
    String purpose,
    String caseReference,
    List<String> items,
    String details,
    int rowCount,
    String subjectKey) {

  private static final ObjectMapper READER = new ObjectMapper();

  /**
   * One row of a record.
   *
   * @param subject the keyed hash of whom or what it is about, in hexadecimal digits
   */
  record Row(UUID record, long version, String subject) {

    byte[] bytes(int position) {
      return EvidenceFormat.newObject("row")
          .with("position", position)
          .with("record", record.toString())
          .with("version", version)
          .with("subject", subject)
          .bytes();
    }
  }

  /**
   * The bytes of the leaf.
   *
   * @throws IllegalStateException if these are not the rows that were counted when it was written
   */
  byte[] header(Salts.Seed seed, List<Row> rows) {
    if (rows.size() != rowCount) {
      throw new IllegalStateException("Of " + rowCount + " rows " + rows.size() + " are there");
    }
    var header =
        EvidenceFormat.newObject("record")
            .with("salt", EvidenceFormat.hex(seed.salt(0)))
            .with("number", number)
            .with("time", EvidenceFormat.time(at))
            .with("act", act)
            .with("account", account)
            .with("department", department)
            .with("concerns", concerns)
            .with("outcome", outcome)
            .with("reason", reason)
            .with("subject", subject)
            .with("entry", entry)
            .with("grant", text(grant))
            .with("request", text(request))
            .with("purpose", purpose)
            .with("caseReference", caseReference)
            .with("items", items)
            .with("details", textsOfDetails())
            .with("subjectHash", "hmac-sha-256")
            .with("subjectKey", subjectKey)
            .with("rowCount", rowCount);
    if (entryVersion != null) {
      header.with("entryVersion", entryVersion);
    }
    if (!rows.isEmpty()) {
      header.with("rowRoot", EvidenceFormat.hex(rowRoot(seed, rows)));
    }
    return header.bytes();
  }

  private static byte[] rowRoot(Salts.Seed seed, List<Row> rows) {
    var leaves = new ArrayList<byte[]>();
    for (var row : rows) {
      int position = leaves.size() + 1;
      leaves.add(MerkleTree.leaf(seed.salt(position), row.bytes(position)));
    }
    return MerkleTree.root(leaves);
  }

  private Map<String, String> textsOfDetails() {
    var texts = new TreeMap<String, String>();
    try {
      for (var member : READER.readValue(details, ObjectNode.class).properties()) {
        texts.put(member.getKey(), ((TextNode) member.getValue()).textValue());
      }
    } catch (JsonProcessingException | ClassCastException otherwise) {
      throw new IllegalStateException("The details are not an object of texts", otherwise);
    }
    return texts;
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
