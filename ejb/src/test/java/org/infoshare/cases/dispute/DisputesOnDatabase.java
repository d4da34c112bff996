package org.infoshare.cases.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestEntities;

/** Disputes on a real PostgreSQL; each step is a transaction of its own and reads anew. */
final class DisputesOnDatabase {

  private final TestEntities unit = TestEntities.shared();
  private final Disputes disputes = new Disputes(unit.manager(), unit.sql());
  private final DisputeBatches batches = new DisputeBatches(unit.sql());

  Disputes disputes() {
    return disputes;
  }

  DisputeBatches batches() {
    return batches;
  }

  Sql sql() {
    return unit.sql();
  }

  Dispute open(DisputeScope subject) {
    return add(DisputeSamples.open(subject));
  }

  Dispute add(Dispute dispute) {
    unit.inTransaction(() -> disputes.add(dispute));
    return read(dispute.id());
  }

  /** Does something with a dispute that is held; it, as somebody else reads it afterwards. */
  Dispute change(Dispute dispute, Consumer<Dispute> step) {
    unit.inTransaction(
        () -> {
          step.accept(disputes.lock(dispute.id()).orElseThrow());
          disputes.flush();
        });
    return read(dispute.id());
  }

  Dispute read(UUID id) {
    return answer(
        () -> {
          var dispute = disputes.find(id).orElseThrow();
          dispute.statements();
          return dispute;
        });
  }

  <T> T answer(Supplier<T> question) {
    List<T> answer = new ArrayList<>();
    unit.inTransaction(() -> answer.add(question.get()));
    return answer.get(0);
  }

  void inTransaction(Runnable work) {
    unit.inTransaction(work);
  }
}
