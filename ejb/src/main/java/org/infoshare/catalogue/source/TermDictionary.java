package org.infoshare.catalogue.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All standard terms as they are at one moment, by code and by what they are called. */
public final class TermDictionary {

  private static final Set<String> GENERIC =
      WordList.read("generic-names.txt").map(PlainName::of).collect(Collectors.toSet());

  private final Map<String, StandardTerm> terms = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Set<String>> byEnglishName = new HashMap<>();
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, Set<String>> namesOf = new HashMap<>();

  /** A vocabulary of these terms. */
  public TermDictionary(Collection<StandardTerm> all) {
    for (var term : all) {
      terms.put(term.code(), term);
      name(term.code(), term.chineseName());
      term.synonyms().forEach(synonym -> name(term.code(), synonym));
      byEnglishName
          .computeIfAbsent(EnglishName.of(term.englishName()), any -> new HashSet<>())
          .add(term.code());
      byKey.computeIfAbsent(EnglishName.of(term.code()), any -> new HashSet<>()).add(term.code());
      byKey
          .computeIfAbsent(EnglishName.of(ownKey(term.code())), any -> new HashSet<>())
          .add(term.code());
    }
  }

  /** Whether a name says too little to tell one datum by it: 名称, 状态, 类别 … */
  public static boolean isGeneric(String plainName) {
    return GENERIC.contains(plainName);
  }

  public Optional<StandardTerm> term(String code) {
    return Optional.ofNullable(terms.get(code));
  }

  /** The codes of the terms that are called so; none for what no term is called. */
  public Set<String> termsNamed(String plainName) {
    return byName.getOrDefault(plainName, Set.of());
  }

  /**
   * The codes of the terms that are called so in English, or have a code of these words, such as
   * {@code citizen id} or {@code person citizen id}.
   *
   * @param words as {@link EnglishName} writes them
   */
  public Set<String> termsNamedInEnglish(String words) {
    var codes = new HashSet<>(byEnglishName.getOrDefault(words, Set.of()));
    codes.addAll(byKey.getOrDefault(words, Set.of()));
    return Set.copyOf(codes);
  }

  /**
   * The codes of the terms one of whose names, of at least so many characters, is within a text.
   */
  public Set<String> termsNamedWithin(String plainText, int fewest) {
    return byName.entrySet().stream()
        .filter(name -> name.getKey().length() >= fewest && plainText.contains(name.getKey()))
        .filter(name -> isDistinctive(name.getKey()))
        .flatMap(name -> name.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** The plain forms of everything that a term is called. */
  public Set<String> namesOf(String term) {
    return namesOf.getOrDefault(term, Set.of());
  }

  /** Whether a name tells a datum: it is not generic, and not what several terms are called. */
  boolean isDistinctive(String plainName) {
    return !isGeneric(plainName) && termsNamed(plainName).size() <= 1;
  }

  /**
   * The one term that an item means by its names; none where they say too little. English counts
   * where Chinese says nothing, and only if it has several words.
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
    byName.computeIfAbsent(plain, any -> new HashSet<>()).add(term);
    namesOf.computeIfAbsent(term, any -> new HashSet<>()).add(plain);
  }

  private static String ownKey(String code) {
    return code.substring(code.lastIndexOf('.') + 1);
  }
}
