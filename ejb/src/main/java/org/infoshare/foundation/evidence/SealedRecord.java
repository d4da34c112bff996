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
 * An evidence record as its seal covers it: a header that is always disclosed, and rows that are
 * disclosed one by one. Its names belong to the format and not to the view of readers.
 *
 * @param details an object of texts, as JSON
 * @param rowCount the number of rows that it must have
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
   * @param subject the keyed hash of its subject, in hexadecimal digits
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
   * @throws IllegalStateException if the rows are not as many as were counted when it was written
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
    } catch (JsonProcessingException | ClassCastException malformed) {
      throw new IllegalStateException("The details are not an object of texts", malformed);
    }
    return texts;
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
