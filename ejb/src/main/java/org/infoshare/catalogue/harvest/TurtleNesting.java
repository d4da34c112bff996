package org.infoshare.catalogue.harvest;

/**
 * Finds how deep a Turtle document nests blank nodes and lists, without parsing it: the parser is
 * recursive and would exhaust the stack.
 */
final class TurtleNesting {

  private final String text;
  private int at;
  private int depth;
  private int maxDepth;

  private TurtleNesting(String text) {
    this.text = text;
  }

  static int depthOf(String text) {
    return new TurtleNesting(text).measure();
  }

  private int measure() {
    while (at < text.length()) {
      char next = text.charAt(at);
      switch (next) {
        case '#' -> skipTo("\n");
        case '<' -> skipTo(">");
        case '"', '\'' -> skipQuoted(next);
        case '[', '(' -> {
          depth++;
          maxDepth = Math.max(maxDepth, depth);
          at++;
        }
        case ']', ')' -> {
          depth--;
          at++;
        }
        case '\\' -> at += 2;
        default -> at++;
      }
    }
    return maxDepth;
  }

  private void skipTo(String end) {
    int found = text.indexOf(end, at + 1);
    at = found < 0 ? text.length() : found + end.length();
  }

  private void skipQuoted(char quote) {
    String three = String.valueOf(quote).repeat(3);
    String end = text.startsWith(three, at) ? three : String.valueOf(quote);
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += end.length();
  }
}
