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
 * Reads what the fields of a form ask for: first whom a field is about, then what of him, by the
 * words of {@link FormWords} and the names of the standard terms.
 */
final class FieldInterpreter {

  private static final int MIN_CONTAINED_TERM_LENGTH = 3;

  /** The organisations of which one thing is called the same: which is meant the context says. */
  private static final Set<String> ORGANISATIONS =
      Set.of("enterprise", "business", "institution", "socialOrganisation");

  private static final String PERSON = "person";

  private final TermDictionary vocabulary;
  private final Set<String> contextsOfForm;

  /**
   * The questions of one form.
   *
   * @param about the names of procedure and form
   */
  FieldInterpreter(TermDictionary vocabulary, String about) {
    this.vocabulary = vocabulary;
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

  /** What only its Chinese characters mean, without the Latin ones between them, is not sure. */
  private FieldMeaning meaningOfMixedName(String plain, FormField field, Set<String> contexts) {
    var meaning = meaningOfChinese(plain, field, contexts);
    String han = PlainName.of(Script.hanOf(plain));
    if (meaning.ground() != FieldGround.NOT_HELD || han.equals(plain)) {
      return meaning;
    }
    var bare = meaningOfChinese(han, field, contexts);
    return bare.terms().isEmpty() ? meaning : FieldMeaning.unclear(bare.terms());
  }

  /**
   * What a name in English means: first by the words of forms, then by the names and codes of the
   * terms. These were given within a class of information and say little outside it, so that only
   * the context or a person makes one of them sure.
   */
  private FieldMeaning meaningOfEnglish(String words, FormField field, Set<String> contexts) {
    var read =
        EnglishWords.chinese(words)
            .map(chinese -> meaningOfChinese(PlainName.of(chinese), field, contexts));
    if (read.isPresent() && read.get().ground() != FieldGround.NOT_HELD) {
      return read.get();
    }
    var terms = vocabulary.termsNamedInEnglish(words);
    if (terms.isEmpty()) {
      return read.orElseGet(FieldMeaning::notUnderstood);
    }
    var fitting =
        terms.stream().filter(term -> contexts.contains(classOf(term))).collect(Collectors.toSet());
    var candidates = fitting.isEmpty() ? terms : fitting;
    String first = candidates.iterator().next();
    boolean sure = !fitting.isEmpty() || classOf(first).equals(PERSON);
    return sure && candidates.size() == 1 && words.indexOf(' ') > 0
        ? FieldMeaning.term(first)
        : FieldMeaning.unclear(candidates);
  }

  private FieldMeaning meaningOfChinese(String plain, FormField field, Set<String> contexts) {
    if (FormWords.isNeverRegistered(plain, true)) {
      return FieldMeaning.ask(FieldGround.OF_THE_MATTER);
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
        .orElseGet(() -> FieldMeaning.ask(FieldGround.NOT_HELD));
  }

  /** A person alone means his name. */
  private static String attribute(FieldSubject subject) {
    return subject.rest().isEmpty() ? "姓名" : subject.rest();
  }

  private static Optional<FieldMeaning> byUnregisteredPerson(FieldSubject subject) {
    return subject.name().equals(FormWords.UNREGISTERED_PERSON)
        ? Optional.of(FieldMeaning.ask(FieldGround.OF_THE_MATTER))
        : Optional.empty();
  }

  /** A field that is called as a term: where several are called so, the context chooses. */
  private Optional<FieldMeaning> byTermName(String plain, Set<String> contexts) {
    var terms = vocabulary.termsNamed(plain);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    var fitting =
        terms.stream().filter(term -> contexts.contains(classOf(term))).collect(Collectors.toSet());
    if (fitting.size() == 1) {
      return Optional.of(FieldMeaning.term(fitting.iterator().next()));
    }
    boolean telling = terms.size() == 1 && !TermDictionary.isGeneric(plain);
    if (telling && !isOfOtherOrganisation(terms.iterator().next(), contexts)) {
      return Optional.of(FieldMeaning.term(terms.iterator().next()));
    }
    return Optional.of(FieldMeaning.unclear(fitting.isEmpty() ? terms : fitting));
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
        ? Optional.of(FieldMeaning.ask(FieldGround.OF_THE_MATTER))
        : Optional.empty();
  }

  /** A field within whose name a term is called; what else it says is not understood. */
  private Optional<FieldMeaning> byContainedTerm(String plain) {
    var candidates = vocabulary.termsNamedWithin(plain, MIN_CONTAINED_TERM_LENGTH);
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
