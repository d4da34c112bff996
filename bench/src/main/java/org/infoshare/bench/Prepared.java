package org.infoshare.bench;

/**
 * The target of the queries: an invented entry, a register of bridges with a fourth item that is
 * not granted, and the grant to read it.
 *
 * @param entry the code of the entry
 * @param grant the id of the grant
 */
record Prepared(String entry, String grant) {

  static final String PROVIDER = "cab";
  static final String REQUESTER = "edu";
  static final String REQUESTER_SYSTEM = REQUESTER + ".system";
  static final String PURPOSE = "核对桥梁登记情况";
  static final String RIVER = "珠江";

  static String bridge(int record) {
    return "B-" + record;
  }

  static String title(int record) {
    return "第" + record + "桥";
  }
}
