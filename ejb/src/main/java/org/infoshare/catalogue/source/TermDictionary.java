package org.infoshare.catalogue.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All standard terms at one moment, by code and by name. */
public final class TermDictionary {

  private static final Set<String> GENERIC =
      WordList.read("generic-names.txt").map(PlainName::of).collect(Collectors.toSet());

  private final Map<String, StandardTerm> terms = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Set<String>> byEnglishName = new HashMap<>();
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, Set<String>> namesOf = new HashMap<>();

  /** Creates a dictionary of these terms. */
  public TermDictionary(Collection<StandardTerm> all) {
    for (var term : all) {
      terms.put(term.code(), term);
      name(term.code(), term.chineseName());
      term.synonyms().forEach(synonym -> name(term.code(), synonym));
      byEnglishName
          .computeIfAbsent(EnglishName.of(term.englishName()), key -> new HashSet<>())
          .add(term.code());
      byKey.computeIfAbsent(EnglishName.of(term.code()), key -> new HashSet<>()).add(term.code());
      byKey
          .computeIfAbsent(EnglishName.of(ownKey(term.code())), key -> new HashSet<>())
          .add(term.code());
    }
  }

  /** Whether a name is too generic to identify a datum: 名称, 状态, 类别 … */
  public static boolean isGeneric(String plainName) {
    return GENERIC.contains(plainName);
  }

  public Optional<StandardTerm> term(String code) {
    return Optional.ofNullable(terms.get(code));
  }

  /** The codes of the terms with this name; empty if there is none. */
  public Set<String> termsNamed(String plainName) {
    return byName.getOrDefault(plainName, Set.of());
  }

  /**
   * The codes of the terms with this English name, or with a code of these words, such as {@code
   * citizen id} or {@code person citizen id}.
   *
   * @param words as {@link EnglishName} writes them
   */
  public Set<String> termsNamedInEnglish(String words) {
    var codes = new HashSet<>(byEnglishName.getOrDefault(words, Set.of()));
    codes.addAll(byKey.getOrDefault(words, Set.of()));
    return Set.copyOf(codes);
  }

  /**
   * The codes of the terms with a name that occurs in a text and has at least this number of
   * characters.
   */
  public Set<String> termsNamedWithin(String plainText, int minLength) {
    return byName.entrySet().stream()
        .filter(name -> name.getKey().length() >= minLength && plainText.contains(name.getKey()))
        .filter(name -> isDistinctive(name.getKey()))
        .flatMap(name -> name.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** The plain forms of all names of a term. */
  public Set<String> namesOf(String term) {
    return namesOf.getOrDefault(term, Set.of());
  }

  /** Whether a name identifies a datum: it is not generic, and not the name of several terms. */
  boolean isDistinctive(String plainName) {
    return !isGeneric(plainName) && termsNamed(plainName).size() <= 1;
  }

  /**
   * The one term that the names of an item mean; empty if the names are not clear. The English name
   * counts only if the Chinese one says nothing, and only if it has several words.
   */
  Optional<String> unambiguousTerm(String plainName, String englishName) {
    var terms = termsNamed(plainName);
    if (terms.isEmpty() && englishName != null && englishName.strip().indexOf(' ') > 0) {
      terms = byEnglishName.getOrDefault(EnglishName.of(englishName), Set.of());
    } else if (!isDistinctive(plainName)) {
      return Optional.empty();
    }
    return terms.size() == 1 ? Optional.of(terms.iterator().next()) : Optional.empty();
  }

  private void name(String term, String name) {
    String plain = PlainName.of(name);
    byName.computeIfAbsent(plain, key -> new HashSet<>()).add(term);
    namesOf.computeIfAbsent(term, key -> new HashSet<>()).add(plain);
  }

  private static String ownKey(String code) {
    return code.substring(code.lastIndexOf('.') + 1);
  }
}
