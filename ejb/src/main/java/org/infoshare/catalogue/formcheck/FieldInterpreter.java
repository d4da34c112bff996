package org.infoshare.catalogue.formcheck;

import static org.infoshare.catalogue.formcheck.FormWords.APPLICANT;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.catalogue.formcheck.FormWords.FieldSubject;
import org.infoshare.catalogue.source.EnglishName;
import org.infoshare.catalogue.source.PlainName;
import org.infoshare.catalogue.source.TermDictionary;

/**
 * Interprets the fields of a form: first whom a field is about, then which attribute, with the
 * words of {@link FormWords} and the names of the standard terms.
 */
final class FieldInterpreter {

  private static final int MIN_CONTAINED_TERM_LENGTH = 3;

  /** The organisations with attributes of the same name; the context decides which is meant. */
  private static final Set<String> ORGANISATIONS =
      Set.of("enterprise", "business", "institution", "socialOrganisation");

  private static final String PERSON = "person";

  private final TermDictionary dictionary;
  private final Set<String> contextsOfForm;

  /**
   * Creates an interpreter for one form.
   *
   * @param about the names of procedure and form
   */
  FieldInterpreter(TermDictionary dictionary, String about) {
    this.dictionary = dictionary;
    this.contextsOfForm = FormWords.contexts(about);
  }

  FieldMeaning meaningOf(FormField field) {
    var contexts = new HashSet<>(contextsOfForm);
    if (field.hint() != null) {
      contexts.addAll(FormWords.contexts(field.hint()));
    }
    String name = Script.unnumbered(field.name());
    return switch (Script.of(name)) {
      case CHINESE -> meaningOfMixedName(Script.chineseOf(name), field, contexts);
      case LATIN -> meaningOfEnglish(EnglishName.of(name), field, contexts);
      case OTHER -> FieldMeaning.notUnderstood();
    };
  }

  /** The codes of the terms that a word or phrase names as a whole; empty if it names none. */
  Set<String> termsNamed(String phrase) {
    return switch (Script.of(phrase)) {
      case CHINESE -> termsNamedInChinese(PlainName.of(phrase));
      case LATIN -> {
        String words = EnglishName.of(phrase);
        var terms =
            EnglishWords.chinese(words)
                .map(chinese -> termsNamedInChinese(PlainName.of(chinese)))
                .orElse(Set.of());
        yield terms.isEmpty() ? dictionary.termsNamedInEnglish(words) : terms;
      }
      case OTHER -> Set.of();
    };
  }

  private Set<String> termsNamedInChinese(String plain) {
    if (TermDictionary.isGeneric(plain)) {
      return Set.of();
    }
    var subject = FormWords.subject(plain).orElseGet(() -> new FieldSubject(APPLICANT, plain));
    return FormWords.meaning(subject.name(), attribute(subject), Set.of())
        .or(() -> byTermName(plain, Set.of()))
        .or(() -> byPerson(subject, plain, Set.of()))
        .map(meaning -> Set.copyOf(meaning.terms()))
        .orElse(Set.of());
  }

  /**
   * The meaning of a mixed name by its Chinese characters alone, without the Latin letters between
   * them, which is uncertain.
   */
  private FieldMeaning meaningOfMixedName(String plain, FormField field, Set<String> contexts) {
    var meaning = meaningOfChinese(plain, field, contexts);
    String han = PlainName.of(Script.hanOf(plain));
    if (meaning.ground() != FieldGround.NOT_IN_CATALOGUE || han.equals(plain)) {
      return meaning;
    }
    var meaningOfHan = meaningOfChinese(han, field, contexts);
    return meaningOfHan.terms().isEmpty() ? meaning : FieldMeaning.unclear(meaningOfHan.terms());
  }

  /**
   * The meaning of an English name: first by the words of forms, then by the names and codes of the
   * terms. Those were given within a class of information and are vague outside it, so a term is
   * certain only with a context or a person.
   */
  private FieldMeaning meaningOfEnglish(String words, FormField field, Set<String> contexts) {
    var chineseMeaning =
        EnglishWords.chinese(words)
            .map(chinese -> meaningOfChinese(PlainName.of(chinese), field, contexts));
    if (chineseMeaning.isPresent()
        && chineseMeaning.get().ground() != FieldGround.NOT_IN_CATALOGUE) {
      return chineseMeaning.get();
    }
    var terms = dictionary.termsNamedInEnglish(words);
    if (terms.isEmpty()) {
      return chineseMeaning.orElseGet(FieldMeaning::notUnderstood);
    }
    var matching =
        terms.stream().filter(term -> contexts.contains(classOf(term))).collect(Collectors.toSet());
    var candidates = matching.isEmpty() ? terms : matching;
    String first = candidates.iterator().next();
    boolean isCertain = !matching.isEmpty() || classOf(first).equals(PERSON);
    return isCertain && candidates.size() == 1 && words.indexOf(' ') > 0
        ? FieldMeaning.term(first)
        : FieldMeaning.unclear(candidates);
  }

