package org.infoshare.sharing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.Departments;

/** Informs every {@link GrantListener} and the departments concerned about changes of a grant. */
@ApplicationScoped
class GrantJournal {

  @Inject private Instance<GrantListener> listeners;
  @Inject private SuspensionDeadlines suspensions;
  @Inject private Notices notices;
  @Inject private Departments departments;
  @Inject private Clock clock;

  void suspended(Grant grant, Caller by) {
    listeners.forEach(listener -> listener.suspended(grant.request(), by));
    notifyDepartments(grant, by, "grant-suspended", "已暂停", "is suspended");
  }

  void restored(Grant grant, Caller by) {
    suspensions.cancel(grant, by);
    listeners.forEach(listener -> listener.restored(grant.request(), by));
    notifyDepartments(grant, by, "grant-restored", "已恢复", "may be used again");
  }

  void ended(Grant grant, Caller by) {
    suspensions.cancel(grant, by);
    listeners.forEach(listener -> listener.ended(grant.request(), by));
    notifyDepartments(grant, by, "grant-ended", "已终止", "has ended");
  }

  /**
   * Notifies about the transition after a merger of the requester: its successor confirms the
   * grant, or the grant ends.
   */
  void transitionStarted(Grant grant) {
    notifyDepartments(
        grant,
        Caller.PLATFORM,
        "grant-in-transition",
        "的原使用部门 %s 已并入 %s,由其负责人在 %s 前确认,否则终止"
            .formatted(grant.previousRequester(), grant.requester(), grant.confirmationDueOn()),
        "was %s's, which was merged into %s: its head confirms it by %s, or it ends"
            .formatted(grant.previousRequester(), grant.requester(), grant.confirmationDueOn()));
  }

  void confirmed(Grant grant, Caller by) {
    notifyDepartments(
        grant,
        by,
        "grant-succession-confirmed",
        "已由承继部门确认",
        "was confirmed by the successor of its requester");
  }

  private void notifyDepartments(
      Grant grant, Caller by, String kind, String chinese, String english) {
    var id = grant.id();
    String key = "%s %s %s".formatted(kind, id, clock.instant());
    var text =
        new Text(
            "目录条目 %s 的共享权限 %s %s。".formatted(grant.entry(), id, chinese),
            "Grant %s on entry %s %s.".formatted(id, grant.entry(), english));
    Stream.of(grant.requester(), grant.provider(), departments.authorityOf(grant.provider()))
        .filter(Objects::nonNull)
        .distinct()
        .filter(department -> !by.belongsTo(department))
        .forEach(department -> notices.send(department, kind, id.toString(), key, text));
  }
}
