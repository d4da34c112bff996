package org.infoshare.catalogue.formcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.catalogue.source.EnglishName;
import org.infoshare.catalogue.source.ProvidedItems;
import org.infoshare.catalogue.source.TermDictionary;

/**
 * The words that people use for what the catalogue calls otherwise: one set for the check of forms
 * and for the search. 身份证 is 公民身份号码, 户口 is 户籍, {@code hukou} too.
 */
@ApplicationScoped
public class EverydayWords {

  /** A word for more terms than this says too little. */
  private static final int MAX_TERMS = 3;

  private final ProvidedItems providedItems;

  /** For the container's proxy. */
  protected EverydayWords() {
    this(null);
  }

  @Inject
  EverydayWords(ProvidedItems providedItems) {
    this.providedItems = providedItems;
  }

  /**
   * Other names of what words or phrases name, by word or phrase. The names are none if it is not
   * known or too general.
   */
  public Map<String, Set<String>> otherNames(Collection<String> phrases) {
    if (phrases.isEmpty()) {
      return Map.of();
    }
    var dictionary = providedItems.dictionary();
    return phrases.stream()
        .distinct()
        .collect(Collectors.toMap(phrase -> phrase, phrase -> otherNames(phrase, dictionary)));
  }

  static Set<String> otherNames(String phrase, TermDictionary dictionary) {
    var terms = new FieldInterpreter(dictionary, "").termsNamed(phrase);
    var names = new HashSet<>(FormWords.inOtherWords(phrase));
    EnglishWords.chinese(EnglishName.of(phrase)).ifPresent(names::add);
    if (terms.size() <= MAX_TERMS) {
      terms.stream()
          .flatMap(term -> dictionary.term(term).stream())
          .flatMap(term -> Stream.concat(Stream.of(term.chineseName()), term.synonyms().stream()))
          .forEach(names::add);
    }
    names.remove(phrase);
    return names;
  }
}
