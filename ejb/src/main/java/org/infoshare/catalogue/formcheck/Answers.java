package org.infoshare.catalogue.formcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.source.EntriesRead;
import org.infoshare.catalogue.source.Holding;
import org.infoshare.catalogue.source.Holdings;
import org.infoshare.catalogue.source.Likeness;
import org.infoshare.catalogue.source.ReuseMatch;
import org.infoshare.catalogue.source.Vocabulary;

/** Answers the fields of a form from the published catalogue. */
@ApplicationScoped
class Answers {

  private static final int MOST_CANDIDATES = 10;

  private final Holdings holdings;

  /** For the container's proxy. */
  protected Answers() {
    this(null);
  }

  @Inject
  Answers(Holdings holdings) {
    this.holdings = holdings;
  }

  /**
   * Field by field, in their order.
   *
   * @param department who asks
   */
  List<FieldAnswer> to(NewFormCheck form, String department) {
    var vocabulary = holdings.vocabulary();
    var questions = new Questions(vocabulary, form.procedure() + " " + form.form());
    var held = new Held(vocabulary, department);
    return form.fields().stream()
        .map(field -> answer(field, questions.meaningOf(field), held))
        .toList();
  }

  private static FieldAnswer answer(FormField field, Meaning meaning, Held held) {
    return switch (meaning.verdict()) {
      case ASK ->
          meaning.ground() == FieldGround.NOT_HELD
              ? unknown(field, meaning, held)
              : told(field, FieldVerdict.ASK, meaning.ground(), null, List.of());
      case UNCLEAR -> unclear(field, meaning, held);
      case OBTAINABLE -> obtainable(field, held.of(meaning.terms().get(0)), held);
    };
  }

  private static FieldAnswer unclear(FormField field, Meaning meaning, Held held) {
    if (meaning.ground() == FieldGround.LANGUAGE_NOT_COVERED) {
      return unknown(field, meaning, held);
    }
    var candidates =
        meaning.terms().stream()
            .flatMap(term -> held.of(term).stream().limit(2))
            .map(held::match)
            .limit(MOST_CANDIDATES)
            .toList();
    return candidates.isEmpty()
        ? told(field, FieldVerdict.ASK, FieldGround.NOT_PUBLISHED, null, List.of())
        : told(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
  }

  /** No term is called so; an item without a term may be. */
  private static FieldAnswer unknown(FormField field, Meaning meaning, Held held) {
    var candidates = held.called(field.name());
    return candidates.isEmpty()
        ? told(field, meaning.verdict(), meaning.ground(), null, List.of())
        : told(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
  }

  /** Only what the source itself publishes is a reason not to ask. */
  private static FieldAnswer obtainable(FormField field, List<Of> found, Held held) {
    if (found.isEmpty()) {
      return told(field, FieldVerdict.ASK, FieldGround.NOT_PUBLISHED, null, List.of());
    }
    var shared = found.stream().filter(one -> isShared(one.holding)).toList();
    if (shared.isEmpty()) {
      return told(field, FieldVerdict.ASK, FieldGround.NOT_SHARED, null, List.of());
    }
    var first = shared.get(0);
    if (!first.holding.source()) {
      var candidates = shared.stream().limit(MOST_CANDIDATES).map(held::match).toList();
      return told(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
    }
    return told(
        field, FieldVerdict.OBTAINABLE, FieldGround.PUBLISHED, held.match(first), List.of());
  }

  private static boolean isShared(Holding holding) {
    return holding.entry().sharing() != Sharing.NOT_SHARED
        && holding.item().sharing() != Sharing.NOT_SHARED;
  }

  private static FieldAnswer told(
      FormField field,
      FieldVerdict verdict,
      FieldGround ground,
      ReuseMatch obtainable,
      List<ReuseMatch> candidates) {
    return new FieldAnswer(field.name(), field.hint(), verdict, ground, obtainable, candidates);
  }

  /** A holding, and the term that it is one of. */
  private record Of(String term, Holding holding) {}

  /** What is published of each term, looked up once a form. */
  private final class Held {

    private final Vocabulary vocabulary;
    private final String department;
    private final EntriesRead read = holdings.nothingRead();
    private final Map<String, List<Of>> found = new HashMap<>();

    Held(Vocabulary vocabulary, String department) {
      this.vocabulary = vocabulary;
      this.department = department;
    }

    List<Of> of(String term) {
      return found.computeIfAbsent(
          term,
          code ->
              holdings.of(code, vocabulary, read).stream()
                  .map(holding -> new Of(code, holding))
                  .toList());
    }

    List<ReuseMatch> called(String name) {
      return holdings.called(name, MOST_CANDIDATES, read).stream()
          .map(
              holding ->
                  ReuseMatch.of(Likeness.SAME_NAME, holding.item().term(), holding, department))
          .toList();
    }

    ReuseMatch match(Of one) {
      return ReuseMatch.of(
          one.term.equals(one.holding.item().term()) ? Likeness.SAME_TERM : Likeness.SAME_MEANING,
          one.term,
          one.holding,
          department);
    }
  }
}