  private FieldMeaning meaningOfChinese(String plain, FormField field, Set<String> contexts) {
    if (FormWords.isNeverRegistered(plain, true)) {
      return FieldMeaning.ask(FieldGround.CASE_SPECIFIC);
    }
    var subject =
        FormWords.subject(plain)
            .orElseGet(
                () ->
                    new FieldSubject(
                        FormWords.subjectWithin(field.hint()).orElse(APPLICANT), plain));
    return FormWords.meaning(subject.name(), attribute(subject), contexts)
        .or(() -> byUnregisteredPerson(subject))
        .or(() -> byTermName(plain, contexts))
        .or(() -> byPerson(subject, plain, contexts))
        .or(() -> byContext(plain))
        .or(() -> byNature(plain))
        .or(() -> byContainedTerm(plain))
        .orElseGet(() -> FieldMeaning.ask(FieldGround.NOT_IN_CATALOGUE));
  }

  /** A person without an attribute means the person's name. */
  private static String attribute(FieldSubject subject) {
    return subject.rest().isEmpty() ? "姓名" : subject.rest();
  }

  private static Optional<FieldMeaning> byUnregisteredPerson(FieldSubject subject) {
    return subject.name().equals(FormWords.UNREGISTERED_PERSON)
        ? Optional.of(FieldMeaning.ask(FieldGround.CASE_SPECIFIC))
        : Optional.empty();
  }

  /** A field with the name of a term; if several terms have the name, the context decides. */
  private Optional<FieldMeaning> byTermName(String plain, Set<String> contexts) {
    var terms = dictionary.termsNamed(plain);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    var matching =
        terms.stream().filter(term -> contexts.contains(classOf(term))).collect(Collectors.toSet());
    if (matching.size() == 1) {
      return Optional.of(FieldMeaning.term(matching.iterator().next()));
    }
    boolean isUnambiguous = terms.size() == 1 && !TermDictionary.isGeneric(plain);
    if (isUnambiguous && !isOfOtherOrganisation(terms.iterator().next(), contexts)) {
      return Optional.of(FieldMeaning.term(terms.iterator().next()));
    }
    return Optional.of(FieldMeaning.unclear(matching.isEmpty() ? terms : matching));
  }

  private Optional<FieldMeaning> byPerson(
      FieldSubject subject, String plain, Set<String> contexts) {
    return FormWords.isPerson(subject.name()) && !subject.rest().equals(plain)
        ? byTermName(subject.rest(), contexts)
        : Optional.empty();
  }

  private Optional<FieldMeaning> byContext(String plain) {
    return FormWords.contextBefore(plain)
        .flatMap(context -> byTermName(context.rest(), Set.of(context.name())));
  }

  private static Optional<FieldMeaning> byNature(String plain) {
    return FormWords.isNeverRegistered(plain, false)
        ? Optional.of(FieldMeaning.ask(FieldGround.CASE_SPECIFIC))
        : Optional.empty();
  }

  /** A field whose name contains the name of a term; the rest of the name is not understood. */
  private Optional<FieldMeaning> byContainedTerm(String plain) {
    var candidates = dictionary.termsNamedWithin(plain, MIN_CONTAINED_TERM_LENGTH);
    if (candidates.isEmpty() && plain.endsWith("姓名")) {
      return Optional.of(FieldMeaning.unclear(Set.of("person.name")));
    }
    return candidates.isEmpty() ? Optional.empty() : Optional.of(FieldMeaning.unclear(candidates));
  }

  private static boolean isOfOtherOrganisation(String term, Set<String> contexts) {
    return ORGANISATIONS.contains(classOf(term))
        && contexts.stream().anyMatch(ORGANISATIONS::contains)
        && !contexts.contains(classOf(term));
  }

  private static String classOf(String term) {
    return term.substring(0, Math.max(0, term.indexOf('.')));
  }
}
