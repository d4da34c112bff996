package org.infoshare.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.cases.need.NeedSamples.HEAD;
import static org.infoshare.cases.need.NeedSamples.NAMED_HEAD;
import static org.infoshare.cases.need.NeedSamples.NAMED_STAFF;
import static org.infoshare.cases.need.NeedSamples.STAFF;
import static org.infoshare.cases.need.NeedSamples.context;
import static org.infoshare.cases.need.NeedSamples.parties;
import static org.infoshare.cases.need.NeedSamples.platform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CommandContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Needs as they are kept, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsTest {

  private final TestEntities entities = TestEntities.shared();
  private final Needs needs = new Needs(entities.manager(), entities.sql());

  @AfterEach
  void close() {
    entities.close();
  }

  private Need kept(Need draft) {
    entities.inTransaction(() -> needs.add(draft));
    return readLike(draft);
  }

  private Need kept() {
    return kept(NeedSamples.draft());
  }

  /** Done to the need while it is held; as somebody else would read it then. */
  private Need done(Need need, Consumer<Need> act) {
    var stored = new Need[1];
    entities.inTransaction(
        () -> {
          stored[0] = needs.lock(need.id()).orElseThrow();
          act.accept(stored[0]);
          needs.flush();
        });
    return readLike(stored[0]);
  }

  private Need readLike(Need kept) {
    var read = needs.find(kept.id()).orElseThrow();
    assertThat(read).usingRecursiveComparison().isEqualTo(kept);
    return read;
  }

  @Test
  void a_draft_and_what_was_agreed_are_read_back_as_they_were() {
    var draft = kept();
    draft = done(draft, need -> need.submit(context(STAFF), parties(need)));
    done(draft, need -> need.sendBack(context(HEAD), parties(need), "请补充"));

    var agreed = done(kept(), need -> NeedSamples.agree(need, "cn-2025"));
    assertThat(agreed.agreedNeed().items()).containsExactly("pupil", "sight");
    assertThat(needs.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void what_a_department_prepares_is_what_it_did_not_file() {
    var draft = kept();
    var filed = done(kept(), need -> NeedSamples.negotiate(need, "gz-2016"));

    assertThat(needs.unfiledOf(draft.requester()))
        .contains(draft.id().toString())
        .doesNotContain(filed.id().toString());
  }

  @Test
  void what_was_stated_is_added_and_never_written_anew() {
    var need = done(kept(), draft -> NeedSamples.negotiate(draft, "gz-2016"));
    need =
        done(need, one -> one.propose(context(NAMED_HEAD), parties(one), NeedSamples.proposal()));
    assertThat(need.state().awaitsRequester()).isTrue();
    need =
        done(need, one -> one.propose(context(NAMED_HEAD), parties(one), NeedSamples.proposal()));
    need =
        done(
            need,
            one -> {
              one.expire(platform(), NeedSamples.TODAY);
              one.refuse(
                  context(NAMED_HEAD), parties(one), NeedGround.NOT_HELD, null, "没有这些信息", true);
            });
    assertThat(need.statements())
        .extracting(NeedStatements.Stored::kind)
        .containsExactly(
            NeedStatementKind.DESIGNATION,
            NeedStatementKind.PROPOSAL,
            NeedStatementKind.PROPOSAL,
            NeedStatementKind.REFUSAL);
  }

  @Test
  void what_a_dispute_decided_is_read_back_as_it_was_and_found_by_its_entry() {
    var need = done(kept(), draft -> NeedSamples.refuse(draft, "cn-2025"));
    need = done(need, one -> one.linkDispute(UUID.randomUUID()));
    need = done(need, one -> one.linkDispute(null));
    need = done(need, one -> one.linkDispute(UUID.randomUUID()));
    need = done(need, one -> one.order(platform(), List.of("裸眼视力,双眼", "筛查日期"), true));

    String entry = "307001/" + need.id().toString().substring(0, 8);
    need =
        done(
            need,
            one ->
                one.carryOut(
                    context(NAMED_STAFF),
                    parties(one),
                    NeedSamples.proposal().entry(),
                    any -> entry));
    assertThat(need.state().order().items()).containsExactly("裸眼视力,双眼", "筛查日期");
    assertThat(needs.ofEntry(entry)).contains(need.id());
    assertThat(needs.exists(need.id())).isTrue();
  }

  @Test
  void the_application_may_not_change_what_was_stated() {
    var need = done(kept(), draft -> NeedSamples.negotiate(draft, "cn-2025"));
    assertThatThrownBy(
            () ->
                entities
                    .sql()
                    .useHandle(
                        handle ->
                            handle.execute(
                                "update need_statement set text = 'x' where need = ?", need.id())))
        .hasMessageContaining("permission denied");
  }

  @Test
  void whoever_read_a_draft_before_another_amended_it_overwrites_nothing() {
    var draft = kept();
    int read = draft.lockVersion();
    var amended =
        done(
            draft,
            need -> {
              need.requireUnchangedSince(read);
              need.requireUnchangedSince(null);
              need.amend(context(STAFF), parties(need), NeedSamples.asking("另一名称"));
            });

    assertThatThrownBy(() -> amended.requireUnchangedSince(read))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().code()).isEqualTo("changed-meanwhile"));
    amended.requireUnchangedSince(amended.lockVersion());
    assertThat(amended.view(context(STAFF), parties(amended), null).lockVersion())
        .isEqualTo(amended.lockVersion());
    var filed = done(amended, need -> NeedSamples.file(need, "cn-2025"));
    assertThat(filed.view(context(STAFF), parties(filed), null).lockVersion()).isNull();
  }

  @Test
  void a_list_shows_pages_the_newest_first_and_what_is_asked_for_alone() {
    String asking = "n" + UUID.randomUUID().toString().substring(0, 7);
    var named =
        done(
            kept(NeedSamples.draft(asking)),
            need -> {
              need.submit(context(NeedSamples.person(asking, Roles.STAFF)), parties(need));
              need.file(context(NeedSamples.person(asking, Roles.HEAD)), parties(need));
              need.designate(context(NeedSamples.AUTHORITY), parties(need), "edu", "依法组织筛查");
            });
    var later = Need.draft(later(asking), NeedSamples.asking("另一名称"));
    kept(later);

    var first = page(asking, new NeedFilter(null, asking, null, 1, null));
    assertThat(first.results()).extracting(Need::id).containsExactly(later.id());
    var next = page(asking, new NeedFilter(null, asking, null, 1, first.next()));
    assertThat(next.results()).extracting(Need::id).containsExactly(named.id());
    assertThat(next.next()).isNull();
    assertThat(
            page(asking, new NeedFilter(NeedStage.NEGOTIATING, asking, "edu", null, null))
                .results())
        .extracting(Need::id)
        .containsExactly(named.id());
  }

  private static CommandContext later(String asking) {
    return new CommandContext(
        NeedSamples.person(asking, Roles.STAFF), NeedSamples.NOON.plusSeconds(1), "cn-2025");
  }

  private Page<Need> page(String asking, NeedFilter filter) {
    return needs.page(NeedSamples.person(asking, Roles.STAFF), Set.of(), Set.of(), filter);
  }
}
