package org.infoshare.catalogue.harvest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.catalogue.harvest.ReadingBudget.BudgetExceeded;

/**
 * Measures what the contexts of a JSON-LD document cost, without expanding it: a term may stand for
 * a long name wherever it is used, and the terms known so far are copied wherever a context begins.
 */
final class JsonLdContexts {

  private static final String CONTEXT = "@context";
  private static final String VOCABULARY = "@vocab";
  private static final String BASE = "@base";

  /** What a definition says of its term. */
  private static final Set<String> KEYWORDS =
      Set.of("@id", "@type", "@container", "@language", "@direction", "@nest", "@prefix");

  private final ReadingBudget budget;
  private final Map<String, List<String>> definitions = new HashMap<>();
  private final Map<String, Long> lengths = new HashMap<>();
  private long terms;
  private long contexts;
  private boolean isNested;
  private long names;

  private JsonLdContexts(ReadingBudget budget) {
    this.budget = budget;
  }

  /**
   * Reads a document to its end, so that every limit of the parser applies to it.
   *
   * @param base the base of relative names; null for none
   */
  static void measure(JsonParser document, String base, ReadingBudget budget) throws IOException {
    var contexts = new JsonLdContexts(budget);
    contexts.read(document);
    contexts.use(base == null ? 0 : base.length());
  }

  private void read(JsonParser document) throws IOException {
    while (document.nextToken() != null) {
      var token = document.currentToken();
      if (token == JsonToken.FIELD_NAME && CONTEXT.equals(document.currentName())) {
        document.nextToken();
        readContext(document);
      } else if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
        names++;
        document.getText();
      }
    }
  }

  private void readContext(JsonParser document) throws IOException {
    contexts++;
    Deque<String> enclosing = new ArrayDeque<>();
    String term = "";
    int depth = 0;
    do {
      var token = document.currentToken();
      if (token.isStructStart()) {
        depth++;
        enclosing.push(term);
      } else if (token.isStructEnd()) {
        depth--;
        term = enclosing.pop();
      } else if (token == JsonToken.FIELD_NAME) {
        String name = document.currentName();
        isNested |= CONTEXT.equals(name);
        if (!KEYWORDS.contains(name)) {
          term = name;
          terms++;
        }
      } else {
        definitions.computeIfAbsent(term, first -> new ArrayList<>()).add(document.getText());
      }
    } while (depth > 0 && document.nextToken() != null);
  }

  private void use(long baseLength) {
    // A context within the definition of a term begins wherever the term is used.
    budget.useTerms(terms * (isNested ? contexts + names : contexts));
    long longest = 0;
    for (String term : definitions.keySet()) {
      longest = Math.max(longest, length(term, 0));
    }
    budget.useExpanded(names * (longest + textOf(VOCABULARY) + textOf(BASE) + baseLength));
  }

  /** Each later context may add to what an earlier one says. */
  private long textOf(String keyword) {
    return definitions.getOrDefault(keyword, List.of()).stream().mapToLong(String::length).sum();
  }

  private long length(String term, int depth) {
    if (depth > DocumentReader.MAX_DEPTH) {
      throw new BudgetExceeded("terms that stand for each other");
    }
    Long known = lengths.get(term);
    if (known != null) {
      return known;
    }
    long longest = 0;
    for (String text : definitions.getOrDefault(term, List.of())) {
      if (!text.equals(term)) {
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? text : text.substring(0, colon);
        longest = Math.max(longest, text.length() + length(prefix, depth + 1));
      }
    }
    lengths.put(term, longest);
    return longest;
  }
}
