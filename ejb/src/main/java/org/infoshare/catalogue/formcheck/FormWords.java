package org.infoshare.catalogue.formcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.catalogue.source.PlainName;

/** The words used on forms, read once from the lists beside the classes. */
final class FormWords {

  /** The subject for a person whose part in this matter is in no register. */
  static final String UNREGISTERED_PERSON = "NEVER";

  static final String APPLICANT = "APPLICANT";

  private static final String PERSON = "PERSON";
  private static final Set<String> PERSONS =
      Set.of(APPLICANT, "CHILD", "SPOUSE", "FATHER", "MOTHER", "PARENTS", "NEWBORN", "DECEASED");

  private static final List<String[]> SUBJECTS =
      rows("subjects.csv", ",").sorted(Comparator.comparing(row -> -row[0].length())).toList();
  private static final List<Row> MEANINGS = rows("meanings.csv", ";").map(Row::of).toList();
  private static final List<String[]> CONTEXTS =
      rows("contexts.csv", ",").sorted(Comparator.comparing(row -> -row[0].length())).toList();
  private static final List<String> NEVER_REGISTERED = lines("never-held.txt").toList();

  private FormWords() {}

  /**
   * The subject at the beginning of a text.
   *
   * @param name APPLICANT, SPOUSE …
   * @param rest the text after the word; empty if there is none
   */
  record FieldSubject(String name, String rest) {}

  static Optional<FieldSubject> subject(String plain) {
    return SUBJECTS.stream()
        .filter(row -> plain.startsWith(row[0]))
        .findFirst()
        .map(row -> new FieldSubject(row[1], plain.substring(row[0].length())));
  }

  /** The subject that a hint mentions, anywhere in it. */
  static Optional<String> subjectWithin(String hint) {
    return hint == null
        ? Optional.empty()
        : SUBJECTS.stream().filter(row -> hint.contains(row[0])).findFirst().map(row -> row[1]);
  }

  static boolean isPerson(String subject) {
    return PERSONS.contains(subject);
  }

  /** The meaning of an attribute of a subject; the first matching row decides. */
  static Optional<FieldMeaning> meaning(String subject, String attribute, Set<String> contexts) {
    return MEANINGS.stream()
        .filter(row -> row.fits(subject, attribute, contexts))
        .findFirst()
        .map(row -> row.meaning);
  }

  /** The classes of information that a text mentions. */
  static Set<String> contexts(String text) {
    var found = new HashSet<String>();
    var excluded = new HashSet<String>();
    for (var row : CONTEXTS) {
      if (text.contains(row[0])) {
        found.add(row[1]);
        if (row.length > 2) {
          excluded.add(row[2]);
        }
      }
    }
    found.removeAll(excluded);
    return found;
  }

  /**
   * A text with its longest word for a class of information replaced by each other word for the
   * same class; empty if it contains none.
   */
  static Set<String> inOtherWords(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return CONTEXTS.stream()
        .filter(row -> folded.contains(row[0]))
        .findFirst()
        .map(
            row ->
                CONTEXTS.stream()
                    .filter(other -> other[1].equals(row[1]) && !other[0].equals(row[0]))
                    .map(other -> folded.replace(row[0], other[0]))
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** The class at the beginning of a field name, with the rest of the name, as in 房屋用途. */
  static Optional<FieldSubject> contextBefore(String plain) {
    return CONTEXTS.stream()
        .filter(row -> plain.startsWith(row[0]) && plain.length() > row[0].length())
        .findFirst()
        .map(row -> new FieldSubject(row[1], plain.substring(row[0].length())));
  }

  /** Whether a field is of a kind that no register can have. */
  static boolean isNeverRegistered(String plain, boolean whole) {
    return NEVER_REGISTERED.stream()
        .anyMatch(
            word -> {
              boolean open = word.startsWith("*");
              boolean ends = word.endsWith("*");
              String core = word.replace("*", "");
              if (!open && !ends) {
                return plain.equals(core);
              }
              if (whole) {
                return false;
              }
              if (open && ends) {
                return plain.contains(core);
              }
              return open ? plain.endsWith(core) : plain.startsWith(core);
            });
  }

  static Stream<String[]> rows(String name, String separator) {
    return lines(name).map(line -> line.split(separator, -1));
  }

  private static Stream<String> lines(String name) {
    try (InputStream file = FormWords.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A line of {@code meanings.csv}. */
  private record Row(
      Set<String> subjects, Set<String> attributes, FieldMeaning meaning, Set<String> contexts) {

    static Row of(String[] columns) {
      var terms = List.of(columns[3].split(" "));
      var verdict = FieldVerdict.valueOf(columns[2]);
      return new Row(
          Set.of(columns[0].split(" ")),
          new HashSet<>(Stream.of(columns[1].split(" ")).map(PlainName::of).toList()),
          verdict == FieldVerdict.OBTAINABLE
              ? FieldMeaning.term(terms.get(0))
              : FieldMeaning.unclear(terms),
          columns.length > 4 ? Set.of(columns[4].split(" ")) : Set.of());
    }

    boolean fits(String subject, String attribute, Set<String> given) {
      return attributes.contains(attribute)
          && (subjects.contains(subject) || (subjects.contains(PERSON) && isPerson(subject)))
          && (contexts.isEmpty() || contexts.stream().anyMatch(given::contains));
    }
  }
}
