package org.infoshare.catalogue.formcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.source.EntryCache;
import org.infoshare.catalogue.source.ProvidedItem;
import org.infoshare.catalogue.source.ProvidedItems;
import org.infoshare.catalogue.source.ReuseMatch;
import org.infoshare.catalogue.source.Similarity;
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
  FormAnswers(ProvidedItems providedItems) {
    this.providedItems = providedItems;
  }

  /**
   * The answers, in the order of the fields.
   *
   * @param department the department of the form
   */
  List<FieldAnswer> answerForm(NewFormCheck form, String department) {
    var dictionary = providedItems.dictionary();
    var interpreter = new FieldInterpreter(dictionary, form.procedure() + " " + form.form());
    var publishedTerms = new PublishedTerms(dictionary, department);
    return form.fields().stream()
        .map(field -> answer(field, interpreter.meaningOf(field), publishedTerms))
        .toList();
  }

  private FieldAnswer answer(FormField field, FieldMeaning meaning, PublishedTerms publishedTerms) {
    return switch (meaning.verdict()) {
      case ASK ->
          meaning.ground() == FieldGround.NOT_IN_CATALOGUE
              ? unknown(field, meaning, publishedTerms)
              : fieldAnswer(field, FieldVerdict.ASK, meaning.ground(), null, List.of());
      case UNCLEAR -> unclear(field, meaning, publishedTerms);
      case OBTAINABLE -> obtainable(field, meaning.terms().get(0), publishedTerms);
    };
  }

  private FieldAnswer unclear(
      FormField field, FieldMeaning meaning, PublishedTerms publishedTerms) {
    if (meaning.ground() == FieldGround.LANGUAGE_NOT_COVERED) {
      return unknown(field, meaning, publishedTerms);
    }
    var candidates =
        meaning.terms().stream()
            .flatMap(term -> publishedTerms.findByTerm(term).stream().limit(2))
            .map(publishedTerms::match)
            .limit(MAX_CANDIDATES)
            .toList();
    return candidates.isEmpty()
        ? notPublished(field, meaning.terms().get(0))
        : fieldAnswer(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
  }

  /** No term has this name, but an item without a term may have it. */
  private static FieldAnswer unknown(
      FormField field, FieldMeaning meaning, PublishedTerms publishedTerms) {
    var candidates = publishedTerms.findByName(field.name());
    return candidates.isEmpty()
        ? fieldAnswer(field, meaning.verdict(), meaning.ground(), null, List.of())
        : fieldAnswer(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
  }

  /** Only publication by the source itself is a reason not to ask. */
  private FieldAnswer obtainable(FormField field, String term, PublishedTerms publishedTerms) {
    var found = publishedTerms.findByTerm(term);
    if (found.isEmpty()) {
      return notPublished(field, term);
    }
    var shared = found.stream().filter(item -> isShared(item.holding)).toList();
    if (shared.isEmpty()) {
      return fieldAnswer(field, FieldVerdict.ASK, FieldGround.NOT_SHARED, null, List.of());
    }
    var first = shared.get(0);
    if (!first.holding.source()) {
      var candidates = shared.stream().limit(MAX_CANDIDATES).map(publishedTerms::match).toList();
      return fieldAnswer(field, FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, null, candidates);
    }
    return fieldAnswer(
        field,
        FieldVerdict.OBTAINABLE,
        FieldGround.PUBLISHED,
        publishedTerms.match(first),
        List.of());
  }

  private FieldAnswer notPublished(FormField field, String term) {
    var need =
        providedItems
            .responsibilityFor(term)
            .map(row -> new NeedHint(field.name(), row.basicClass(), row.department()))
            .orElseGet(() -> new NeedHint(field.name(), null, null));
    return new FieldAnswer(
        field.name(),
        field.hint(),
        FieldVerdict.ASK,
        FieldGround.NOT_PUBLISHED,
        null,
        need,
        List.of());
  }

  private static boolean isShared(ProvidedItem item) {
    return item.entry().sharing() != Sharing.NOT_SHARED
        && item.item().sharing() != Sharing.NOT_SHARED;
  }

  private static FieldAnswer fieldAnswer(
      FormField field,
      FieldVerdict verdict,
      FieldGround ground,
      ReuseMatch obtainable,
      List<ReuseMatch> candidates) {
    var need =
        ground == FieldGround.NOT_IN_CATALOGUE ? new NeedHint(field.name(), null, null) : null;
    return new FieldAnswer(
        field.name(), field.hint(), verdict, ground, obtainable, need, candidates);
  }

  /** A published item, with the term that it belongs to. */
  private record TermItem(String term, ProvidedItem holding) {}

  /** The published items of each term, searched once for each form. */
  private final class PublishedTerms {

    private final TermDictionary dictionary;
    private final String department;
    private final EntryCache cache = providedItems.newEntryCache();
    private final Map<String, List<TermItem>> found = new HashMap<>();

    PublishedTerms(TermDictionary dictionary, String department) {
      this.dictionary = dictionary;
      this.department = department;
    }

    List<TermItem> findByTerm(String term) {
      return found.computeIfAbsent(
          term,
          code ->
              providedItems.findByTerm(code, dictionary, cache).stream()
                  .map(item -> new TermItem(code, item))
                  .toList());
    }

    List<ReuseMatch> findByName(String name) {
      return providedItems.findByName(name, MAX_CANDIDATES, cache).stream()
          .map(item -> ReuseMatch.of(Similarity.SAME_NAME, item.item().term(), item, department))
          .toList();
    }

    ReuseMatch match(TermItem item) {
      return ReuseMatch.of(
          item.term.equals(item.holding.item().term())
              ? Similarity.SAME_TERM
              : Similarity.SAME_MEANING,
          item.term,
          item.holding,
          department);
    }
  }
}
