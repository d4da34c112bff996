package org.infoshare.catalogue.formcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.source.EntryCache;
import org.infoshare.catalogue.source.Likeness;
import org.infoshare.catalogue.source.ProvidedItem;
import org.infoshare.catalogue.source.ProvidedItems;
import org.infoshare.catalogue.source.ReuseMatch;
import org.infoshare.catalogue.source.TermDictionary;

/** Answers the fields of a form from the published catalogue. */
@ApplicationScoped
class FormAnswers {

  private static final int MAX_CANDIDATES = 10;

  private final ProvidedItems providedItems;

  /** For the container's proxy. */
  protected FormAnswers() {
    this(null);
  }

  @Inject
  FormAnswers(ProvidedItems holdings) {
    this.providedItems = holdings;
  }

  /**
   * Field by field, in their order.
   *
   * @param department who asks
   */
  List<FieldAnswer> answerForm(NewFormCheck form, String department) {
    var vocabulary = providedItems.dictionary();
    var questions = new FieldInterpreter(vocabulary, form.procedure() + " " + form.form());
    var held = new PublishedTerms(vocabulary, department);
    return form.fields().stream()
        .map(field -> answer(field, questions.meaningOf(field), held))
        .toList();
  }

  private static FieldAnswer answer(FormField field, FieldMeaning meaning, PublishedTerms held) {
    return switch (meaning.verdict()) {
      case ASK ->
          meaning.ground() == FieldGround.NOT_HELD
              ? unknown(field, meaning, held)
              : fieldAnswer(field, FieldVerdict.ASK, meaning.ground(), null, List.of());
      case UNCLEAR -> unclear(field, meaning, held);
      case OBTAINABLE -> obtainable(field, held.findByTerm(meaning.terms().get(0)), held);
    };
  }

  private static FieldAnswer unclear(FormField field, FieldMeaning meaning, PublishedTerms held) {
    if (meaning.ground() == FieldGround.LANGUAGE_NOT_COVERED) {
      return unknown(field, meaning, held);
    }
    var candidates =
        meaning.terms().stream()
            .flatMap(term -> held.findByTerm(term).stream().limit(2))
            .map(held::match)
            .limit(MAX_CANDIDATES)
            .toList();
    return candidates.isEmpty()
        ? fieldAnswer(field, FieldVerdict.ASK, FieldGround.NOT_PUBLISHED, null, List.of())
        : fieldAnswer(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
  }

  /** No term is called so; an item without a term may be. */
  private static FieldAnswer unknown(FormField field, FieldMeaning meaning, PublishedTerms held) {
    var candidates = held.findByName(field.name());
    return candidates.isEmpty()
        ? fieldAnswer(field, meaning.verdict(), meaning.ground(), null, List.of())
        : fieldAnswer(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
  }

  /** Only what the source itself publishes is a reason not to ask. */
  private static FieldAnswer obtainable(
      FormField field, List<TermItem> found, PublishedTerms held) {
    if (found.isEmpty()) {
      return fieldAnswer(field, FieldVerdict.ASK, FieldGround.NOT_PUBLISHED, null, List.of());
    }
    var shared = found.stream().filter(one -> isShared(one.holding)).toList();
    if (shared.isEmpty()) {
      return fieldAnswer(field, FieldVerdict.ASK, FieldGround.NOT_SHARED, null, List.of());
    }
    var first = shared.get(0);
    if (!first.holding.source()) {
      var candidates = shared.stream().limit(MAX_CANDIDATES).map(held::match).toList();
      return fieldAnswer(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
    }
    return fieldAnswer(
        field, FieldVerdict.OBTAINABLE, FieldGround.PUBLISHED, held.match(first), List.of());
  }

  private static boolean isShared(ProvidedItem holding) {
    return holding.entry().sharing() != Sharing.NOT_SHARED
        && holding.item().sharing() != Sharing.NOT_SHARED;
  }

  private static FieldAnswer fieldAnswer(
      FormField field,
      FieldVerdict verdict,
      FieldGround ground,
      ReuseMatch obtainable,
      List<ReuseMatch> candidates) {
    return new FieldAnswer(field.name(), field.hint(), verdict, ground, obtainable, candidates);
  }

  /** A holding, and the term that it is one of. */
  private record TermItem(String term, ProvidedItem holding) {}

  /** What is published of each term, looked up once a form. */
  private final class PublishedTerms {

    private final TermDictionary vocabulary;
    private final String department;
    private final EntryCache read = providedItems.newEntryCache();
    private final Map<String, List<TermItem>> found = new HashMap<>();

    PublishedTerms(TermDictionary vocabulary, String department) {
      this.vocabulary = vocabulary;
      this.department = department;
    }

    List<TermItem> findByTerm(String term) {
      return found.computeIfAbsent(
          term,
          code ->
              providedItems.findByTerm(code, vocabulary, read).stream()
                  .map(holding -> new TermItem(code, holding))
                  .toList());
    }

    List<ReuseMatch> findByName(String name) {
      return providedItems.findByName(name, MAX_CANDIDATES, read).stream()
          .map(
              holding ->
                  ReuseMatch.of(Likeness.SAME_NAME, holding.item().term(), holding, department))
          .toList();
    }

    ReuseMatch match(TermItem one) {
      return ReuseMatch.of(
          one.term.equals(one.holding.item().term()) ? Likeness.SAME_TERM : Likeness.SAME_MEANING,
          one.term,
          one.holding,
          department);
    }
  }
}
