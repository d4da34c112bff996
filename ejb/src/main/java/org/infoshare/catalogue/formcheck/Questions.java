package org.infoshare.catalogue.formcheck;

import static org.infoshare.catalogue.formcheck.FormWords.APPLICANT;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.catalogue.formcheck.FormWords.Subject;
import org.infoshare.catalogue.source.EnglishName;
import org.infoshare.catalogue.source.PlainName;
import org.infoshare.catalogue.source.Vocabulary;

/**
 * Reads what the fields of a form ask for: first whom a field is about, then what of him, by the
 * words of {@link FormWords} and the names of the standard terms.
 */
final class Questions {

  private static final int SHORTEST_HINT_OF_A_TERM = 3;

  /** The organisations of which one thing is called the same: which is meant the context says. */
  private static final Set<String> ORGANISATIONS =
      Set.of("enterprise", "business", "institution", "socialOrganisation");

  private static final String PERSON = "person";

  private final Vocabulary vocabulary;
  private final Set<String> contextsOfForm;

  /**
   * The questions of one form.
   *
   * @param about the names of procedure and form
   */
  Questions(Vocabulary vocabulary, String about) {
    this.vocabulary = vocabulary;
    this.contextsOfForm = FormWords.contexts(about);
  }

  Meaning meaningOf(FormField field) {
    var contexts = new HashSet<>(contextsOfForm);
    if (field.hint() != null) {
      contexts.addAll(FormWords.contexts(field.hint()));
    }
    String name = Script.unnumbered(field.name());
    return switch (Script.of(name)) {
      case CHINESE -> inChineseAmongOthers(Script.chineseOf(name), field, contexts);
      case LATIN -> inEnglish(EnglishName.of(name), field, contexts);
      case OTHER -> Meaning.unread();
    };
  }

  /** What only its Chinese characters mean, without the Latin ones between them, is not sure. */
  private Meaning inChineseAmongOthers(String plain, FormField field, Set<String> contexts) {
    var meaning = inChinese(plain, field, contexts);
    String han = PlainName.of(Script.hanOf(plain));
    if (meaning.ground() != FieldGround.NOT_HELD || han.equals(plain)) {
      return meaning;
    }
    var bare = inChinese(han, field, contexts);
    return bare.terms().isEmpty() ? meaning : Meaning.unclear(bare.terms());
  }

  /**
   * What a name in English means: first by the words of forms, then by the names and codes of the
   * terms. These were given within a class of information and say little outside it, so that only
   * the context or a person makes one of them sure.
   */
  private Meaning inEnglish(String words, FormField field, Set<String> contexts) {
    var read =
        EnglishWords.chinese(words)
            .map(chinese -> inChinese(PlainName.of(chinese), field, contexts));
    if (read.isPresent() && read.get().ground() != FieldGround.NOT_HELD) {
      return read.get();
    }
    var terms = vocabulary.calledInEnglish(words);
    if (terms.isEmpty()) {
      return read.orElseGet(Meaning::unread);
    }
    var fitting =
        terms.stream().filter(term -> contexts.contains(classOf(term))).collect(Collectors.toSet());
    var candidates = fitting.isEmpty() ? terms : fitting;
    String first = candidates.iterator().next();
    boolean sure = !fitting.isEmpty() || classOf(first).equals(PERSON);
    return sure && candidates.size() == 1 && words.indexOf(' ') > 0
        ? Meaning.term(first)
        : Meaning.unclear(candidates);
  }

  private Meaning inChinese(String plain, FormField field, Set<String> contexts) {
    if (FormWords.isNeverHeld(plain, true)) {
      return Meaning.ask(FieldGround.OF_THE_MATTER);
    }
    var subject =
        FormWords.subject(plain)
            .orElseGet(
                () -> new Subject(FormWords.subjectWithin(field.hint()).orElse(APPLICANT), plain));
    return FormWords.meaning(subject.name(), attribute(subject), contexts)
        .or(() -> ofNobodyInParticular(subject))
        .or(() -> named(plain, contexts))
        .or(() -> ofPerson(subject, plain, contexts))
        .or(() -> afterItsContext(plain))
        .or(() -> neverHeld(plain))
        .or(() -> resembling(plain))
        .orElseGet(() -> Meaning.ask(FieldGround.NOT_HELD));
  }

  /** A person alone means his name. */
  private static String attribute(Subject subject) {
    return subject.rest().isEmpty() ? "姓名" : subject.rest();
  }

  private static Optional<Meaning> ofNobodyInParticular(Subject subject) {
    return subject.name().equals(FormWords.NEVER)
        ? Optional.of(Meaning.ask(FieldGround.OF_THE_MATTER))
        : Optional.empty();
  }

  /** A field that is called as a term: where several are called so, the context chooses. */
  private Optional<Meaning> named(String plain, Set<String> contexts) {
    var terms = vocabulary.called(plain);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    var fitting =
        terms.stream().filter(term -> contexts.contains(classOf(term))).collect(Collectors.toSet());
    if (fitting.size() == 1) {
      return Optional.of(Meaning.term(fitting.iterator().next()));
    }
    boolean telling = terms.size() == 1 && !Vocabulary.isGeneric(plain);
    if (telling && !speaksOfAnotherOrganisation(terms.iterator().next(), contexts)) {
      return Optional.of(Meaning.term(terms.iterator().next()));
    }
    return Optional.of(Meaning.unclear(fitting.isEmpty() ? terms : fitting));
  }

  private Optional<Meaning> ofPerson(Subject subject, String plain, Set<String> contexts) {
    return FormWords.isPerson(subject.name()) && !subject.rest().equals(plain)
        ? named(subject.rest(), contexts)
        : Optional.empty();
  }

  private Optional<Meaning> afterItsContext(String plain) {
    return FormWords.contextBefore(plain)
        .flatMap(context -> named(context.rest(), Set.of(context.name())));
  }

  private static Optional<Meaning> neverHeld(String plain) {
    return FormWords.isNeverHeld(plain, false)
        ? Optional.of(Meaning.ask(FieldGround.OF_THE_MATTER))
        : Optional.empty();
  }

  /** A field within whose name a term is called; what else it says is not understood. */
  private Optional<Meaning> resembling(String plain) {
    var candidates = vocabulary.calledWithin(plain, SHORTEST_HINT_OF_A_TERM);
    if (candidates.isEmpty() && plain.endsWith("姓名")) {
      return Optional.of(Meaning.unclear(Set.of("person.name")));
    }
    return candidates.isEmpty() ? Optional.empty() : Optional.of(Meaning.unclear(candidates));
  }

  private static boolean speaksOfAnotherOrganisation(String term, Set<String> contexts) {
    return ORGANISATIONS.contains(classOf(term))
        && contexts.stream().anyMatch(ORGANISATIONS::contains)
        && !contexts.contains(classOf(term));
  }

  private static String classOf(String term) {
    return term.substring(0, Math.max(0, term.indexOf('.')));
  }
}
