package org.infoshare.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that was stated about a need; kept as it was, whatever is stated later.
 *
 * @param number counted from 1 within the need
 * @param department for whom; {@code platform} where it did so by itself
 * @param named of a routing or a naming: the department that is responsible
 * @param text the words: reasons, or what was said beside a proposal
 * @param terms of a proposal, and of an execution
 * @param items of an order: the names of the items that are to be shared
 * @param proposal of an acceptance: the number of the proposal
 * @param ground of a refusal or a pointer
 * @param article the article that carries the ground, or {@code configured}
 * @param entry of an acceptance or an execution: the code of the entry that was drafted; of a
 *     pointer: of the entry that has it
 * @param late of an answer: whether the limit had passed
 * @param by the account; {@code platform} where it did so by itself
 */
public record NeedStatement(
    int number,
    NeedStatementKind kind,
    String department,
    String named,
    String text,
    NeedTerms terms,
    List<String> items,
    Integer proposal,
    NeedGround ground,
    String article,
    String entry,
    Boolean late,
    String by,
    Instant at) {

  public NeedStatement {
    items = List.copyOf(items);
  }

  /** A statement in words alone. */
  static NeedStatement of(int number, NeedStatementKind kind, Turn turn, String text) {
    return new NeedStatement(
        number,
        kind,
        turn.caller().department() == null ? turn.account() : turn.caller().department(),
        null,
        text == null || text.isBlank() ? null : text.strip(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        turn.account(),
        turn.at());
  }

  NeedStatement naming(String responsible) {
    return with(next -> next.named = responsible);
  }

  NeedStatement proposing(NeedTerms offered) {
    return with(next -> next.terms = offered);
  }

  NeedStatement accepting(int accepted, String drafted, boolean afterLimit) {
    return with(
        next -> {
          next.proposal = accepted;
          next.entry = drafted;
          next.late = afterLimit;
        });
  }

  NeedStatement refusing(NeedGround on, String carriedBy, String pointedTo, boolean afterLimit) {
    return with(
        next -> {
          next.ground = on;
          next.article = carriedBy;
          next.entry = pointedTo;
          next.late = afterLimit;
        });
  }

  NeedStatement ordering(List<String> toBeShared) {
    return with(next -> next.items = toBeShared);
  }

  NeedStatement executing(NeedTerms carriedOut, String drafted) {
    return with(
        next -> {
          next.terms = carriedOut;
          next.entry = drafted;
        });
  }

  /** The same words with what else they say: one such thing for each kind. */
  private NeedStatement with(Consumer<More> said) {
    var next = new More();
    said.accept(next);
    return new NeedStatement(
        number,
        kind,
        department,
        next.named,
        text,
        next.terms,
        next.items,
        next.proposal,
        next.ground,
        next.article,
        next.entry,
        next.late,
        by,
        at);
  }

  /** What a statement says beside its words. */
  private static final class More {

    private String named;
    private NeedTerms terms;
    private List<String> items = List.of();
    private Integer proposal;
    private NeedGround ground;
    private String article;
    private String entry;
    private Boolean late;
  }
}
